import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import { fødselsdag } from '../fakta/person.ts'
import {
  anciennitetPåArbejdsmarkedet,
  arbejdsevneISenesteJob,
  kommerFraFleksydelse,
  månederMedFuldtidsarbejde,
  sagVerserede1Januar2020,
  seniorpensionAnsøgtDen,
  tilknytningI9Måneder,
  vælgerSeniorpension,
} from '../fakta/seniorpension.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import {
  langTilknytningMed20Til25År,
  langvarigOgAktuelTilknytning,
  varigtNedsatISenesteJob,
} from '../skoen/seniorpension.ts'
import { årMedTidligPension, årMedTidligPensionFra1971 } from './aar-med-tidlig-pension.ts'
import { ancienniteten } from './anciennitet.ts'
import { seniorpensionAfgøresSenest, seniorpensionSøgesTidligst } from './ansoegning.ts'
import { seniorpensionKanTilkendes } from './betingelser.ts'
import { langTilknytning } from './lang-tilknytning.ts'
import { behandlesSomSeniorpension, seniorpensionBetalesTidligst } from './overgang-2020.ts'
import { seniorførtidspensionKanSøges } from './seniorfoertidspension.ts'
import { retTilTidligPension, tidligPensionTidligst } from './tidlig-pension.ts'

describe('[P1 R] seniorpension', () => {
  const svar = (
    på: string,
    { født = '1958-01-01', måneder = 300, timer = 15, pension = 'ingen', skønnet = false } = {},
  ) =>
    sandtSvar(
      evaluer(seniorpensionKanTilkendes, {
        fakta: fakta(
          [fødselsdag, født],
          [månederMedFuldtidsarbejde, måneder],
          [arbejdsevneISenesteJob, timer],
          [pensionDuFår, pension],
        ),
        skøn: {
          [varigtNedsatISenesteJob.skøn.nøgle]: true,
          [langTilknytningMed20Til25År.skøn.nøgle]: skønnet,
        },
        på,
      }),
    )
  test('fra 1. januar 2020', () => {
    expect(svar('2019-12-31')).toBe(false)
    expect(svar('2020-01-01')).toBe(true)
    expect(svar('2020-01-01', { født: '1959-01-01' })).toBe(true)
    expect(svar('2020-01-01', { født: '1959-01-02' })).toBe(false)
  })
  test('højst 6 år: på dagen, ikke dagen før', () => {
    expect(svar('2022-05-09', { født: '1961-05-10' })).toBe(false)
    expect(svar('2022-05-10', { født: '1961-05-10' })).toBe(true)
  })
  test('15 timer er nok, 15,5 ikke; 25 år, eller 20 efter et skøn', () => {
    expect(svar('2024-06-01', { timer: 15.5 })).toBe(false)
    expect(svar('2024-06-01', { måneder: 299 })).toBe(false)
    expect(svar('2024-06-01', { måneder: 240, skønnet: true })).toBe(true)
    expect(svar('2024-06-01', { måneder: 239, skønnet: true })).toBe(false)
  })
  test('ikke sammen med førtidspension fra 2021', () => {
    expect(svar('2020-12-31', { født: '1955-01-01', pension: 'foertidspension' })).toBe(true)
    expect(svar('2021-01-01', { født: '1955-01-01', pension: 'foertidspension' })).toBe(false)
  })
  test('tilknytningen alene', () => {
    const lang = (på: string) =>
      sandtSvar(evaluer(langTilknytning, { fakta: fakta([månederMedFuldtidsarbejde, 300]), på }))
    expect(lang('2019-12-31')).toBe(false)
    expect(lang('2020-01-01')).toBe(true)
  })
  test('kan søges 6 måneder før, der er 6 år tilbage', () => {
    const tidligst = (på: string) =>
      datoSvar(evaluer(seniorpensionSøgesTidligst, { fakta: fakta([fødselsdag, '1961-08-31']), på }))
    expect(tidligst('2019-12-31')).toBe('aldrig')
    expect(tidligst('2020-01-01')).toBe('2022-02-28')
  })
  test.each([
    ['2013-12-31', 'aldrig'],
    ['2014-01-01', '2014-07-01'],
    ['2019-08-31', '2020-02-29'],
    ['2020-01-01', '2020-07-01'],
  ])('ansøgt %s: afgøres senest %s', (ansøgt, senest) => {
    expect(
      datoSvar(
        evaluer(seniorpensionAfgøresSenest, { fakta: fakta([seniorpensionAnsøgtDen, ansøgt]), på: ansøgt }),
      ),
    ).toBe(senest)
  })
})

