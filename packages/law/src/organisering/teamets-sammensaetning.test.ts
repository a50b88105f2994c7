import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { forvaltningsområde, harErhvervskompetencegivendeUddannelse } from '../fakta/organisering.ts'
import { fødselsdag } from '../fakta/person.ts'
import { områdetSkalVæreITeamet } from './teamets-sammensaetning.ts'

const medITeamet = (
  område: string,
  på: string,
  { født = '1980-01-01', uddannet = true, behov = false } = {},
) =>
  sandtSvar(
    evaluer(områdetSkalVæreITeamet, {
      fakta: fakta(
        [forvaltningsområde, område],
        [fødselsdag, født],
        [harErhvervskompetencegivendeUddannelse, uddannet],
      ),
      skøn: { behovForUndervisningsomraadet: behov },
      på,
    }),
  )

test.each([
  ['sundhed', '2012-12-31', false],
  ['sundhed', '2013-01-01', true],
  ['sundhed', '2015-01-05', true],
  ['social', '2024-12-31', true],
  ['social', '2025-01-01', false],
  ['region', '2025-01-01', true],
  ['beskaeftigelse', '2026-06-30', true],
  ['beskaeftigelse', '2026-07-01', false],
])('%s den %s: %s', (område, på, svar) => {
  expect(medITeamet(område, på)).toBe(svar)
})

describe('undervisning', () => {
  test('under 30 år uden uddannelse: dagen før og på 30-årsdagen', () => {
    expect(medITeamet('undervisning', '2023-05-31', { født: '1993-06-01', uddannet: false })).toBe(true)
    expect(medITeamet('undervisning', '2023-06-01', { født: '1993-06-01', uddannet: false })).toBe(false)
    expect(medITeamet('undervisning', '2023-05-31', { født: '1993-06-01', uddannet: true })).toBe(false)
  })
  test('ellers efter behov, indtil 2025', () => {
    expect(medITeamet('undervisning', '2024-12-31', { behov: true })).toBe(true)
    expect(medITeamet('undervisning', '2025-01-01', { behov: true })).toBe(false)
  })
})
