import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { decisionOf, fastholdelseAf, opfølgningAf, varighedAf, visitationAf } from './fleksjob.adapter.ts'
import {
  beregningAf,
  bonusAf,
  personalegoderAf,
  stigningAf,
  subsidyOf,
  tilskudAf,
  toTrinAf,
} from './fleksloentilskud.adapter.ts'
import { newJobOf, omÅretAf, prTimeAf, schemeOf, skiftAf } from './foer-2013.adapter.ts'

const prøv = <F>(name: string, adapter: (facts: F, lawAsOf: string) => unknown) =>
  test(name, () => {
    const { facts, law_as_of, expected } = læsEksempel<F>(name)
    expect(adapter(facts, law_as_of)).toEqual(expected)
  })

describe('fleksjob: kendte eksempler', () => {
  prøv('aev-001', beregningAf)
  prøv('aev-003', toTrinAf)
  prøv('aev-005', stigningAf)
  prøv('aev-007', tilskudAf)
  prøv('aev-009', bonusAf)
  prøv('aev-011', personalegoderAf)
  prøv('aev-013', varighedAf)
  prøv('aev-015', fastholdelseAf)
  prøv('aev-017', opfølgningAf)
  prøv('aev-019', omÅretAf)
  prøv('aev-021', prTimeAf)
  prøv('aev-023', prTimeAf)
  prøv('aev-025', skiftAf)
  prøv('aev-027', visitationAf)
  prøv('ref-041', schemeOf)
  prøv('ref-043', newJobOf)
  prøv('ref-045', decisionOf)
  prøv('ref-069', subsidyOf)
})