describe('[P1 R] seniorførtidspension og overgangen', () => {
  const kan = (ansøgt: string, født: string) =>
    sandtSvar(
      evaluer(seniorførtidspensionKanSøges, {
        fakta: fakta([seniorpensionAnsøgtDen, ansøgt], [fødselsdag, født]),
        skøn: { [langvarigOgAktuelTilknytning.skøn.nøgle]: true },
        på: ansøgt,
      }),
    )
  test('fra 2014 til og med 2019, i de sidste 5 år', () => {
    expect(kan('2013-12-31', '1953-01-01')).toBe(false)
    expect(kan('2014-01-01', '1953-01-01')).toBe(true)
    expect(kan('2014-10-20', '1953-01-01')).toBe(true)
    expect(kan('2019-12-31', '1957-12-31')).toBe(true)
    expect(kan('2019-12-31', '1958-01-01')).toBe(false)
    expect(kan('2020-01-01', '1957-01-01')).toBe(false)
  })
  test('valget er for den, hvis sag verserede', () => {
    const sag = (ansøgt: string, verserer: boolean, vælger: boolean) => ({
      fakta: fakta(
        [seniorpensionAnsøgtDen, ansøgt],
        [sagVerserede1Januar2020, verserer],
        [vælgerSeniorpension, vælger],
      ),
      på: '2020-02-01',
    })
    const ny = (...s: Parameters<typeof sag>) => sandtSvar(evaluer(behandlesSomSeniorpension, sag(...s)))
    expect(ny('2013-06-01', true, true)).toBe(false)
    expect(ny('2019-12-31', true, true)).toBe(true)
    expect(ny('2019-12-31', true, false)).toBe(false)
    expect(ny('2019-12-31', false, true)).toBe(false)
    expect(ny('2020-01-01', false, false)).toBe(true)
    expect(datoSvar(evaluer(seniorpensionBetalesTidligst, sag('2019-12-31', true, false)))).toBe(
      'ikke relevant',
    )
    expect(datoSvar(evaluer(seniorpensionBetalesTidligst, sag('2019-03-01', true, true)))).toBe('2020-01-01')
  })
})

describe('[P1 R] tidlig pension', () => {
  const år = (født: string, måneder: number, på = '2024-01-01') =>
    talSvar(
      evaluer(årMedTidligPension, {
        fakta: fakta([fødselsdag, født], [anciennitetPåArbejdsmarkedet, måneder]),
        på,
      }),
      'år',
    )
  test('trinene følger fødslen', () => {
    expect(år('1955-06-30', 600)).toBe(0)
    expect([503, 504, 516, 528].map((m) => år('1955-07-01', m))).toEqual([0, 1, 2, 3])
    expect([503, 504, 516, 528].map((m) => år('1964-12-31', m))).toEqual([0, 1, 2, 3])
    expect([515, 516, 528, 540].map((m) => år('1965-01-01', m))).toEqual([0, 1, 2, 3])
    expect([527, 528, 540, 552].map((m) => år('1970-12-31', m))).toEqual([0, 1, 2, 3])
    expect(år('1971-01-01', 600)).toBe('retsgrundlag ukendt')
    expect(talSvar(evaluer(årMedTidligPensionFra1971, { fakta: {}, på: '2024-01-01' }), 'år')).toBe(
      'retsgrundlag ukendt',
    )
  })
  test('før loven og i vinduet', () => {
    expect(år('1960-01-01', 528, '2020-12-29')).toBe(0)
    expect(år('1960-01-01', 528, '2020-12-30')).toBe('retsgrundlag ukendt')
    expect(år('1960-01-01', 528, '2021-02-12')).toBe(3)
  })
  test('ancienniteten gøres op 6 år før, i fire årgange 7 år før', () => {
    const dag = (født: string, på = '2024-01-01') =>
      datoSvar(evaluer(ancienniteten, { fakta: fakta([fødselsdag, født]), på }))
    expect(dag('1960-03-31')).toBe('2021-03-31')
    expect(dag('1963-03-31')).toBe('2024-03-31')
    expect(dag('1965-03-31')).toBe('2027-03-31')
    expect(dag('1967-03-31')).toBe('2029-03-31')
    expect(dag('1960-03-31', '2020-12-29')).toBe('aldrig')
    expect(dag('1960-03-31', '2021-01-01')).toBe('retsgrundlag ukendt')
  })
  test('den første dag følger af årene', () => {
    const dag = (måneder: number, på = '2024-01-01') =>
      datoSvar(
        evaluer(tidligPensionTidligst, {
          fakta: fakta([fødselsdag, '1960-05-31'], [anciennitetPåArbejdsmarkedet, måneder]),
          på,
        }),
      )
    expect([503, 504, 516, 528].map((m) => dag(m))).toEqual([
      'aldrig',
      '2026-05-31',
      '2025-05-31',
      '2024-05-31',
    ])
    expect(dag(528, '2020-12-29')).toBe('aldrig')
    expect(dag(528, '2021-02-11')).toBe('retsgrundlag ukendt')
  })
  const ret = (
    på: string,
    { måneder = 516, tilknyttet = true, fleksydelse = false, pension = 'ingen' } = {},
  ) =>
    sandtSvar(
      evaluer(retTilTidligPension, {
        fakta: fakta(
          [fødselsdag, '1960-05-10'],
          [anciennitetPåArbejdsmarkedet, måneder],
          [tilknytningI9Måneder, tilknyttet],
          [kommerFraFleksydelse, fleksydelse],
          [pensionDuFår, pension],
        ),
        på,
      }),
    )
  test('så tæt på, som ancienniteten giver ret til', () => {
    expect(ret('2025-05-09')).toBe(false)
    expect(ret('2025-05-10')).toBe(true)
    expect(ret('2024-05-10', { måneder: 528 })).toBe(true)
    expect(ret('2027-05-09')).toBe(true)
    expect(ret('2027-05-10')).toBe(false)
    expect(ret('2026-01-01', { tilknyttet: false })).toBe(false)
    expect(ret('2026-01-01', { tilknyttet: false, fleksydelse: true })).toBe(true)
    expect(ret('2026-01-01', { pension: 'seniorpension' })).toBe(false)
    expect(ret('2020-12-29')).toBe(false)
    expect(ret('2021-02-11')).toBe('retsgrundlag ukendt')
  })
})
