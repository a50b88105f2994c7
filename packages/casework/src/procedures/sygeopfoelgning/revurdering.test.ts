import { readFileSync } from 'node:fs'
import { lov } from '@sagsvej/law'
import type { Json } from '@sagsvej/rules/read'
import { beforeEach, describe, expect, test } from 'vitest'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { emne } from '../../sag/emne.ts'
import { readSagsfil } from '../../sagsfil/sagsfil.ts'
import { Sag } from '../sag.test-support.ts'
import { FORLØB, iListen, oplys, skøn } from './syg.test-support.ts'

/** A case of the examples, with the course of illness it tells of begun in the engine. */
function fra(navn: string, foersteFravaersdag: string, anmeldt: string): Sag {
  const url = new URL(`../../../../../examples/${navn}.json`, import.meta.url)
  const read = readSagsfil(readFileSync(url, 'utf8'), lov)
  if (!read.ok) throw new Error('the example was refused')
  const anmeld = { ...FORLØB, foersteFravaersdag, anmeldtAf: 'arbejdsgiver' }
  return new Sag(read.begivenheder, anmeldt).gør('AnmeldSygdom', anmeld)
}

const REVURDÉR = { ...FORLØB, begrundelse: 'Alle grunde er prøvet.' }

const FAKTA: readonly (readonly [string, Json])[] = [
  ['underLaegebehandling', false],
  ['laegenVurdererLivstruende', false],
  ['arbejdsskadesag', 'ingen'],
  ['ansoegningOmFoertidspension', false],
]
const SKØN = [
  'revalideringErSandsynlig',
  'afklaringErNoedvendig',
  'sagSkalIRehabiliteringsteam',
  'arbejdsevnenKanAabenbartIkkeForbedres',
] as const

/** Everything the grounds ask for is known, and none of them is met. */
function oplyst(sag: Sag): Sag {
  for (const [faktum, vaerdi] of FAKTA) oplys(sag, faktum, vaerdi)
  for (const one of SKØN) skøn(sag, one, false)
  return sag
}

const grundene = (sag: Sag): Json | undefined =>
  sag.begivenheder.flatMap((e) => (e.type === 'RevurderingForetaget' ? [e.grunde] : [])).at(-1) as
    | Json
    | undefined

