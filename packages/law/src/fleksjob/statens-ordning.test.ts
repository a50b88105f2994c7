import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import {
  fleksjobAftaltSenest4Juli2006,
  omfattetAfStatensFleksjobordning,
} from '../fakta/fleksjob-i-staten.ts'
import { statensRefusionAfFleksjobløn, statensRefusionHarLoft } from './statens-ordning.ts'

const sag = (på: string, startede: string, aftalt = false, omfattet = true) => ({
  fakta: fakta(
    [ansatIFleksjob, true],
    [omfattetAfStatensFleksjobordning, omfattet],
    [fleksjobStartede, startede],
    [fleksjobAftaltSenest4Juli2006, aftalt],
  ),
  på,
})

const GRÆNSER = [
  '2009-12-31',
  '2010-01-01',
  '2013-12-31',
  '2014-01-01',
  '2018-12-31',
  '2019-01-01',
  '2019-12-31',
  '2020-01-01',
  '2020-12-31',
  '2021-01-01',
]

describe('[K5 R] statens fleksjobordning', () => {
  test.each(GRÆNSER)('%s: det hele for den, der begyndte før april 2002, ellers det halve', (på) => {
    const andel = (startede: string) =>
      talSvar(evaluer(statensRefusionAfFleksjobløn, sag(på, startede)), 'procent')
    expect([andel('2002-03-31'), andel('2002-04-01'), andel('2009-06-01')]).toEqual([100, 50, 50])
  })
  test.each(GRÆNSER)('%s: loftet gælder fra 5. juli 2006, men ikke når jobbet var aftalt før', (på) => {
    const loft = (startede: string, aftalt = false) =>
      sandtSvar(evaluer(statensRefusionHarLoft, sag(på, startede, aftalt)))
    expect([loft('2006-07-04'), loft('2006-07-05'), loft('2006-08-01', true)]).toEqual([false, true, false])
  })
  test('uden for ordningen opstår spørgsmålene ikke', () => {
    const udenfor = sag('2024-05-01', '2005-01-01', false, false)
    expect(talSvar(evaluer(statensRefusionAfFleksjobløn, udenfor), 'procent')).toBe('ikke relevant')
    expect(sandtSvar(evaluer(statensRefusionHarLoft, udenfor))).toBe('ikke relevant')
  })
})
