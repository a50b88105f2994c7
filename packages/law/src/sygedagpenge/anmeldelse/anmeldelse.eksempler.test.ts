import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { type Anmodning, anmodning } from './anmodning.adapter.ts'
import { type DispensationForRefusion, dispensation } from './refusion.adapter.ts'
import { type AnmeldelseSelvstændig, anmeldelseSelvstændig } from './selvstaendig.adapter.ts'

describe('efterregnede eksempler om anmeldelse', () => {
  test('en uforsikret selvstændig har 3 uger', () => {
    const e = læsEksempel<AnmeldelseSelvstændig>('ex-syg-023')
    expect(anmeldelseSelvstændig(e.facts, e.law_as_of)).toEqual(e.expected)
  })
  test('egen misforståelse giver ikke refusion', () => {
    const e = læsEksempel<DispensationForRefusion>('ex-syg-025')
    expect(dispensation(e.facts, e.law_as_of)).toEqual(e.expected)
  })
  test('8 dage efter underretningsbrevet', () => {
    const e = læsEksempel<Anmodning>('ex-syg-049')
    expect(anmodning(e.facts, e.law_as_of)).toEqual(e.expected)
  })
})