describe('2019: revurdering før sygedagpengene stopper', () => {
  let sag: Sag
  beforeEach(() => {
    sag = fra('2019-kommunen-fra-foerste-dag', '2019-01-28', '2019-01-30').den('2019-06-03')
  })

  test('den skal foretages, før grænsen er nået, og hver af de syv grunde prøves', () => {
    expect(iListen(sag, 'revurdering')).toBe('revurdering klar 2019-08-31')
    expect(sag.nægtes('RevurdérForløb', REVURDÉR)).toEqual([expect.stringContaining('Vi mangler')])
    oplyst(sag).gør('RevurdérForløb', REVURDÉR)
    expect(grundene(sag)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((nr) => ({ bestemmelse: `SDL.27.1.${nr}`, svar: 'nej' })),
    )
    expect(iListen(sag, 'revurdering')).toBeUndefined()
    expect(iListen(sag, 'forlaengelse_afgjort')).toBe('forlaengelse_afgjort klar 2019-08-31')
  })
  test.each<readonly [string, (sag: Sag) => Sag]>([
    ['SDL.27.1.1', (s) => skøn(s, 'revalideringErSandsynlig', true)],
    ['SDL.27.1.2', (s) => skøn(s, 'afklaringErNoedvendig', true)],
    [
      'SDL.27.1.3',
      (s) =>
        oplys(
          oplys(oplys(s, 'underLaegebehandling', true), 'laegensSkoenErSikkert', true),
          'laegensSkoenUgerTilArbejde',
          30,
          { enhed: 'uger' },
        ),
    ],
    ['SDL.27.1.4', (s) => skøn(s, 'sagSkalIRehabiliteringsteam', true)],
    ['SDL.27.1.5', (s) => oplys(s, 'laegenVurdererLivstruende', true)],
    ['SDL.27.1.6', (s) => oplys(s, 'arbejdsskadesag', 'uden_afgoerelse')],
    [
      'SDL.27.1.7',
      (s) =>
        skøn(oplys(s, 'ansoegningOmFoertidspension', true), 'arbejdsevnenKanAabenbartIkkeForbedres', true),
    ],
  ])('grunden %s er nok alene, og så forlænges der', (bestemmelse, opfyldt) => {
    opfyldt(oplyst(sag)).gør('RevurdérForløb', REVURDÉR)
    expect(grundene(sag)).toContainEqual({ bestemmelse, svar: 'ja' })
    const foretaget = sag.begivenheder.find((e) => e.type === 'RevurderingForetaget')
    expect(foretaget).toMatchObject({ forlaenges: true, bestemmelse })
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'forlaengelse', paa: '2019-06-03' })
    sag.skrev('b1', 'afgoerelse').gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' })
    expect(emne(sag.tilstand, afgørelser).get('a1')?.truffet).toMatchObject({ tilUgunst: false })
    expect(sag.begivenheder.slice(-2)).toMatchObject([
      { faktum: 'forlaengelseErAfgjort', vaerdi: true },
      { faktum: 'forlaengelseAfgjortDen', vaerdi: '2019-06-03' },
    ])
  })
  test('før forlængelsen slutter, revurderes der igen, og afgørelsen træffes på ny', () => {
    skøn(oplyst(sag), 'afklaringErNoedvendig', true).gør('RevurdérForløb', REVURDÉR)
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'forlaengelse', paa: '2019-06-03' })
    sag.skrev('b1', 'afgoerelse').gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' })
    expect(iListen(sag, 'revurdering_igen')).toMatch(/^revurdering_igen klar 20\d\d-\d\d-\d\d$/)
    expect(iListen(sag, 'forlaengelse_afgjort')).toBeUndefined()
    skøn(sag.den('2019-12-02'), 'afklaringErNoedvendig', false).gør('RevurdérForløb', REVURDÉR)
    expect(iListen(sag, 'revurdering_igen')).toBeUndefined()
    expect(iListen(sag, 'forlaengelse_afgjort')).toMatch(/^forlaengelse_afgjort igen/)
  })
  test('en grund, der er opfyldt, er nok, selv om en anden ikke er oplyst; uden en venter de andre', () => {
    skøn(sag, 'afklaringErNoedvendig', true).gør('RevurdérForløb', REVURDÉR)
    expect(grundene(sag)).toContainEqual({ bestemmelse: 'SDL.27.1.6', svar: 'aaben' })
  })
  test('før revurderingen kan et stop ikke afgøres', () => {
    oplys(oplyst(sag), 'forlaengelseErAfgjort', false)
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'forlaengelse', paa: '2019-06-03' })
    const nej = sag.skrev('b1', 'afgoerelse').nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b1' })
    expect(nej).toContainEqual(expect.stringContaining('Revurderingen er ikke foretaget'))
  })
  test('lægen, borgeren eller systemet revurderer ikke', () => {
    oplyst(sag)
    for (const rolle of ['laege', 'borger', 'system', 'leverandoer'] as const) {
      expect(sag.som(rolle).nægtes('RevurdérForløb', REVURDÉR)[0]).toContain('kan ikke gøres af')
    }
  })
  test('den, der er rask, skal ikke revurderes', () => {
    sag.gør('Raskmeld', { ...FORLØB, raskFra: '2019-06-03' })
    expect(iListen(sag, 'revurdering')).toBeUndefined()
  })
})

describe('2008: 52 uger i 18 måneder', () => {
  test('grænsen er en anden, og forlængelsen til afklaring prøves med de andre', () => {
    const sag = fra('2007-diskusprolaps', '2007-05-07', '2007-05-09').den('2008-05-16')
    expect(iListen(sag, 'revurdering')).toBe('revurdering klar 2008-05-31')
    sag.gør('RevurdérForløb', REVURDÉR)
    expect(grundene(sag)).toContainEqual({ bestemmelse: 'SDL.27.1.2', svar: 'ja' })
    expect(grundene(sag)).toContainEqual({ bestemmelse: 'SDL.27.1.1', svar: 'nej' })
  })
})

test('marts 2026: er loven uafklaret for en grund, siges det, og ingen grund afvises imens', () => {
  const sag = oplyst(fra('2019-kommunen-fra-foerste-dag', '2019-01-28', '2019-01-30')).den('2026-03-02')
  oplys(sag, 'fravaer', [{ fra: '2025-12-01', til: null, omfang: 'fuldt' }])
  const [nej = ''] = sag.nægtes('RevurdérForløb', REVURDÉR)
  expect(nej).toContain('loven er uafklaret for resten. ')
  expect(nej).not.toContain('Vi mangler: .')
})
