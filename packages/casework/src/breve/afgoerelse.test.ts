import { readdirSync, readFileSync } from 'node:fs'
import { NEVER, parseDay } from '@sagsvej/calendar'
import { fravær, lov } from '@sagsvej/law'
import type { Sprog } from '@sagsvej/rules'
import { brevhoved, prøvebreve, skrevet } from '@sagsvej/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../sag/evolve.ts'
import { readSagsfil } from '../sagsfil/sagsfil.ts'
import { sammenhold } from '../vurdering/sammenhold.ts'
import type { Svar } from '../vurdering/types.ts'
import { vurderSag } from '../vurdering/vurder.ts'
import { afgjortAf, afgørelsesbrev, type Brev } from './index.ts'

const folder = new URL('../../../../examples/', import.meta.url)
const sager = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => {
    const read = readSagsfil(readFileSync(new URL(name, folder), 'utf8'), lov)
    const sag = read.ok ? fold(read.begivenheder) : undefined
    if (!sag) throw new TypeError(`${name} holds no case`)
    return sag
  })
const DAGE = ['2009-03-02', '2014-09-15', '2019-02-12', '2026-05-04'].map(parseDay)

/** Every answer of the example cases on days of four versions of the law. */
const svarene = sager.flatMap((sag) =>
  DAGE.flatMap((på) => vurderSag(sag, { på, kendt: NEVER }).svar.map((svar) => ({ svar, på }))),
)
// Picked by number: a whole answer holds the law it rests on, and would be printed with a failure.
const etNummer = fc.nat(svarene.length - 1)
const svarNr = (nr: number) => svarene[nr] as (typeof svarene)[number]
const sprog = fc.constantFrom<Sprog>('da', 'en')

const arter = ({ blokke }: Brev) => blokke.map(({ art }) => art)
const klagespor = ({ blokke }: Brev) =>
  blokke.flatMap((blok) => (blok.art === 'klagevejledning' ? [blok.spor] : []))

describe('et brev om en afgørelse, der ikke giver fuldt medhold', () => {
  test('[G5 P: begrundelse] har altid begrundelse, paragraf og klagevejledning, og kun det rette spor', () => {
    fc.assert(
      fc.property(etNummer, sprog, fc.boolean(), (nr, i, medhold) => {
        const { svar, på } = svarNr(nr)
        const found = afgjortAf(svar)
        if (!found) return
        const afgjort = { ...found, medhold }
        const made = afgørelsesbrev(brevhoved({ sprog: i, dato: på }), { afgjort })
        if (!made.skrevet) {
          expect(made.mangler.length).toBeGreaterThan(0)
          return
        }
        const { brev } = made
        expect(arter(brev)).toContain('afsnit')
        expect(brev.blokke.find(({ art }) => art === 'hjemmel')).toMatchObject({
          henvisninger: expect.arrayContaining([expect.anything()]),
        })
        expect(klagespor(brev)).toEqual(medhold ? [] : ['retssikkerhedsloven'])
      }),
      { numRuns: 200 },
    )
  })
  test('siger resultatet først, og ikke én gang til i begrundelsen', () => {
    fc.assert(
      fc.property(etNummer, (nr) => {
        const { svar, på } = svarNr(nr)
        const afgjort = afgjortAf(svar)
        const made = afgjort && afgørelsesbrev(brevhoved({ dato: på }), { afgjort })
        if (!made?.skrevet) return
        const [first, ...rest] = made.brev.blokke
        expect(first?.art === 'resume' && first.afsnit[0]).toBe(afgjort?.resultat.da)
        expect(JSON.stringify(rest)).not.toContain(`"${afgjort?.resultat.da}"`)
      }),
      { numRuns: 100 },
    )
  })
})

describe('de dage og beløb, afgørelsen giver', () => {
  const linjer = (nøgle: string) =>
    svarene
      .filter(({ svar }) => svar.nøgle === nøgle)
      .flatMap(({ svar, på }) => {
        const afgjort = afgjortAf(svar)
        const made = afgjort && afgørelsesbrev(brevhoved({ dato: på }), { afgjort })
        return made?.skrevet ? made.brev.blokke : []
      })
      .flatMap((blok) => (blok.art === 'opstilling' ? [blok.raekker] : []))
  test('står for sig selv, med de satser, de er regnet ud efter', () => {
    const beløb = linjer('beloeb')
    expect(beløb.length).toBeGreaterThan(0)
    for (const raekker of beløb) {
      expect(raekker[0]?.vaerdi).toMatch(/^[\d.,]+ kr\. om ugen$/)
      expect(raekker.slice(1).some(({ vaerdi }) => /kr\. om ugen fra \d+\. \w+ \d{4}$/.test(vaerdi))).toBe(
        true,
      )
    }
    for (const raekker of linjer('varighed')) {
      expect(raekker[0]?.vaerdi).toMatch(/^\d+\. \w+ \d{4}$/)
    }
  })
  test('et ja eller nej har ingen', () => {
    for (const raekker of linjer('ret')) {
      for (const { vaerdi } of raekker) expect(vaerdi).not.toMatch(/^(ja|nej)$/)
    }
  })
})

