import { expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import {
  fradragAfLøn,
  type Løn,
  type LønOgYdelse,
  lønOgYdelse,
  type NulKroner,
  nulKroner,
} from './ydelse.adapter.ts'

test('løn under grænsen koster 30 procent', () => {
  const e = læsEksempel<LønOgYdelse>('ex-syg-063')
  expect(lønOgYdelse(e.facts, e.law_as_of)).toEqual(e.expected)
})
test.each(['ref-033', 'ref-035'])('%s: løn efter og løn fra forløbets start', (id) => {
  const e = læsEksempel<Løn>(id)
  expect(fradragAfLøn(e.facts, e.law_as_of)).toEqual(e.expected)
})
test('fradrag til 0 kr. er ikke at sige nej til ydelsen', () => {
  const e = læsEksempel<NulKroner>('ex-syg-059')
  expect(nulKroner(e.facts, e.law_as_of)).toEqual(e.expected)
})
