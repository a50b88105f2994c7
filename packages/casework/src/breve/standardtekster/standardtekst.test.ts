import { readdirSync, readFileSync } from 'node:fs'
import { addDays, type Day, isNever, NEVER, parseDay } from '@sagsvej/calendar'
import { partshøringKræves } from '@sagsvej/law'
import { describe, expect, test } from 'vitest'
import { ALLE } from './alle.test-support.ts'
import { type Standardtekst, skrevet, standardtekst, type Udgave } from './standardtekst.ts'

const felterI = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, felt]) => felt)
const fyldt = ({ felter }: Standardtekst<string>) => Object.fromEntries(felter.map((one) => [one, 'noget']))

/** The days on which the law under an edition may change, and the ends of the edition itself. */
function dagene({ fra, til, hvilerPå }: Udgave): readonly Day[] {
  const last = isNever(til) ? parseDay('2026-11-01') : til
  const inside = (dag: Day) => dag >= fra && dag <= last
  const borders = hvilerPå.flatMap(({ versioner }) =>
    versioner.flatMap((v) => [v.fra, ...(isNever(v.til) ? [] : [v.til, addDays(v.til, 1)])]),
  )
  return [fra, last, ...borders.filter(inside)]
}

describe.each(ALLE.map((one) => [one.nøgle, one] as const))('standardteksten %s', (_, tekst) => {
  test('har udgaver, der ikke dækker de samme dage', () => {
    const i = [...tekst.udgaver].sort((a, b) => a.fra - b.fra)
    for (const [nr, { fra }] of i.entries()) {
      const before = i[nr - 1]
      if (before) expect(before.til).toBeLessThan(fra)
    }
  })
  test('hviler på noget, loven siger, hver dag den kan sendes', () => {
    for (const udgave of tekst.udgaver) {
      expect(udgave.hvilerPå.length).toBeGreaterThan(0)
      for (const dag of dagene(udgave)) {
        const svar = skrevet(tekst, dag, 'da', fyldt(tekst))
        expect(svar.mangler).toEqual([])
        expect(svar.henvisninger).toHaveLength(udgave.hvilerPå.length)
      }
    }
  })
  test('nævner kun sine egne felter, og de samme på begge sprog', () => {
    for (const { afsnit } of tekst.udgaver) {
      for (const { da, en } of afsnit) {
        expect(tekst.felter).toEqual(expect.arrayContaining(felterI(da)))
        expect(felterI(en).sort()).toEqual(felterI(da).sort())
      }
    }
  })
  test('kan læses én gang: ingen sætning er over 30 ord, og en paragraf står aldrig inde i den', () => {
    for (const { afsnit } of tekst.udgaver) {
      for (const { da, en } of afsnit) {
        for (const sætning of `${da} ${en}`.split(/(?<=[.?!]) /)) {
          expect(sætning.split(' ').length, sætning).toBeLessThanOrEqual(30)
          expect(sætning).not.toContain('§')
        }
      }
    }
  })
})

test('alle standardtekster i mappen er med her', () => {
  const folder = new URL('./', import.meta.url)
  const defined = readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !name.includes('test'))
    .flatMap((name) => [
      ...readFileSync(new URL(name, folder), 'utf8').matchAll(/standardtekst(?:<\w+>)?\(\s*[`']/g),
    ])
  // The two stops of sickness benefit are made by one line.
  expect(ALLE).toHaveLength(defined.length + 1)
})

describe('en standardtekst på en dag', () => {
  const prøve = standardtekst(
    'proeve',
    ['hvem'],
    [
      {
        fra: '2014-01-01',
        til: '2019-12-31',
        hvilerPå: [partshøringKræves],
        afsnit: [{ da: '{hvem} siger det. Så gør {hvem} det.', en: '{hvem} says it. Then {hvem} does it.' }],
      },
      {
        fra: '2020-01-01',
        hvilerPå: [partshøringKræves],
        afsnit: [{ da: 'Nu anderledes.', en: 'Now otherwise.' }],
      },
    ],
  )
  const på = (dag: string) => skrevet(prøve, parseDay(dag), 'da', { hvem: 'nævnet' })

  test('er den udgave, der gælder den dag, og et navn først i en sætning har stort', () => {
    expect(på('2019-12-31')).toMatchObject({
      afsnit: ['Nævnet siger det. Så gør nævnet det.'],
      brugt: [{ noegle: 'proeve', fra: '2014-01-01' }],
    })
    expect(på('2020-01-01')).toMatchObject({ afsnit: ['Nu anderledes.'], brugt: [{ fra: '2020-01-01' }] })
  })
  test('findes der ingen udgave, siges det', () => {
    expect(på('2013-12-31')).toMatchObject({
      afsnit: [],
      mangler: [expect.stringContaining('»proeve« har ingen udgave for 31. december 2013')],
    })
  })
  test('er den regel, den hviler på, ikke i loven den dag, siges det', () => {
    const tidlig = standardtekst(
      'tidlig',
      [],
      [{ fra: '2000-01-01', hvilerPå: [partshøringKræves], afsnit: [{ da: 'A.', en: 'A.' }] }],
    )
    expect(skrevet(tidlig, parseDay('2001-01-01'), 'da', {}).mangler).toEqual([
      expect.stringContaining('er ikke i loven 1. januar 2001'),
    ])
    expect(tidlig.udgaver[0]?.til).toBe(NEVER)
  })
})
