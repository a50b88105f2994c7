import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sygFra } from '../eksempler/forloeb.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  drevetSenesteMåned,
  driverVirksomhedVedSidenAf,
  månederSomLønmodtagerFør,
  månederSomSelvstændig,
  tilskudTilEgenVirksomhed,
  timerIVirksomheden,
} from '../fakta/selvstaendig.ts'
import { sygedagpengeOgsåForVirksomheden } from './virksomhed-ved-siden-af.ts'

describe('[D1 R] både job og virksomhed', () => {
  const svar = (fvd: string, timer: number, driver = true) =>
    sandtSvar(
      evaluer(sygedagpengeOgsåForVirksomheden, {
        fakta: {
          ...sygFra(fvd, 'loenmodtager'),
          ...fakta(
            [driverVirksomhedVedSidenAf, driver],
            [månederSomSelvstændig, 12],
            [månederSomLønmodtagerFør, 0],
            [timerIVirksomheden, timer],
            [drevetSenesteMåned, true],
            [tilskudTilEgenVirksomhed, false],
          ),
        },
        på: fvd,
      }),
    )
  test.each(['2011-03-01', '2022-09-30', '2022-10-01', '2024-05-01'])(
    '%s: virksomheden skal selv være på halv tid; 18 timer er ikke nok',
    (dag) => {
      expect([svar(dag, 18), svar(dag, 18.5)]).toEqual([false, true])
    },
  )
  test('uden virksomhed opstår spørgsmålet ikke', () => {
    expect(svar('2024-05-01', 20, false)).toBe('ikke relevant')
  })
})
