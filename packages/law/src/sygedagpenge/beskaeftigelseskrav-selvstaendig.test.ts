import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sygFra } from '../eksempler/forloeb.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  drevetSenesteMåned,
  månederSomLønmodtagerFør,
  månederSomSelvstændig,
  tilskudTilEgenVirksomhed,
  timerIVirksomheden,
} from '../fakta/selvstaendig.ts'
import { arbejdsskade } from '../fakta/tilknytning.ts'
import { retModKommunen } from './ret-mod-kommunen.ts'

describe('[D1 R] selvstændige', () => {
  const svar = (fvd: string, selv: number, løn: number, timer: number, tilskud = false, seneste = true) =>
    sandtSvar(
      evaluer(retModKommunen, {
        fakta: {
          ...sygFra(fvd, 'selvstaendig'),
          ...fakta(
            [månederSomSelvstændig, selv],
            [månederSomLønmodtagerFør, løn],
            [timerIVirksomheden, timer],
            [drevetSenesteMåned, seneste],
            [tilskudTilEgenVirksomhed, tilskud],
            [arbejdsskade, false],
          ),
        },
        på: fvd,
      }),
    )
  test('6 måneder, den seneste med, og halv tid', () => {
    expect(svar('2020-01-01', 6, 0, 18.5)).toBe(true)
    expect(svar('2020-01-01', 5, 0, 18.5)).toBe(false)
    expect(svar('2020-01-01', 6, 0, 18)).toBe(false)
    expect(svar('2020-01-01', 12, 0, 37, false, false)).toBe(false)
  })
  test('lønarbejde før tæller med, når virksomheden er ny', () =>
    expect(svar('2020-01-01', 2, 4, 37)).toBe(true))
  test('tilskud til egen virksomhed fra 2013', () => {
    expect(svar('2012-12-31', 0, 0, 5, true)).toBe(false)
    expect(svar('2013-01-01', 0, 0, 5, true)).toBe(true)
  })
})
