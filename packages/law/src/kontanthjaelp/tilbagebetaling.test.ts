import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  brugteMidlerUndtagetFraForsørgelse,
  dømtForHandlingILovensListe,
  erstatningForTabAfErhvervsevne,
  fikSUForSammeTid,
  gavIkkeOplysningerTilAndreMyndigheder,
  hjælpenYdesUnderTilbud,
  indblandetIArbejdsstrid,
  modtogUberettigetModBedreVidende,
  oplystOmTilbagebetalingspligt,
  sammenhængendeDageIUdlandet,
  sanktionIDagpenge,
  selvforskyldtLedig,
  senereErstatningForSammeTid,
  tilbagebetalingAfgjortDen,
  tilbagebetalingskravet,
  undlodOplysningerModBedreVidende,
} from '../fakta/tilbagebetaling-af-hjaelp.ts'
import { kanSnartBetaleTilbage, uforsvarligØkonomi } from '../skoen/kontanthjaelp.ts'
import { skalAnmeldesTilPolitiet } from './politianmeldelse.ts'
import { kanKrævesTilbageAfErstatning } from './tilbagebetaling-erstatning.ts'
import { skalBetaleTilbageEfterDom, skalBetaleTilbageVedSU } from './tilbagebetaling-grunde.ts'
import { kanKrævesTilbage, kanKrævesTilbageAfSelvforskyldte } from './tilbagebetaling-kan.ts'
import { skalBetaleTilbage } from './tilbagebetaling-skal.ts'

interface Sag {
  readonly undlod?: boolean
  readonly uberettiget?: boolean
  readonly su?: boolean
  readonly sanktion?: boolean
  readonly dømt?: boolean
  readonly undtaget?: boolean
  readonly strid?: boolean
  readonly selv?: boolean
  readonly tilbud?: boolean
  readonly oplyst?: boolean
  readonly uforsvarlig?: boolean
  readonly snart?: boolean
  readonly erstatning?: boolean
  readonly erhvervsevne?: boolean
  readonly krav?: number
  readonly dage?: number
}
const svar = (udtryk: Parameters<typeof evaluer>[0], s: Sag, på: string) =>
  sandtSvar(
    evaluer(udtryk, {
      fakta: fakta(
        [undlodOplysningerModBedreVidende, s.undlod ?? false],
        [modtogUberettigetModBedreVidende, s.uberettiget ?? false],
        [fikSUForSammeTid, s.su ?? false],
        [sanktionIDagpenge, s.sanktion ?? false],
        [dømtForHandlingILovensListe, s.dømt ?? false],
        [brugteMidlerUndtagetFraForsørgelse, s.undtaget ?? false],
        [gavIkkeOplysningerTilAndreMyndigheder, false],
        [indblandetIArbejdsstrid, s.strid ?? false],
        [selvforskyldtLedig, s.selv ?? false],
        [hjælpenYdesUnderTilbud, s.tilbud ?? false],
        [oplystOmTilbagebetalingspligt, s.oplyst ?? true],
        [senereErstatningForSammeTid, s.erstatning ?? false],
        [erstatningForTabAfErhvervsevne, s.erhvervsevne ?? false],
        [tilbagebetalingskravet, s.krav ?? 0],
        [sammenhængendeDageIUdlandet, s.dage ?? 0],
        [tilbagebetalingAfgjortDen, på],
      ),
      skøn: {
        [uforsvarligØkonomi.skøn.nøgle]: s.uforsvarlig ?? false,
        [kanSnartBetaleTilbage.skøn.nøgle]: s.snart ?? false,
      },
      på,
    }),
  )
const DAGE = ['2007-01-01', '2007-12-12', '2014-01-01', '2025-06-30', '2026-01-01']

