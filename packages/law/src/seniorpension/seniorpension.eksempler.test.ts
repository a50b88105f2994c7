import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { anciennitetAf, ansøgningAf, betingelserAf, verserendeAf } from './seniorpension.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('seniorpension og tidlig pension: kendte eksempler', () => {
  prøv('aev-083', betingelserAf)
  prøv('aev-085', anciennitetAf)
  prøv('ref-047', verserendeAf)
  prøv('ref-049', ansøgningAf)
})
