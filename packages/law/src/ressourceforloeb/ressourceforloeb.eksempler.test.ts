import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { fortsætterAf, udløbetAf } from './fortsaetter.adapter.ts'
import { ingenUdviklingAf, målgruppeAf, tætPåFolkepensionAf } from './maalgruppe.adapter.ts'
import { næsteForløbAf, varighedAf } from './varighed.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('[F1 R] ressourceforløb: kendte eksempler', () => {
  prøv('ex-syg-067', målgruppeAf)
  prøv('ex-syg-069', udløbetAf)
  prøv('ex-syg-071', varighedAf)
  prøv('ref-017', fortsætterAf)
  prøv('ref-051', tætPåFolkepensionAf)
  prøv('ref-053', næsteForløbAf)
  prøv('ref-055', ingenUdviklingAf)
})
