import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import {
  efterlønAf,
  forelæggelseAf,
  klarSagAf,
  mindstebeløbAf,
  støtteAf,
  tilkendelseAf,
  ungAf,
} from './foertidspension.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('førtidspension: kendte eksempler', () => {
  prøv('aev-071', klarSagAf)
  prøv('aev-073', tilkendelseAf)
  prøv('aev-075', forelæggelseAf)
  prøv('aev-077', mindstebeløbAf)
  prøv('aev-079', efterlønAf)
  prøv('aev-081', støtteAf)
  prøv('ref-073', ungAf)
})
