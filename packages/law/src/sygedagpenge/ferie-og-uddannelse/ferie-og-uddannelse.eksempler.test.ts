import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { uddannelseUnderSygdom, undervisningstimer } from '../../fakta/ferie-og-uddannelse.ts'
import { type HoldtFerie, holdtFerie, type ØnsketFerie, ønsketFerie } from './ferie.adapter.ts'
import { type Uddannelse, uddannelse } from './uddannelse.adapter.ts'
import { sygedagpengeUnderUddannelse } from './uddannelse.ts'

describe('[D12 R] efterregnede eksempler om ferie og uddannelse', () => {
  test('aftalt ferie er kun en pause', () => {
    const e = læsEksempel<HoldtFerie>('ex-syg-003')
    expect(holdtFerie(e.facts, e.law_as_of)).toEqual(e.expected)
  })
  test('ferie kan aftales uden optjent ferieret', () => {
    const e = læsEksempel<ØnsketFerie>('ex-syg-005')
    expect(ønsketFerie(e.facts, e.law_as_of)).toEqual(e.expected)
  })
  test('uddannelse ved siden af arbejdet før sygdommen', () => {
    const e = læsEksempel<Uddannelse>('ex-syg-057')
    expect(uddannelse(e.facts, e.law_as_of)).toEqual(e.expected)
  })
})

test('[D10 R] begyndt under sygdommen: 6 timer går, mere går ikke', () => {
  const svar = (timer: number) =>
    sandtSvar(
      evaluer(sygedagpengeUnderUddannelse, {
        fakta: fakta([uddannelseUnderSygdom, 'begyndt_under'], [undervisningstimer, timer]),
        skøn: { uddannelsePasserMedBehandling: true, uddannelseUdskyderRevalidering: false },
        på: '2024-09-01',
      }),
    )
  expect(svar(6)).toBe(true)
  expect(svar(6.5)).toBe(false)
})
