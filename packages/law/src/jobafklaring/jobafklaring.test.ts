import type { Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { forløb, periodeMedGrænse, periodeMedTælledeUger } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { dageSenere, retModArbejdsgiverEr } from '../eksempler/forloeb.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { fratræder } from '../fakta/ansaettelse.ts'
import { normalTimerPrUge, timerDuKanArbejde } from '../fakta/arbejdstid-og-loen.ts'
import {
  ansøgningOmFørtidspension,
  arbejdsskadesag,
  forlængelseErAfgjort,
  lægenVurdererLivstruende,
  underLægebehandling,
} from '../fakta/forlaengelse.ts'
import {
  barselUnderJobafklaring,
  erIJobafklaring,
  fikSygedagpengeVedLivstruende,
  jobafklaringStartede,
} from '../fakta/jobafklaring.ts'
import { ophold } from '../fakta/ophold.ts'
import { fødselsdag } from '../fakta/person.ts'
import { andelAfArbejdetDuKan } from '../fakta/selvstaendig.ts'
import { arbejdsskade, dagpengerettenSlutter } from '../fakta/tilknytning.ts'
import { elevILønnetPraktik } from '../fakta/uddannelse.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { revurderingstidspunkt } from '../sygedagpenge/revurderingstidspunkt.ts'
import { adgangAf } from './adgang.adapter.ts'
import { retTilJobafklaring } from './adgang.ts'
import { nySygemeldingAf } from './ny-sygemelding.adapter.ts'
import { jobafklaringVedNySygemeldingFra, overGrænsenPåFørsteFraværsdag } from './ny-sygemelding.ts'
import { jobafklaringSenestTil } from './varighed.ts'

describe('[J1 R] ret til forløbet', () => {
  const svar = (dag: string) =>
    adgangAf(
      {
        kanArbejde_timer_uge: [0],
        ansaettelse_timer_uge: 37,
        ansatIFleksjob: false,
        oevrigeBetingelserOpfyldt: true,
      },
      dag,
    )['0']
  test('når sygedagpenge slutter uden forlængelse, før og efter LAB 2020', () => {
    expect(svar('2016-03-01')).toBe(true)
    expect(svar('2019-12-01')).toBe(true)
    expect(svar('2023-07-01')).toBe(true)
  })
  test('november 2026: to forlængelsesgrunde er ulæste, så retten er åben', () => {
    expect(svar('2026-11-01')).toBe('retsgrundlag ukendt')
  })
  test('før 1. juli 2014 fandtes forløbet ikke', () => {
    expect(sandtSvar(evaluer(retTilJobafklaring, { fakta: {}, på: '2014-06-30' }))).toBe(false)
  })
})

test('[J1 R] før sygdommen er begyndt, og uden sygdom, opstår spørgsmålet ikke', () => {
  const udfald = (perioder: Readonly<Record<string, Value>>, på: string) =>
    evaluer(retTilJobafklaring, {
      fakta: { ...perioder, ...fakta([timerDuKanArbejde, 0]) },
      skøn: { uarbejdsdygtigVedEgenSygdom: true },
      på,
    }).udfald.art
  const syg = forløb('ledig', { fra: '2026-08-10', til: null })
  expect(udfald(syg, '2026-08-09')).toBe('ikke relevant')
  expect(udfald(syg, '2026-08-10')).not.toBe('ikke relevant')
  expect(udfald({ persongruppe: 'ledig', fravaer: [], afbrydelser: [] }, '2026-08-10')).toBe('ikke relevant')
})

describe('[J1 R] ny sygemelding', () => {
  const igen = (uger: number, fra: string) => ({
    fakta: {
      ...forløb('ledig', periodeMedTælledeUger(uger, dageSenere(fra, -14)), { fra, til: null }),
      ...fakta([dagpengerettenSlutter, false], [timerDuKanArbejde, 0]),
    },
    skøn: { uarbejdsdygtigVedEgenSygdom: true },
    på: fra,
  })
  const over = (uger: number, fra: string) =>
    sandtSvar(evaluer(overGrænsenPåFørsteFraværsdag, igen(uger, fra)))
  test('22 uger er ikke over, 23 er', () => {
    expect(over(22, '2023-12-01')).toBe(false)
    expect(over(23, '2023-12-01')).toBe(true)
  })
  test('reglen virker tilbage fra 1. juli 2014', () => {
    expect(over(23, '2014-06-30')).toBe(false)
    expect(over(23, '2014-07-01')).toBe(true)
  })
  test('efter et år rask er de gamle uger ude', () => {
    const sag = forløb('ledig', periodeMedTælledeUger(30, '2022-11-01'), { fra: '2023-12-01', til: null })
    expect(sandtSvar(evaluer(overGrænsenPåFørsteFraværsdag, { fakta: sag, på: '2023-12-01' }))).toBe(false)
  })
  test('forløbet begynder efter arbejdsgiveren, efter a-kassen, eller for selvstændige straks', () => {
    const fra = '2023-12-01'
    const tidligere = periodeMedTælledeUger(24, dageSenere(fra, -14))
    const start = (gruppe: 'loenmodtager' | 'ledig' | 'selvstaendig') =>
      datoSvar(
        evaluer(jobafklaringVedNySygemeldingFra, {
          fakta: {
            ...forløb(gruppe, tidligere, { fra, til: null }),
            ...retModArbejdsgiverEr(true, fra),
            ...fakta(
              [ophold, 'danmark'],
              [elevILønnetPraktik, true],
              [arbejdsskade, true],
              [dagpengerettenSlutter, false],
              [fratræder, false],
              [normalTimerPrUge, 37],
              [timerDuKanArbejde, 0],
              [andelAfArbejdetDuKan, 0],
            ),
          },
          skøn: { uarbejdsdygtigVedEgenSygdom: true },
          på: fra,
        }),
      )
    expect(start('loenmodtager')).toBe('2023-12-31')
    expect(start('ledig')).toBe('2023-12-15')
    expect(start('selvstaendig')).toBe('2023-12-01')
  })
})

describe('[J2 R] længste varighed', () => {
  const slut = (start: string, barsel: { fra: string; til: string }[] = []) =>
    datoSvar(
      evaluer(jobafklaringSenestTil, {
        fakta: fakta(
          [erIJobafklaring, true],
          [jobafklaringStartede, start],
          [barselUnderJobafklaring, barsel],
        ),
        på: start,
      }),
    )
  test('2 år', () => {
    expect(slut('2023-03-01')).toBe('2025-02-28')
    expect(slut('2015-03-01')).toBe('2017-02-28')
  })
  test('barsel tæller ikke fra 2020', () => {
    expect(slut('2023-03-01', [{ fra: '2024-01-01', til: '2024-01-31' }])).toBe('2025-03-31')
  })
  test('den sidste, hvis 2 år var gået, da loven fra 2020 kom, begyndte 1. januar 2018', () => {
    const barsel = [{ fra: '2018-06-01', til: '2018-06-30' }]
    expect(slut('2018-01-01', barsel)).toBe('2019-12-31')
    expect(slut('2018-01-02', barsel)).toBe('retsgrundlag ukendt')
    expect(slut('2018-01-02')).toBe('2020-01-01')
  })
  test('begyndt 2019 med barsel: to læsninger; uden barsel: ét svar', () => {
    expect(slut('2019-03-01', [{ fra: '2020-02-01', til: '2020-02-29' }])).toBe('retsgrundlag ukendt')
    expect(slut('2019-03-01')).toBe('2021-02-28')
  })
})

describe('ugerne i de 9 måneder, når den nye sygdom begynder midt i en måned', () => {
  const ny = (uger: number, dag: string, livstruende = false) =>
    nySygemeldingAf(
      {
        modtagetSygedagpengeUgerSeneste9Mdr: uger,
        nySygemelding: true,
        livstruende,
        almindeligeBetingelserOpfyldt: true,
      },
      dag,
    )
  test('22 uger er ikke over, 23 er', () => {
    expect(ny(22, '2023-03-15')).toEqual({ sygedagpenge: true, jobafklaringsforloeb: false })
    expect(ny(23, '2023-03-15')).toEqual({ sygedagpenge: false, jobafklaringsforloeb: true })
  })
  test('livstruende: valget kom i 2016', () => {
    expect(ny(23, '2015-12-31', true).sygedagpenge).toBe(false)
    expect(ny(23, '2016-01-01', true).sygedagpenge).toBe(true)
  })
})

test('hvis grænse er pensionistens, giver den ikke jobafklaringsforløb', () => {
  const svar = (pension: string) =>
    sandtSvar(
      evaluer(retTilJobafklaring, {
        fakta: {
          ...forløb('ledig', periodeMedGrænse(revurderingstidspunkt, '2023-07-31')),
          ...fakta(
            [forlængelseErAfgjort, false],
            [pensionDuFår, pension],
            [fødselsdag, '1980-01-01'],
            [underLægebehandling, false],
            [lægenVurdererLivstruende, false],
            [arbejdsskadesag, 'ingen'],
            [ansøgningOmFørtidspension, false],
            [fikSygedagpengeVedLivstruende, false],
          ),
        },
        skøn: {
          uarbejdsdygtigVedEgenSygdom: true,
          revalideringErSandsynlig: false,
          afklaringErNoedvendig: false,
          sagSkalIRehabiliteringsteam: false,
          arbejdsevnenKanAabenbartIkkeForbedres: false,
        },
        på: '2023-08-31',
      }),
    )
  expect([svar('ingen'), svar('foertidspension')]).toEqual([true, false])
})
