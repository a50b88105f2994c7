import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { niveauAf, procentAf, ugebeløbAf } from './beloeb.adapter.ts'
import { dageMedOptjentAf, dageVedStartAf } from './ferie.adapter.ts'
import { udløstAf, udløstAfMåneder } from './revurdering.adapter.ts'
import {
  andenUdeblivelseAf,
  andetAfslagAf,
  fradragsdageAf,
  førsteGangAf,
  medGrundAf,
} from './sanktion.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('ledighedsydelse: kendte eksempler', () => {
  prøv('aev-029', ugebeløbAf)
  prøv('aev-031', niveauAf)
  prøv('aev-033', niveauAf)
  prøv('ref-067', procentAf)
  prøv('aev-045', dageVedStartAf)
  prøv('aev-047', dageMedOptjentAf)
  prøv('aev-049', udløstAf)
  prøv('aev-051', udløstAfMåneder)
})

describe('sanktioner i ledighedsydelsen: kendte eksempler', () => {
  prøv('aev-035', førsteGangAf)
  prøv('aev-037', fradragsdageAf)
  prøv('aev-039', andetAfslagAf)
  prøv('aev-041', medGrundAf)
  prøv('aev-043', andenUdeblivelseAf)
})
