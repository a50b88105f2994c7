import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  deltagerEllerØnskerTilbud,
  erForrevalidend,
  fikHjælpFra,
  kunProblemetLedighed,
  visiteretDen,
} from '../fakta/aktivering.ts'
import { søgteHjælpDen, visiteretSom } from '../fakta/kontanthjaelp.ts'
import { harErhvervskompetencegivendeUddannelse } from '../fakta/organisering.ts'
import { fødselsdag } from '../fakta/person.ts'
import { særligtKomplekseUdfordringer } from '../skoen/kontanthjaelp.ts'
import { aktiveringSenestFra30, aktiveringSenestUnder30 } from './aktivering.ts'
import { mindsteTimerIAktivering } from './aktivering-timer.ts'
import { aktivitetstillægFra } from './aktivitetstillaeg.ts'
import { skriftligPlanSenest } from './skriftlig-plan.ts'
import { straksaktivering } from './straksaktivering.ts'

const ung = (på: string) => `${Number(på.slice(0, 4)) - 20}-06-15`
const sag = (født: string, søgt: string, kunLedig = true, uddannet = false) => ({
  fakta: fakta(
    [fødselsdag, født],
    [søgteHjælpDen, søgt],
    [kunProblemetLedighed, kunLedig],
    [harErhvervskompetencegivendeUddannelse, uddannet],
  ),
  på: søgt,
})

describe('[N1 R] første tilbud senest', () => {
  test.each([
    ['2007-01-01', '2007-04-02'],
    ['2008-05-28', '2008-08-27'],
    ['2008-05-29', '2008-08-28'],
    ['2013-12-31', '2014-04-01'],
    ['2014-01-01', 'retsgrundlag ukendt'],
    ['2020-01-01', 'retsgrundlag ukendt'],
  ])('under 30, hjælp fra %s: %s', (fra, senest) => {
    expect(datoSvar(evaluer(aktiveringSenestUnder30, sag(ung(fra), fra)))).toBe(senest)
    expect(datoSvar(evaluer(skriftligPlanSenest, sag(ung(fra), fra)))).toBe(senest)
  })
  test.each([
    ['2007-01-01', '2008-01-01'],
    ['2007-02-27', '2008-02-27'],
    ['2007-02-28', 'retsgrundlag ukendt'],
    ['2008-05-28', 'retsgrundlag ukendt'],
    ['2008-05-29', '2009-02-28'],
    ['2011-05-31', '2012-02-29'],
    ['2014-01-01', 'retsgrundlag ukendt'],
    ['2020-01-01', 'retsgrundlag ukendt'],
  ])('fra 30, hjælp fra %s: %s', (fra, senest) => {
    expect(datoSvar(evaluer(aktiveringSenestFra30, sag('1960-01-01', fra)))).toBe(senest)
    expect(datoSvar(evaluer(skriftligPlanSenest, sag('1960-01-01', fra)))).toBe(senest)
  })
  test('30-årsdagen den dag, hjælpen søges, giver den lange frist', () => {
    expect(datoSvar(evaluer(aktiveringSenestFra30, sag('1980-03-01', '2010-03-01')))).toBe('2010-12-01')
    expect(datoSvar(evaluer(aktiveringSenestUnder30, sag('1980-03-02', '2010-03-01')))).toBe('2010-05-31')
    expect(datoSvar(evaluer(aktiveringSenestUnder30, sag('1980-03-01', '2010-03-01')))).toBe('ikke relevant')
  })
  test('timerne: kilderne er enige om en ledig uden uddannelse og ellers ikke', () => {
    const timer = (...args: Parameters<typeof sag>) =>
      talSvar(evaluer(mindsteTimerIAktivering, sag(...args)), 'timer/uge')
    expect(timer(ung('2007-06-01'), '2007-06-01')).toBe(30)
    expect(timer(ung('2007-06-01'), '2007-06-01', true, true)).toBe('retsgrundlag ukendt')
    expect(timer(ung('2009-06-01'), '2009-06-01')).toBe('retsgrundlag ukendt')
  })
  test.each([
    ['2007-01-01', true],
    ['2008-05-29', true],
    ['2014-01-01', 'retsgrundlag ukendt'],
    ['2020-01-01', 'retsgrundlag ukendt'],
  ])('straksaktivering, %s: %s', (fra, ok) => {
    expect(sandtSvar(evaluer(straksaktivering, sag(ung(fra), fra)))).toBe(ok)
  })
})

describe('[N1 R] aktivitetstillæg', () => {
  const fra = (
    visiteret: string,
    forrevalidend: boolean,
    kompleks = false,
    deltager = true,
    på = '2020-06-01',
  ) =>
    datoSvar(
      evaluer(aktivitetstillægFra, {
        fakta: fakta(
          [fødselsdag, '1995-01-01'],
          [visiteretSom, visiteret],
          [erForrevalidend, forrevalidend],
          [deltagerEllerØnskerTilbud, deltager],
          [fikHjælpFra, '2020-02-29'],
          [visiteretDen, '2020-03-05'],
        ),
        skøn: { [særligtKomplekseUdfordringer.skøn.nøgle]: kompleks },
        på,
      }),
    )
  test('tidligst efter 3 måneder med hjælp', () => {
    expect(fra('aktivitetsparat', false)).toBe('2020-05-29')
  })
  test('forrevalidend, og den med særligt komplekse udfordringer, fra visitationen', () => {
    expect(fra('uddannelsesparat', true)).toBe('2020-03-05')
    expect(fra('aktivitetsparat', false, true)).toBe('2020-03-05')
  })
  test('ikke til den, der er parat, eller som ikke deltager', () => {
    expect(fra('uddannelsesparat', false)).toBe('aldrig')
    expect(fra('aktivitetsparat', false, false, false)).toBe('aldrig')
  })
  test('ikke før 2014 og ikke efter juni 2025', () => {
    expect(fra('aktivitetsparat', false, false, true, '2013-12-31')).toBe('ikke relevant')
    expect(fra('aktivitetsparat', false, false, true, '2025-07-01')).toBe('ikke relevant')
  })
})
