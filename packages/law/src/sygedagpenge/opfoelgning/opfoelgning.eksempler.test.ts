import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { type TidligSamtale, tidligSamtale } from './foerste-samtale.adapter.ts'
import { type KortereForløb, kortereForløb } from './kortere-forloeb.adapter.ts'
import {
  forudsigeligt,
  kommunensOpfølgning,
  opfølgningIKategori2,
  udenJob,
  visitationAf,
} from './reform.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('eksempler fra reformerne', () => {
  prøv('ref-021', kommunensOpfølgning)
  prøv('ref-023', udenJob)
  prøv('ref-025', opfølgningIKategori2)
  prøv('ref-027', forudsigeligt)
  prøv('ref-029', visitationAf)
})

describe('efterregnede eksempler om opfølgning', () => {
  test('arbejdsgiveren bad om en tidlig samtale: 2 uger', () => {
    const e = læsEksempel<TidligSamtale>('ex-syg-051')
    expect(tidligSamtale(e.facts, e.law_as_of)).toEqual(e.expected)
  })
  test('rask inden 13 uger efter den første samtale', () => {
    const e = læsEksempel<KortereForløb>('ex-syg-053')
    expect(kortereForløb(e.facts, e.law_as_of)).toEqual(e.expected)
  })
})
