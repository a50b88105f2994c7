import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { brøkAf, folkepensionsalderAf, procentAf, udlandAf } from './folkepension.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('folkepension: kendte eksempler', () => {
  prøv('aev-061', folkepensionsalderAf)
  prøv('aev-063', folkepensionsalderAf)
  prøv('aev-065', brøkAf)
  prøv('aev-067', procentAf)
  prøv('aev-069', udlandAf)
})
