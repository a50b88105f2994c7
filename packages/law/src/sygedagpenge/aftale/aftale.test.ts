import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { retModArbejdsgiverEr, sygFra } from '../../eksempler/forloeb.ts'
import { datoSvar, sandtSvar, talSvar } from '../../eksempler/svar.ts'
import {
  aftaleErSkriftlig,
  aftaleIndgåetDen,
  behandlingBesluttetVedAnsættelsen,
  dageBetaltForLidelsen,
  fraværsdageSidsteÅr,
  langvarigEllerKroniskLidelse,
  lægeligDokumentationForRisiko,
  skønnedeFraværsdage,
} from '../../fakta/aftale.ts'
import {
  normalTimerPrUge,
  timefortjeneste,
  timelønHosArbejdsgiveren,
} from '../../fakta/arbejdstid-og-loen.ts'
import { aftaleMedArbejdsgiver } from '../../fakta/refusion.ts'
import { selvstændigForsikring } from '../../fakta/selvstaendig.ts'
import { risikoenErVæsentligtForøget, væsentligeÆndringerVedUdløb } from '../../skoen/aftale.ts'
import { lovenGælderFraværet } from '../overgang-2006.ts'
import { type Aftale, aftaleEfterLoven, aftalenAf, type Overgang } from './aftale.adapter.ts'
import { aftaleKanFornyes, aftalenGælderHøjstTil } from './gyldighed.ts'
import { aftaleKanIndgås } from './kan-indgaas.ts'
import { refusionMedAftale, refusionMedAftalePrUge } from './refusion-fra-foerste-dag.ts'
import { aftaleForSelvstændigKanIndgås } from './selvstaendig.ts'

const RISIKO = risikoenErVæsentligtForøget.skøn.nøgle

test('kendte eksempler', () => {
  const kronisk = læsEksempel<Aftale>('ex-syg-027')
  expect(aftalenAf(kronisk.facts, kronisk.law_as_of)).toEqual(kronisk.expected)
  const overgang = læsEksempel<Overgang>('ex-syg-081')
  expect(aftaleEfterLoven(overgang.facts, overgang.law_as_of)).toEqual(overgang.expected)
})

describe('[D11 R] hvornår aftalen kan indgås', () => {
  const svar = (dag: string, lidelse: boolean, dage: number, betalt: number, risiko = true) =>
    sandtSvar(
      evaluer(aftaleKanIndgås, {
        fakta: fakta(
          [aftaleIndgåetDen, dag],
          [langvarigEllerKroniskLidelse, lidelse],
          [skønnedeFraværsdage, dage],
          [behandlingBesluttetVedAnsættelsen, false],
          [dageBetaltForLidelsen, betalt],
        ),
        skøn: { [RISIKO]: risiko },
        på: dag,
      }),
    )
  test('10 skønnede dage er nok, 9 er ikke, og uden risikoen er ingen nok', () => {
    expect(svar('2024-02-29', true, 10, 0)).toBe(true)
    expect(svar('2024-02-29', true, 9, 0)).toBe(false)
    expect(svar('2024-02-29', true, 300, 0, false)).toBe(false)
  })
  test.each([
    ['2007-04-01', 14, 13],
    ['2007-04-02', 15, 14],
    ['2008-06-01', 15, 14],
    ['2008-06-02', 21, 20],
    ['2012-01-02', 21, 20],
    ['2025-01-01', 21, 20],
  ])('%s: arbejdsgiveren skal have betalt %i dage', (dag, nok, ikkeNok) => {
    expect(svar(dag, false, 0, nok)).toBe(true)
    expect(svar(dag, false, 0, ikkeNok)).toBe(false)
  })
})

describe('[D11 R] hvor længe, og om igen', () => {
  test('2 år, også fra skuddag', () => {
    const sidste = (dag: string) =>
      datoSvar(evaluer(aftalenGælderHøjstTil, { fakta: fakta([aftaleIndgåetDen, dag]), på: dag }))
    expect(sidste('2023-05-01')).toBe('2025-04-30')
    expect(sidste('2024-02-29')).toBe('2026-02-27')
  })
  test('9 dage er for få, medmindre forholdene er ændret', () => {
    const svar = (dage: number, ændret: boolean) =>
      sandtSvar(
        evaluer(aftaleKanFornyes, {
          fakta: fakta([aftaleIndgåetDen, '2022-01-10'], [fraværsdageSidsteÅr, dage]),
          skøn: { [væsentligeÆndringerVedUdløb.skøn.nøgle]: ændret },
          på: '2024-01-09',
        }),
      )
    expect([svar(10, false), svar(9, false), svar(9, true)]).toEqual([true, false, true])
  })
})

describe('[D11 R] refusion fra første dag', () => {
  const sag = (dag: string, aftale: boolean, harRet = true) => ({
    fakta: {
      ...sygFra(dag, 'loenmodtager'),
      ...retModArbejdsgiverEr(harRet, dag),
      ...fakta(
        [aftaleMedArbejdsgiver, aftale],
        [normalTimerPrUge, 30],
        [timelønHosArbejdsgiveren, 90],
        [timefortjeneste, 80],
      ),
    },
    på: dag,
  })
  test('kræver både aftalen og retten over for arbejdsgiveren', () => {
    const svar = (...a: Parameters<typeof sag>) => sandtSvar(evaluer(refusionMedAftale, sag(...a)))
    expect(svar('2024-03-04', true)).toBe(true)
    expect(svar('2024-03-04', false)).toBe(false)
    expect(svar('2024-03-04', true, false)).toBe(false)
  })
  test('beregnes fra 2015 som fra kommunen', () => {
    const beløb = (dag: string) => talSvar(evaluer(refusionMedAftalePrUge, sag(dag, true)), 'kr/uge')
    expect(beløb('2015-01-04')).toBe(2700)
    expect(beløb('2015-01-05')).toBe(2400)
  })
})

describe('[D11 R] selvstændige', () => {
  const svar = (dag: string, dokumenteret: boolean, forsikring = 'ingen') =>
    sandtSvar(
      evaluer(aftaleForSelvstændigKanIndgås, {
        fakta: fakta(
          [aftaleIndgåetDen, dag],
          [selvstændigForsikring, forsikring],
          [langvarigEllerKroniskLidelse, true],
          [skønnedeFraværsdage, 10],
          [aftaleErSkriftlig, true],
          [lægeligDokumentationForRisiko, dokumenteret],
        ),
        skøn: { [RISIKO]: true },
        på: dag,
      }),
    )
  test('først fra 2012, kun uden forsikring og med dokumentation', () => {
    expect(svar('2012-02-27', true)).toBe(false)
    expect(svar('2012-02-28', true)).toBe(true)
    expect(svar('2024-01-01', false)).toBe(false)
    expect(svar('2024-01-01', true, 'foerste_fravaersdag')).toBe(false)
  })
})

test('loven af 2006: den sidste gamle og den første nye dag', () => {
  const svar = (dag: string) =>
    sandtSvar(evaluer(lovenGælderFraværet, { fakta: sygFra(dag, 'ledig'), på: '2007-01-15' }))
  expect([svar('2006-07-02'), svar('2006-07-03')]).toEqual([false, true])
})
