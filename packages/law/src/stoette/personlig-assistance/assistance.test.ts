import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../../eksempler/svar.ts'
import {
  berettigetTilSpecialpædagogiskStøtte,
  uddannelseMedAssistance,
} from '../../fakta/assistance-paa-uddannelse.ts'
import { assistanceTil } from '../../fakta/assistance-til.ts'
import {
  assistanceBegyndte,
  assistanceBevilgetDen,
  assistanceSøgtDen,
} from '../../fakta/assistancens-dage.ts'
import {
  assistancenErVikarEllerMedhjælp,
  erhvervetUforeneligtMedNedsættelsen,
} from '../../fakta/assistancens-graenser.ts'
import {
  arbejdstimerVedAssistance,
  behovForAssistance,
  flereFunktionsnedsættelser,
} from '../../fakta/assistancetimer.ts'
import { retTilPersonligAssistance } from './ret.ts'
import {
  assistanceBetalesTidligstFra,
  assistancetimer,
  assistancetimerHøjst,
  assistanceVurderesIgenSenest,
} from './timer.ts'
import { assistancetimerUnderUddannelse, assistanceUnderUddannelse } from './uddannelse.ts'

interface Mere {
  readonly til?: string
  readonly uforenelig?: boolean
  readonly vikar?: boolean
  readonly timer?: number
  readonly behov?: number
  readonly flere?: boolean
  readonly skøn?: Readonly<Record<string, boolean>>
}
const sag = (på: string, mere: Mere = {}) => ({
  fakta: fakta(
    [assistanceTil, mere.til ?? 'ordinaert_job'],
    [erhvervetUforeneligtMedNedsættelsen, mere.uforenelig ?? false],
    [assistancenErVikarEllerMedhjælp, mere.vikar ?? false],
    [arbejdstimerVedAssistance, mere.timer ?? 37],
    [behovForAssistance, mere.behov ?? 40],
    [flereFunktionsnedsættelser, mere.flere ?? false],
  ),
  skøn: {
    funktionsnedsaettelsenErVarigOgBetydelig: true,
    funktionsnedsaettelsenErMegetBetydelig: false,
    assistanceUdOver20Timer: true,
    saerligtTilfaeldeUnderUddannelse: false,
    ...mere.skøn,
  },
  på,
})

describe('[N4 R] personlig assistance', () => {
  const ret = (på: string, mere?: Mere) => sandtSvar(evaluer(retTilPersonligAssistance, sag(på, mere)))
  test.each(['2007-01-01', '2008-02-08', '2026-01-01'])('%s: betingelserne', (dag) => {
    expect(ret(dag)).toBe(true)
    expect(ret(dag, { til: 'andet' })).toBe(false)
    expect(ret(dag, { uforenelig: true })).toBe(false)
    expect(ret(dag, { vikar: true })).toBe(false)
    expect(ret(dag, { skøn: { funktionsnedsaettelsenErVarigOgBetydelig: false } })).toBe(false)
  })

  const timer = (på: string, mere?: Mere) => talSvar(evaluer(assistancetimer, sag(på, mere)), 'timer/uge')
  test.each(['2007-01-01', '2019-02-19'])('%s: 20 timer på fuld tid, forholdsmæssigt på mindre', (dag) => {
    expect(timer(dag)).toBe(20)
    expect(timer(dag, { timer: 18.5 })).toBe(10)
    expect(timer(dag, { timer: 30 })).toBe(16.22)
    expect(timer(dag, { timer: 45 })).toBe(20)
    expect(timer(dag, { behov: 12 })).toBe(12)
  })
  test('flere eller meget betydelige nedsættelser: op til 37 timer, når det vurderes', () => {
    expect(timer('2024-01-01', { flere: true })).toBe(37)
    expect(timer('2024-01-01', { flere: true, skøn: { assistanceUdOver20Timer: false } })).toBe(20)
    expect(timer('2024-01-01', { skøn: { funktionsnedsaettelsenErMegetBetydelig: true } })).toBe(37)
    expect(timer('2024-01-01', { til: 'efteruddannelse_foer_job', timer: 10 })).toBe(37)
  })
  test('uden ret opstår timerne ikke', () => {
    expect(talSvar(evaluer(assistancetimerHøjst, sag('2024-01-01', { vikar: true })), 'timer/uge')).toBe(
      'ikke relevant',
    )
  })

  const dato = (udtryk: typeof assistanceBetalesTidligstFra, på: string, mere: ReturnType<typeof fakta>) =>
    datoSvar(evaluer(udtryk, { ...sag(på), fakta: { ...sag(på).fakta, ...mere } }))
  test.each([
    ['2007-06-01', '2007-01-01', '2007-03-01'],
    ['2024-05-31', '2024-01-01', '2024-02-29'],
    ['2024-05-31', '2024-04-15', '2024-04-15'],
  ])('søgt %s, begyndt %s: betales fra %s', (søgt, begyndt, fra) => {
    expect(
      dato(
        assistanceBetalesTidligstFra,
        søgt,
        fakta([assistanceSøgtDen, søgt], [assistanceBegyndte, begyndt]),
      ),
    ).toBe(fra)
  })
  test.each([
    ['2007-06-01', 'aldrig'],
    ['2013-06-30', 'aldrig'],
    ['2013-07-01', '2014-07-01'],
    ['2024-02-29', '2025-02-28'],
  ])('bevilget %s: set på igen senest %s', (dag, senest) => {
    expect(dato(assistanceVurderesIgenSenest, dag, fakta([assistanceBevilgetDen, dag]))).toBe(senest)
  })
})

describe('[N4 R] personlig assistance på uddannelse', () => {
  const uddannelse = (på: string, art: string, mere: Mere & { special?: boolean } = {}) => ({
    ...sag(på, mere),
    fakta: {
      ...sag(på, mere).fakta,
      ...fakta([uddannelseMedAssistance, art], [berettigetTilSpecialpædagogiskStøtte, mere.special ?? false]),
    },
  })
  const ret = (...a: Parameters<typeof uddannelse>) =>
    sandtSvar(evaluer(assistanceUnderUddannelse, uddannelse(...a)))
  test.each(['2007-01-01', '2009-07-07', '2010-01-01', '2013-07-01', '2020-01-01'])(
    '%s: efteruddannelse i faget',
    (dag) => {
      expect(ret(dag, 'beskaeftiget_uden_for_arbejdstid')).toBe(true)
      expect(ret(dag, 'beskaeftiget_uden_for_arbejdstid', { special: true })).toBe(false)
      expect(ret(dag, 'anden')).toBe(false)
    },
  )
  test('VEU-godtgørelse og SVU gik ud', () => {
    expect([
      ret('2009-07-07', 'ledig_med_godtgoerelse'),
      ret('2013-07-01', 'ledig_med_godtgoerelse'),
    ]).toEqual([true, false])
  })
  test.each(['2007-01-01', '2024-01-01'])('%s: 20 timer, i særlige tilfælde 37', (dag) => {
    const timer = (mere?: Mere) =>
      talSvar(evaluer(assistancetimerUnderUddannelse, uddannelse(dag, 'ledig_i_tilbud', mere)), 'timer/uge')
    expect([
      timer(),
      timer({ behov: 8 }),
      timer({ skøn: { saerligtTilfaeldeUnderUddannelse: true } }),
    ]).toEqual([20, 8, 37])
  })
})
