import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { addDays, formatDay, isNever } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { lov } from './lov.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const sources = readdirSync(here, { recursive: true, encoding: 'utf8' })
  .filter((f) => f.endsWith('.ts') && !/\.(test|adapter|test-support)\.ts$/.test(f))
  .map((f) => readFileSync(`${here}/${f}`, 'utf8'))

describe('lovsamlingen', () => {
  test('hver bestemmelse i kildeteksten er med: ingen fil kan glemmes', () => {
    const ids = new Set(lov.bestemmelser.map((b) => b.id))
    const declared = sources.flatMap((s) =>
      [...s.matchAll(/(?:betingelse|tidspunkt|beregning|tidsrum)\(\s*'([^']+)'/g)].map((m) => m[1] ?? ''),
    )
    expect(declared.length).toBeGreaterThan(50)
    expect(declared.filter((id) => !ids.has(id))).toEqual([])
  })

  test.each(lov.bestemmelser.map((b) => [b.id, b] as const))('%s: ingen hul mellem versionerne', (_, b) => {
    for (const [i, version] of b.versioner.entries()) {
      const next = b.versioner[i + 1]
      if (next)
        expect(formatDay(next.fra)).toBe(isNever(version.til) ? 'aldrig' : formatDay(addDays(version.til, 1)))
    }
    expect(isNever(b.versioner.at(-1)?.til ?? lov.ældsteDag)).toBe(true)
  })

  test.each(lov.bestemmelser.map((b) => [b.id, b] as const))(
    '%s: hver version har kilde, og ordene er på begge sprog',
    (_, b) => {
      for (const v of b.versioner) {
        expect(v.kilder.length).toBeGreaterThan(0)
        expect(v.siger.da.length * v.siger.en.length).toBeGreaterThan(0)
        if (v.sikkerhed === 'kontrolleret')
          expect(
            v.kilder.some((k) => /^(LBK|LOV|BEK)|Højesteret/.test(k.navn)),
            v.siger.da,
          ).toBe(true)
      }
    },
  )

  test('hvert faktum har et spørgsmål på begge sprog og nogen, der kan svare', () => {
    for (const f of lov.fakta) {
      expect(f.spørgsmål.da, f.nøgle).toContain('?')
      expect(f.spørgsmål.en, f.nøgle).toContain('?')
      expect(f.fra.length, f.nøgle).toBeGreaterThan(0)
    }
  })

  test('hvert skøn har en, der må udøve det, og et grundlag', () => {
    for (const s of lov.skøn) expect(Math.min(s.hvem.length, s.grundlag.length), s.nøgle).toBeGreaterThan(0)
  })
})
