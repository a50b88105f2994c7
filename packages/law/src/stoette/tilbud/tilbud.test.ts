import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import { helbredetErStationært } from '../../fakta/arbejdsevne.ts'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { mentorensArbejdsgiver, mentorstøtteBegyndte } from '../../fakta/mentor.ts'
import { udskrivesFraPsykiatrien, udskrivningsdag } from '../../fakta/mentor-efter-psykiatri.ts'
import { optagetPåUddannelse, optagetPåUddannelseDen } from '../../fakta/mentor-paa-uddannelse.ts'
import { ansatPåPraktikstedet, praktikBegyndte, praktikkensFormål } from '../../fakta/praktik.ts'
import {
  kanFåMentor,
  mentorstøtteSenestTil,
  retTilMentorEfterPsykiatri,
  ungesRetTilMentor,
} from './mentor.ts'
import {
  kanFåPraktik,
  lønmodtagerreglerIPraktik,
  praktikkensFormålPasser,
  praktikSenestTil,
} from './praktik.ts'
import { kanFåVejledningOgOpkvalificering } from './vejledning.ts'

describe('[N4 R] mentor', () => {
  const sag = (på: string, hos: string, afgørende: boolean) => ({
    fakta: fakta([mentorensArbejdsgiver, hos], [mentorstøtteBegyndte, på]),
    skøn: { mentorFremmerMaalet: true, mentorErAfgoerendeOgUdOverDetSaedvanlige: afgørende },
    på,
  })
  const kan = (...a: Parameters<typeof sag>) => sandtSvar(evaluer(kanFåMentor, sag(...a)))
  test.each([
    ['2007-01-01', false],
    ['2009-07-06', false],
    ['2009-07-07', true],
    ['2014-09-11', true],
    ['2014-09-12', true],
    ['2020-01-01', true],
  ])('%s med en mentor fra kommunen, som ikke er afgørende: %s', (dag, ja) => {
    expect(kan(dag, 'kommune_eller_konsulent', false)).toBe(ja)
    expect(kan(dag, 'virksomhed_eller_skole', false)).toBe(false)
    expect(kan(dag, 'virksomhed_eller_skole', true)).toBe(true)
  })
  test.each([
    ['2007-01-01', 'aldrig'],
    ['2012-06-28', 'aldrig'],
    ['2012-06-29', 'retsgrundlag ukendt'],
    ['2013-04-23', 'retsgrundlag ukendt'],
    ['2013-04-24', '2013-10-23'],
    ['2014-09-12', '2015-03-11'],
    ['2020-08-31', '2021-02-27'],
  ])('begyndt %s: kan vare til %s', (dag, til) => {
    expect(datoSvar(evaluer(mentorstøtteSenestTil, sag(dag, 'kommune_eller_konsulent', true)))).toBe(til)
  })
  const psykiatri = (på: string, udskrives: string, ja = true) =>
    sandtSvar(
      evaluer(retTilMentorEfterPsykiatri, {
        fakta: fakta([udskrivesFraPsykiatrien, ja], [udskrivningsdag, udskrives]),
        på,
      }),
    )
  test.each([
    ['2007-01-01', false],
    ['2013-04-24', false],
    ['2013-04-25', 'retsgrundlag ukendt'],
    ['2014-09-12', true],
    ['2020-01-01', true],
  ])('%s, når man udskrives: %s', (dag, svar) => {
    expect(psykiatri(dag, dag)).toBe(svar)
  })
  test('tidligst 3 måneder før udskrivningen', () => {
    expect([psykiatri('2024-02-28', '2024-05-31'), psykiatri('2024-02-29', '2024-05-31')]).toEqual([
      false,
      true,
    ])
    expect(psykiatri('2024-05-31', '2024-05-31', false)).toBe(false)
  })
  const ung = (på: string, optaget: string, gruppe = 'ung_uddannelsesparat', er = true) =>
    sandtSvar(
      evaluer(ungesRetTilMentor, {
        fakta: fakta(
          [målgruppeForTilbud, gruppe],
          [optagetPåUddannelse, er],
          [optagetPåUddannelseDen, optaget],
        ),
        på,
      }),
    )
  test.each([
    ['2007-01-01', false],
    ['2019-12-31', false],
    ['2020-01-01', 'retsgrundlag ukendt'],
    ['2022-05-22', true],
    ['2026-11-22', true],
    ['2027-01-01', true],
  ])('unge, %s: %s', (dag, svar) => {
    expect(ung(dag, dag)).toBe(svar)
  })
  test('unge skal bruge retten inden 6 måneder', () => {
    expect([ung('2025-02-28', '2024-08-31'), ung('2025-03-01', '2024-08-31')]).toEqual([true, false])
    expect(ung('2025-03-01', '2025-03-01', 'ung_aktivitetsparat', false)).toBe(false)
    expect(ung('2025-03-01', '2025-03-01', 'jobparat')).toBe('ikke relevant')
  })
})

