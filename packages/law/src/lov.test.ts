import { describe, expect, test } from 'vitest'
import { lov } from './lov.ts'

describe('lovsamlingen', () => {
  test.each(lov.bestemmelser.map((b) => [b.id, b] as const))(
    '%s: en kontrolleret version står i en lovtekst, og ordene er på begge sprog',
    (_, b) => {
      for (const v of b.versioner) {
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
