import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { alderAf, anciennitetAf, beløbAf, retAf } from './fleksydelse.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('fleksydelse: kendte eksempler', () => {
  prøv('aev-053', alderAf)
  prøv('aev-055', retAf)
  prøv('aev-057', anciennitetAf)
  prøv('aev-059', beløbAf)
})
