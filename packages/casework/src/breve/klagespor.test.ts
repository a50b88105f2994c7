import { parseDay } from '@sagsvej/calendar'
import { klagefrist, partshøringKræves } from '@sagsvej/law'
import type { Hjemmel, Sprog } from '@sagsvej/rules'
import { brevhoved, prøvebreve } from '@sagsvej/testkit'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Aktindsigtsdokument, type Aktindsigtslov, aktindsigtssvarbrev, type Brev } from './index.ts'
import { regnetFrist } from './regnet-frist.ts'

const [version] = partshøringKræves.bestemmelse.versioner
const hjemmel = version?.hjemmel as Hjemmel
const dato = parseDay('2026-04-01')

const dokument = fc
  .record({
    id: fc.uuid(),
    titel: fc.string({ minLength: 1 }),
    version: fc.integer({ min: 1, max: 9 }),
    udfald: fc.constantFrom('udleveret' as const, 'delvist' as const, 'undtaget' as const),
  })
  .map(({ udfald, ...one }): Aktindsigtsdokument => {
    const fælles = { ...one, dato }
    if (udfald === 'udleveret') return { ...fælles, udfald }
    return { ...fælles, udfald, hjemler: [hjemmel], begrundelse: { da: 'Det er internt.', en: 'Internal.' } }
  })

const lov = fc.constantFrom<Aktindsigtslov>('forvaltningsloven', 'offentlighedsloven')
const klagen = ({ blokke }: Brev) => blokke.filter((blok) => blok.art === 'klagevejledning')

describe('svar på en anmodning om aktindsigt', () => {
  test('holdes noget tilbage, er der klagevejledning efter den rette lov, uden uger og uden genvurdering', () => {
    fc.assert(
      fc.property(
        fc.array(dokument, { minLength: 1, maxLength: 6 }),
        lov,
        fc.constantFrom<Sprog>('da', 'en'),
        (dokumenter, efter, sprog) => {
          const made = aktindsigtssvarbrev(brevhoved({ sprog }), { lov: efter, modtaget: dato, dokumenter })
          if (!made.skrevet) throw new Error(made.mangler.join())
          const tilbage = dokumenter.some(({ udfald }) => udfald !== 'udleveret')
          expect(klagen(made.brev).map(({ spor }) => spor)).toEqual(tilbage ? [`aktindsigt_${efter}`] : [])
          for (const { afsnit } of klagen(made.brev)) {
            expect(afsnit.join(' ')).not.toMatch(/\buger\b|\bweeks\b|genvurder|reassess|ser på .* igen/)
          }
          expect(made.brev.blokke.some(({ art }) => art === 'hjemmel')).toBe(tilbage)
        },
      ),
      { numRuns: 100 },
    )
  })
  test('hvert dokument står med det, der blev af det', () => {
    const brev = prøvebreve('da').find(({ slags }) => slags === 'aktindsigt_svar')
    expect(brev?.blokke.find(({ art }) => art === 'tabel')).toMatchObject({
      raekker: [
        ['Lægeattest', '2. marts 2026', 'Hele dokumentet'],
        ['Internt notat', '9. marts 2026', 'Det får du ikke'],
      ],
    })
  })
  test('et dokument, der holdes tilbage uden paragraf, stopper brevet', () => {
    const fælles = { id: 'd', titel: 'Notat', version: 1, dato }
    const svar = aktindsigtssvarbrev(brevhoved(), {
      lov: 'forvaltningsloven',
      modtaget: dato,
      dokumenter: [
        { ...fælles, udfald: 'undtaget', hjemler: [], begrundelse: { da: 'Internt.', en: 'Internal.' } },
      ],
    })
    expect(svar).toEqual({
      skrevet: false,
      mangler: ['Dokumentet »Notat« holdes tilbage uden paragraf eller begrundelse. Skriv begge dele.'],
    })
  })
})

test('kun breve, der afgør noget imod personen, har klagevejledning, og hver sin', () => {
  const spor = prøvebreve('da').flatMap((brev) => klagen(brev).map((blok) => [brev.slags, blok.spor]))
  expect(spor).toEqual([
    ['afgoerelse', 'retssikkerhedsloven'],
    ['aktindsigt_svar', 'aktindsigt_forvaltningsloven'],
    ['henvisning_til_anden_aktoer', 'retssikkerhedsloven'],
  ])
})

test('klagevejledningens uger er lovens', () => {
  const regnet = regnetFrist(klagefrist, { afgoerelsenMeddelt: dato }, 'da')
  expect(regnet).toMatchObject({ frist: { konto: { unit: 'weeks', length: 4 } } })
  const [afgørelsen] = prøvebreve('da')
  const [klage] = afgørelsen ? klagen(afgørelsen) : []
  expect(klage?.afsnit[0]).toBe('Du skal klage senest 4 uger efter den dag, du fik denne afgørelse.')
})
