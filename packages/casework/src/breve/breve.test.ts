import { parseDay } from '@sagsvej/calendar'
import { brevhoved, prøvebreve, skrevet } from '@sagsvej/testkit'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { BREVSLAGS, type Brev, brevSchema, brevTekst, oplysningsskemabrev } from './index.ts'

const gyldigt = new Ajv2020().compile(brevSchema)

/** Every text and key in a value, however deep. */
function walk(value: unknown, visit: (key: string, text: string) => void, key = ''): void {
  if (typeof value === 'string') visit(key, value)
  else if (Array.isArray(value)) for (const one of value) walk(one, visit, key)
  else if (value !== null && typeof value === 'object') {
    for (const [name, one] of Object.entries(value)) {
      visit(name, '')
      walk(one, visit, name)
    }
  }
}

const shuffled = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(shuffled)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([k, v]) => [k, shuffled(v)]),
        )
      : value

const danske = prøvebreve('da')
const engelske = prøvebreve('en')

describe.each([...danske, ...engelske].map((brev) => [`${brev.slags} (${brev.sprog})`, brev] as const))(
  '%s',
  (_, brev) => {
    test('begynder med det vigtigste og slutter med, hvem der skrev', () => {
      expect(brev.blokke[0]?.art).toBe('resume')
      expect(brev.blokke.at(-1)).toMatchObject({ art: 'underskrift', navn: 'Kit Prøveby' })
      expect(brev.blokke.filter(({ art }) => art === 'resume' || art === 'underskrift')).toHaveLength(2)
    })
    test('er rene data uden huller i teksten, og nøglerne kan skrives overalt', () => {
      expect(JSON.parse(JSON.stringify(brev))).toEqual(brev)
      walk(brev, (key, text) => {
        expect(key).toMatch(/^[a-zA-Z]*$/)
        expect(text).not.toMatch(/[{}]|undefined|\[object|NaN/)
      })
    })
    test('passer til det offentliggjorte skema, og kun som det er', () => {
      expect(gyldigt(brev), JSON.stringify(gyldigt.errors)).toBe(true)
      expect(gyldigt({ ...brev, adresse: 'Prøvegade 1' })).toBe(false)
      expect(gyldigt({ ...brev, blokke: [...brev.blokke, { art: 'billede' }] })).toBe(false)
    })
    test('siger intet om sagen udenpå, og kender ikke personens adresse', () => {
      expect(brev.emne).not.toContain(brev.titel)
      expect(brev.emne).toMatch(/Prøvekøbing Kommune$/)
    })
    test('har en celle for hver kolonne', () => {
      for (const blok of brev.blokke) {
        if (blok.art !== 'tabel') continue
        for (const raekke of blok.raekker) expect(raekke).toHaveLength(blok.kolonner.length)
      }
    })
    test('er de samme bytes, hvordan nøglerne end kom', () => {
      expect(brevTekst(shuffled(brev) as Brev)).toBe(brevTekst(brev))
      expect(JSON.parse(brevTekst(brev))).toEqual(brev)
    })
  },
)

test('der er et prøvebrev af hver slags, og det samme skrives igen til de samme bytes', () => {
  expect(new Set(danske.map(({ slags }) => slags))).toEqual(new Set(BREVSLAGS))
  expect(prøvebreve('da').map(brevTekst)).toEqual(danske.map(brevTekst))
})

test('engelsk har de samme dele som dansk, i samme orden', () => {
  const parts = (brev: Brev) =>
    brev.blokke.map((blok) => [blok.art, 'afsnit' in blok ? blok.afsnit.length : 0])
  expect(engelske.map(parts)).toEqual(danske.map(parts))
})

test('dansk er sproget, hvor intet er sagt', () => {
  const { sprog: _, ...hoved } = brevhoved()
  expect(skrevet(oplysningsskemabrev(hoved, { påPapir: false })).sprog).toBe('da')
})

test('et brev uden navn på den, det er til eller fra, bliver ikke skrevet', () => {
  const hoved = brevhoved({
    modtager: ' ',
    sagsnummer: '',
    underskriver: { navn: '', stilling: 'Sagsbehandler' },
  })
  expect(oplysningsskemabrev(hoved, { påPapir: false })).toEqual({
    skrevet: false,
    mangler: [
      'Brevet mangler modtagerens navn. Skriv det først.',
      'Brevet mangler sagens nummer. Skriv det først.',
      'Brevet mangler navnet på den, der skriver under. Skriv det først.',
    ],
  })
})

describe('oplysningsskemaets dag', () => {
  const frist = (dato: string) =>
    skrevet(oplysningsskemabrev(brevhoved({ dato: parseDay(dato) }), { påPapir: false })).blokke.find(
      ({ art }) => art === 'frist',
    )
  test('regnes ud fra brevets dato efter loven', () => {
    expect(frist('2026-05-04')).toMatchObject({
      dag: '2026-05-12',
      tekst: 'Senest 12. maj 2026.',
      henvisning: { tekst: 'sygedagpengeloven § 11, stk. 3' },
      konto: { enhed: 'kalenderdage', laengde: 8, start: '2026-05-04' },
    })
  })
  test('ender den på en lukket dag, står den dag, borgeren kan stole på', () => {
    expect(frist('2026-03-26')).toMatchObject({
      dag: '2026-04-03',
      senest: '2026-04-07',
      tekst: 'Senest 7. april 2026.',
      konto: {
        tekst: [
          'Fristen er 8 dage. Vi tæller fra 26. marts 2026: den dag, oplysningsskemaet blev sendt. Dagen efter er dag 1.',
          expect.stringContaining('Talt sådan slutter fristen 3. april 2026. Det er en lukket dag'),
        ],
      },
    })
  })
})
