import { describe, expect, test } from 'vitest'
import { arbejdsgiverensBetaling } from '../fakta/anmeldelse.ts'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import {
  sammeArbejdsgiverIFleksjobbet,
  sammeOpgaverIFleksjobbet,
  ændringIFleksjobbet,
} from '../fakta/fleksjob-aendring.ts'
import { meldtFraFørsteFraværsdag } from '../fakta/fleksjob-loentilskud.ts'
import { beskedOmLønUnderFravær } from './besked-om-loen.ts'
import { type Par, spørg } from './fleksjob.test-support.ts'

const sag = (meldt: boolean, betaling = 'loen'): readonly Par[] => [
  [ansatIFleksjob, true],
  [fleksjobStartede, '2005-01-01'],
  [sammeArbejdsgiverIFleksjobbet, true],
  [sammeOpgaverIFleksjobbet, true],
  [ændringIFleksjobbet, 'ingen'],
  [arbejdsgiverensBetaling, betaling],
  [meldtFraFørsteFraværsdag, meldt],
]

describe('[K5 R] arbejdsgiverens besked om løn under fravær i et gammelt fleksjob', () => {
  test.each([
    '2006-07-03',
    '2008-02-29',
    '2008-03-01',
    '2009-09-30',
    '2009-10-01',
    '2012-12-31',
    '2013-01-01',
    '2019-12-31',
    '2020-01-01',
  ])('%s: den første fraværsdag er i tide; senere er et skøn', (dag) => {
    const svar = (meldt: boolean, skøn: Record<string, boolean> = {}) =>
      spørg(beskedOmLønUnderFravær, dag, sag(meldt), skøn).ja()
    expect([
      svar(true),
      svar(false),
      svar(false, { meldtSnarestHerefter: true }),
      svar(false, { meldtSnarestHerefter: false }),
    ]).toEqual([true, 'skøn', true, false])
  })
  test('betaler arbejdsgiveren ikke løn, er der intet at melde', () => {
    expect(spørg(beskedOmLønUnderFravær, '2024-05-01', sag(false, 'ingen')).ja()).toBe('ikke relevant')
  })
})
