import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { formueAf, wealthAf } from './formue.adapter.ts'
import {
  aktiveringAf,
  aktivitetstillægAf,
  arbejdspligtAf,
  nedsættelseAf,
  overgangAf,
  sanktionAf,
  uforsvarligØkonomiAf,
} from './pligter.adapter.ts'
import { fritidstillægAf, newRateAf, nySatsAf, ydelse2014Af } from './sats.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('[N1 R] kontanthjælp: kendte eksempler', () => {
  prøv('aev-087', formueAf)
  prøv('aev-089', formueAf)
  prøv('aev-091', nedsættelseAf)
  prøv('aev-093', aktiveringAf)
  prøv('aev-095', ydelse2014Af)
  prøv('aev-097', nySatsAf)
  prøv('aev-099', fritidstillægAf)
  prøv('aev-101', uforsvarligØkonomiAf)
  prøv('ref-057', wealthAf)
  prøv('ref-059', newRateAf)
  prøv('ref-061', overgangAf)
  prøv('ref-063', arbejdspligtAf)
  prøv('ref-065', sanktionAf)
  prøv('ref-071', aktivitetstillægAf)
})
