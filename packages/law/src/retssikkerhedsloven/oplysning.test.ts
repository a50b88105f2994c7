import type { MedFaktum, Sandt } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  beskedOmAdgangTilOplysninger,
  beskedOmManglendeMedvirken,
  beskedOmTilbagebetalingOgStraf,
  beskedOmÆndringerDerBetyderNoget,
  forholdHarÆndretSig,
  fårHjælp,
  harHaftMulighedForAtMedvirke,
  setPåAlleMuligheder,
  setPåAndreMyndigheder,
} from '../fakta/oplysning-om-sagen.ts'
import {
  harGivetSamtykke,
  medvirkerTilOplysning,
  oplysningensArt,
  oplysningensKilde,
  sagensArtVedSamtykke,
  samtykkeErForsøgtIndhentet,
} from '../fakta/samtykke.ts'
import {
  behovForHjælpILængereTid,
  oplysningenErNødvendigUdenSamtykke,
  sagenErTilstrækkeligtOplyst,
} from '../skoen/oplysning-af-sagen.ts'
import {
  borgerenKanMedvirke,
  hjælpenPlanlæggesSamlet,
  sagenErOplyst,
  setPåHelheden,
  skalOplyseOmÆndringer,
  skriftligBeskedErGivet,
} from './grundsaetninger.ts'
import {
  afgøresPåForeliggendeGrundlag,
  oplysningenMåHentes,
  samtykkeKanUndlades,
  samtykkeKræves,
} from './samtykke.ts'

const PÅ = '2026-03-01'
const GRÆNSER_2008 = ['2008-09-02', '2008-09-03', PÅ]
const GRÆNSER_2013 = ['2013-08-07', '2013-08-08', PÅ]

/** Met when every fact is so, and not when any one of them is not. */
const alleSkalTil = (krav: Sandt, af: readonly MedFaktum<Sandt>[], dage: readonly string[]) => {
  for (const på of dage) {
    const med = (ikke?: MedFaktum<Sandt>) =>
      sandtSvar(evaluer(krav, { fakta: fakta(...af.map((f) => [f, f !== ikke] as const)), på }))
    expect(med()).toBe(true)
    for (const en of af) expect(med(en)).toBe(false)
  }
}
const erSkøn = (krav: Sandt, nøgle: string, dage: readonly string[]) => {
  for (const på of dage) {
    const med = (svar: boolean) => sandtSvar(evaluer(krav, { fakta: {}, skøn: { [nøgle]: svar }, på }))
    expect([med(true), med(false)]).toEqual([true, false])
  }
  expect(sandtSvar(evaluer(krav, { fakta: {}, på: PÅ }))).toBe('skøn')
}

describe('behandlingen af sagen', () => {
  test('du skal kunne medvirke (§ 4)', () => {
    alleSkalTil(borgerenKanMedvirke, [harHaftMulighedForAtMedvirke], GRÆNSER_2008)
  })
  test('ansøgningen ses i forhold til alle muligheder (§ 5)', () => {
    alleSkalTil(setPåHelheden, [setPåAlleMuligheder, setPåAndreMyndigheder], GRÆNSER_2013)
  })
  test('behov i længere tid er et skøn (§ 6), og om sagen er oplyst, er et andet (§ 10)', () => {
    erSkøn(hjælpenPlanlæggesSamlet, behovForHjælpILængereTid.skøn.nøgle, GRÆNSER_2008)
    erSkøn(sagenErOplyst, sagenErTilstrækkeligtOplyst.skøn.nøgle, GRÆNSER_2008)
  })
  test('den, der får hjælp, oplyser om ændringer (§ 11, stk. 2)', () => {
    alleSkalTil(skalOplyseOmÆndringer, [fårHjælp, forholdHarÆndretSig], GRÆNSER_2013)
  })
  test('den skriftlige besked har fire dele (§ 12)', () => {
    alleSkalTil(
      skriftligBeskedErGivet,
      [
        beskedOmAdgangTilOplysninger,
        beskedOmManglendeMedvirken,
        beskedOmÆndringerDerBetyderNoget,
        beskedOmTilbagebetalingOgStraf,
      ],
      GRÆNSER_2013,
    )
  })
})

describe('samtykke', () => {
  const kræves = (art: string, hos: string, på = PÅ) =>
    sandtSvar(evaluer(samtykkeKræves, { fakta: fakta([oplysningensArt, art], [oplysningensKilde, hos]), på }))
  test('kun økonomi og ferie hos myndigheder og a-kasser kan hentes uden', () => {
    expect(kræves('andet', 'myndighed_eller_akasse')).toBe(true)
    expect(kræves('oekonomi', 'andre')).toBe(true)
    expect(kræves('oekonomi', 'myndighed_eller_akasse')).toBe(false)
    expect(kræves('ferie', 'myndighed_eller_akasse')).toBe(false)
  })
  test.each([
    ['2008-09-02', true],
    ['2008-09-03', true],
    ['2011-04-15', true],
    ['2011-04-16', 'retsgrundlag ukendt'],
    ['2011-06-14', 'retsgrundlag ukendt'],
    ['2011-06-15', false],
  ])('oplysninger om ferie den %s: samtykke %s', (på, svar) => {
    expect(kræves('ferie', 'myndighed_eller_akasse', på)).toBe(svar)
  })

  const sag = (art: string, { forsøgt = true, nødvendigt = true, samtykke = false, på = PÅ } = {}) => ({
    fakta: fakta(
      [sagensArtVedSamtykke, art],
      [samtykkeErForsøgtIndhentet, forsøgt],
      [harGivetSamtykke, samtykke],
      [medvirkerTilOplysning, true],
      [oplysningensArt, 'andet'],
      [oplysningensKilde, 'andre'],
    ),
    skøn: { [oplysningenErNødvendigUdenSamtykke.skøn.nøgle]: nødvendigt },
    på,
  })
  test('det kan undlades i tre slags sager, når det er nødvendigt og forsøgt', () => {
    const undlades = (...args: Parameters<typeof sag>) =>
      sandtSvar(evaluer(samtykkeKanUndlades, sag(...args)))
    for (const på of GRÆNSER_2013)
      for (const art of ['foertidspension_rejst', 'frakendelse', 'tilbagebetaling'])
        expect(undlades(art, { på })).toBe(true)
    expect(undlades('andet')).toBe(false)
    expect(undlades('tilbagebetaling', { forsøgt: false })).toBe(false)
    expect(undlades('tilbagebetaling', { nødvendigt: false })).toBe(false)
  })
  test('oplysningen må hentes med samtykke, eller når det kan undlades', () => {
    const må = (...args: Parameters<typeof sag>) => sandtSvar(evaluer(oplysningenMåHentes, sag(...args)))
    expect([må('andet'), må('andet', { samtykke: true }), må('frakendelse')]).toEqual([false, true, true])
    expect([må('andet', { på: '2008-09-02' }), må('andet', { samtykke: true, på: '2008-09-03' })]).toEqual([
      false,
      true,
    ])
  })
  test('uden samtykke afgøres sagen på det foreliggende grundlag', () => {
    const foreliggende = (...args: Parameters<typeof sag>) =>
      sandtSvar(evaluer(afgøresPåForeliggendeGrundlag, sag(...args)))
    for (const på of GRÆNSER_2013)
      expect([
        foreliggende('andet', { på }),
        foreliggende('andet', { samtykke: true, på }),
        foreliggende('frakendelse', { på }),
      ]).toEqual([true, false, false])
  })
})