describe('[N1 R] hjælp, der skal betales tilbage', () => {
  test.each(DAGE)('%s: handlinger mod bedre vidende og en sanktion i dagpengene', (på) => {
    expect(svar(skalBetaleTilbage, { undlod: true }, på)).toBe(true)
    expect(svar(skalBetaleTilbage, { uberettiget: true }, på)).toBe(true)
    expect(svar(skalBetaleTilbage, { sanktion: true }, på)).toBe(true)
    expect(svar(skalBetaleTilbage, {}, på)).toBe(false)
  })
  test.each([
    ['2007-01-01', false],
    ['2012-02-24', false],
    ['2012-02-25', 'retsgrundlag ukendt'],
    ['2014-11-12', 'retsgrundlag ukendt'],
    ['2014-11-13', true],
    ['2026-01-01', true],
  ])('SU for samme tid, %s: %s', (på, ja) => {
    expect(svar(skalBetaleTilbageVedSU, { su: true }, på)).toBe(ja)
    expect(svar(skalBetaleTilbage, { su: true }, på)).toBe(ja)
  })
  test.each([
    ['2007-01-01', false],
    ['2017-03-21', false],
    ['2017-03-22', 'retsgrundlag ukendt'],
    ['2019-03-13', true],
  ])('dømt, %s: %s', (på, ja) => {
    expect(svar(skalBetaleTilbageEfterDom, { dømt: true }, på)).toBe(ja)
    expect(svar(skalBetaleTilbage, { dømt: true }, på)).toBe(ja)
  })
  test('hullerne rammer ikke den, de ikke handler om', () => {
    expect(svar(skalBetaleTilbage, {}, '2013-01-01')).toBe(false)
    expect(svar(skalBetaleTilbage, {}, '2018-01-01')).toBe(false)
  })
})

describe('[N1 R] anmeldelse til politiet', () => {
  test.each([
    ['2006-07-03', 50_000, 0, false],
    ['2019-12-31', 50_000, 0, false],
    ['2020-01-01', 30_000, 0, false],
    ['2020-01-01', 30_001, 0, true],
    ['2022-12-31', 21_501, 0, false],
    ['2023-01-01', 21_500, 0, false],
    ['2023-01-01', 21_501, 0, true],
    ['2023-01-01', 0, 14, false],
    ['2023-01-01', 0, 15, true],
  ])('afgørelse %s, %i kr. og %i dage i udlandet: %s', (på, krav, dage, ja) => {
    expect(svar(skalAnmeldesTilPolitiet, { uberettiget: true, krav, dage }, på)).toBe(ja)
  })
  test('kun når det skete mod bedre vidende', () => {
    expect(svar(skalAnmeldesTilPolitiet, { krav: 90_000 }, '2024-01-01')).toBe(false)
  })
})

describe('[N1 R] hjælp, der kan kræves tilbage', () => {
  test.each(DAGE)('%s: uforsvarlig økonomi, men ikke med penge, der var undtaget', (på) => {
    expect(svar(kanKrævesTilbage, { uforsvarlig: true }, på)).toBe(true)
    expect(svar(kanKrævesTilbage, { uforsvarlig: true, undtaget: true }, på)).toBe(false)
    expect(svar(kanKrævesTilbage, { uforsvarlig: true, tilbud: true }, på)).toBe(false)
    expect(svar(kanKrævesTilbage, { uforsvarlig: true, oplyst: false }, på)).toBe(false)
    expect(svar(kanKrævesTilbage, { strid: true }, på)).toBe(true)
    expect(svar(kanKrævesTilbage, { snart: true }, på)).toBe(true)
    expect(svar(kanKrævesTilbage, {}, på)).toBe(false)
  })
  test.each([
    ['2007-01-01', true],
    ['2007-12-12', true],
    ['2007-12-13', 'retsgrundlag ukendt'],
    ['2009-09-30', 'retsgrundlag ukendt'],
    ['2009-10-01', false],
    ['2026-01-01', false],
  ])('selv skyld i ledigheden, %s: %s', (på, ja) => {
    expect(svar(kanKrævesTilbageAfSelvforskyldte, { selv: true }, på)).toBe(ja)
    expect(svar(kanKrævesTilbage, { selv: true }, på)).toBe(ja)
  })
  test.each(DAGE)('%s: en senere erstatning, men ikke for tab af erhvervsevne', (på) => {
    expect(svar(kanKrævesTilbageAfErstatning, { erstatning: true }, på)).toBe(true)
    expect(svar(kanKrævesTilbageAfErstatning, { erstatning: true, erhvervsevne: true }, på)).toBe(false)
    expect(svar(kanKrævesTilbageAfErstatning, { erstatning: true, tilbud: true }, på)).toBe(false)
    expect(svar(kanKrævesTilbageAfErstatning, {}, på)).toBe(false)
  })
})
