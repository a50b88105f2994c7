import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { andetArbejdeAf, fortsætterAf, langUddannelseAf, satsAf } from './revalidering.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('revalidering: kendte eksempler', () => {
  prøv('ex-syg-083', langUddannelseAf)
  prøv('ex-syg-085', satsAf)
  prøv('ex-syg-087', andetArbejdeAf)
  prøv('ref-019', fortsætterAf)
})