describe('[N4 R] praktik og vejledning', () => {
  const sag = (på: string, gruppe: string, skøn: Record<string, boolean> = {}) => ({
    fakta: fakta(
      [målgruppeForTilbud, gruppe],
      [praktikBegyndte, på],
      [ansatPåPraktikstedet, skøn.ansat ?? false],
    ),
    skøn: {
      kanKunVanskeligtFaaArbejdeUdenPraktik: true,
      praktikForlaengesTil26Uger: false,
      saerligtBehovForLaengerePraktik: false,
      harVanskeligtVedLoentilskud: false,
      ...skøn,
    },
    på,
  })
  const kan = (...a: Parameters<typeof sag>) => sandtSvar(evaluer(kanFåPraktik, sag(...a)))
  test.each(['2007-01-01', '2019-12-31', '2020-01-01'])(
    '%s: når det ellers er svært at få arbejde',
    (dag) => {
      expect(kan(dag, 'sygedagpenge')).toBe(true)
      expect(kan(dag, 'sygedagpenge', { kanKunVanskeligtFaaArbejdeUdenPraktik: false })).toBe(false)
    },
  )
  test('fleksjobvisiterede kunne få det uden den betingelse til og med 2019', () => {
    const uden = { kanKunVanskeligtFaaArbejdeUdenPraktik: false }
    expect([
      kan('2019-12-31', 'fleksjobvisiteret', uden),
      kan('2020-01-01', 'fleksjobvisiteret', uden),
    ]).toEqual([true, false])
  })
  const til = (...a: Parameters<typeof sag>) => datoSvar(evaluer(praktikSenestTil, sag(...a)))
  const FORLÆNGET = { praktikForlaengesTil26Uger: true }
  const LÆNGERE = { ...FORLÆNGET, saerligtBehovForLaengerePraktik: true }
  test('4 uger, 13 uger, 26 uger og mere', () => {
    expect(til('2024-01-01', 'dagpenge')).toBe('2024-01-28')
    expect(til('2024-01-01', 'sygedagpenge')).toBe('2024-03-31')
    expect(til('2024-01-01', 'sygedagpenge', FORLÆNGET)).toBe('2024-06-30')
    expect(til('2024-01-01', 'sygedagpenge', LÆNGERE)).toBe('2024-09-29')
  })
  test('før 2020 uden grænse ved særligt behov, og 13 uger for den jobparate, der har det svært', () => {
    expect(til('2015-01-01', 'sygedagpenge', LÆNGERE)).toBe('aldrig')
    expect(til('2015-01-01', 'sygedagpenge', FORLÆNGET)).toBe('2015-07-01')
    expect(til('2015-01-01', 'jobparat')).toBe('2015-01-28')
    expect(til('2015-01-01', 'jobparat', { harVanskeligtVedLoentilskud: true })).toBe('2015-04-01')
    expect(til('2009-07-06', 'sygedagpenge')).toBe('retsgrundlag ukendt')
  })
  test.each(['2010-01-01', '2024-01-01'])('%s: afklaring kræver et stationært helbred', (på) => {
    const passer = (formål: string, stationært: boolean) =>
      sandtSvar(
        evaluer(praktikkensFormålPasser, {
          fakta: fakta([praktikkensFormål, formål], [helbredetErStationært, stationært]),
          på,
        }),
      )
    expect([passer('optraening', false), passer('afklaring', false), passer('afklaring', true)]).toEqual([
      true,
      false,
      true,
    ])
  })
  const lønmodtager = (på: string, gruppe: string, ansat: boolean) =>
    sandtSvar(evaluer(lønmodtagerreglerIPraktik, sag(på, gruppe, { ansat })))
  test('i praktik er man ikke ansat, undtagen den syge på sin egen arbejdsplads fra 2020', () => {
    expect(lønmodtager('2007-01-01', 'sygedagpenge', true)).toBe(false)
    expect(lønmodtager('2019-12-31', 'sygedagpenge', true)).toBe(false)
    expect(lønmodtager('2020-01-01', 'sygedagpenge', true)).toBe(true)
    expect(lønmodtager('2020-01-01', 'dagpenge', true)).toBe(false)
  })
  test('vejledning til alle grupper undtagen førtidspensionister', () => {
    const kanFå = (på: string, gruppe: string) =>
      sandtSvar(evaluer(kanFåVejledningOgOpkvalificering, sag(på, gruppe)))
    expect([
      kanFå('2019-12-31', 'dagpenge'),
      kanFå('2020-01-01', 'dagpenge'),
      kanFå('2020-01-01', 'foertidspension'),
    ]).toEqual(['retsgrundlag ukendt', true, false])
  })
})