describe('af et åbent svar skrives intet brev', () => {
  const åbne = svarene.filter(({ svar }) => svar.udfald.art === 'åben')
  test('det kan ikke blive til en afgørelse', () => {
    expect(åbne.length).toBeGreaterThan(10)
    for (const { svar } of åbne) expect(afgjortAf(svar)).toBeUndefined()
  })
  test('og siger nogen et resultat alligevel, siger brevet, hvad der mangler', () => {
    for (const { svar, på } of åbne) {
      if (svar.udfald !== svar.spor.udfald) continue
      const afgjort = { resultat: { da: 'Du får nej.', en: 'No.' }, medhold: false, spor: svar.spor }
      const made = afgørelsesbrev(brevhoved({ dato: på }), { afgjort })
      expect(made.skrevet, svar.nøgle).toBe(false)
    }
  })
})

describe('hvad der er nyt', () => {
  const [afgørelsen] = prøvebreve('da')
  test('står som det var og det blev, læst af de to resultater', () => {
    expect(afgørelsen?.blokke.find(({ art }) => art === 'tabel')).toEqual({
      art: 'tabel',
      titel: 'Det er ændret',
      kolonner: ['Spørgsmål', 'Før', 'Nu'],
      raekker: [
        [
          'Hvor længe kan jeg få sygedagpenge?',
          'Grænsen for dine sygedagpenge er 31. maj 2026.',
          'Grænsen for dine sygedagpenge er 30. juni 2026.',
        ],
      ],
    })
  })
  test('er der ikke noget nyt, er der ingen linjer om det', () => {
    const [sag] = sager
    if (!sag) throw new TypeError('there is no example case')
    for (const på of DAGE) {
      const tider = { på, kendt: NEVER }
      const svar = vurderSag(sag, tider).svar.find((one: Svar) => afgjortAf(one))
      const afgjort = svar && afgjortAf(svar)
      if (!afgjort) continue
      const ændringer = sammenhold(sag, tider, tider)
      const made = afgørelsesbrev(brevhoved({ dato: på }), { afgjort, ændringer })
      if (made.skrevet) expect(arter(made.brev)).not.toContain('tabel')
    }
  })
  test('beløb og datoer står som linjer, og det, der skal gøres, i en boks', () => {
    const afgjort = svarene
      .flatMap(({ svar }) => (svar.nøgle === 'varighed' ? [afgjortAf(svar)] : []))
      .find((one) => one && afgørelsesbrev(brevhoved(), { afgjort: one }).skrevet)
    if (!afgjort) throw new TypeError('no limit is decided')
    const brev = skrevet(
      afgørelsesbrev(brevhoved(), {
        afgjort,
        virkning: parseDay('2026-05-11'),
        linjer: [{ navn: { da: 'Sats', en: 'Rate' }, værdi: { da: '5.085 kr.', en: '5,085 kr.' } }],
        gør: [{ da: 'Ring til os.', en: 'Call us.' }],
      }),
    )
    expect(brev.blokke.slice(0, 3)).toMatchObject([
      { art: 'resume', afsnit: [expect.anything(), 'Det gælder fra 11. maj 2026.', expect.anything()] },
      { art: 'opstilling', raekker: [expect.anything(), { navn: 'Sats', vaerdi: '5.085 kr.' }] },
      { art: 'boks', punkter: ['Ring til os.'] },
    ])
  })
})

describe('en afgørelse uden høring, fordi den kan ændres', () => {
  const med = (dokumenter: Parameters<typeof afgørelsesbrev>[1]['uhørt']) => {
    const afgjort = svarene
      .flatMap(({ svar }) => [afgjortAf(svar)])
      .find((one) => {
        return one && !one.medhold && afgørelsesbrev(brevhoved(), { afgjort: one }).skrevet
      })
    if (!afgjort || !dokumenter) throw new TypeError('nothing is decided')
    return afgørelsesbrev(brevhoved(), { afgjort, uhørt: dokumenter })
  }
  test('har de oplysninger med, der ikke er spurgt om, og adgangen til at få sagen taget op igen', () => {
    const brev = skrevet(
      med({
        oplysninger: [
          { faktum: fravær.faktum, værdi: [], oprindelse: 'register', kendtFra: parseDay('2026-04-01') },
        ],
        dokumenter: [{ id: 'd', titel: 'Attest', version: 3, dato: parseDay('2026-04-02') }],
      }),
    )
    const tabeller = brev.blokke.filter((blok) => blok.art === 'tabel')
    expect(tabeller.map(({ raekker }) => raekker)).toEqual([
      [['Der er ingen sygeperiode i sagen.', 'et register', '1. april 2026']],
      [['Attest', '2. april 2026', '3']],
    ])
    expect(brev.standardtekster.map(({ noegle }) => noegle)).toEqual([
      'uden_hoering',
      'klage_retssikkerhedsloven',
    ])
    expect(JSON.stringify(brev)).toContain('forvaltningsloven § 20, stk. 2')
  })
  test('bliver ikke skrevet uden dem', () => {
    expect(med({ oplysninger: [], dokumenter: [] })).toEqual({
      skrevet: false,
      mangler: [expect.stringContaining('ingen oplysninger')],
    })
  })
})
