import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { moduler } from './modul.ts'

test.each(Object.entries(moduler()))(
  'generated/%s er det, sagsgangene spørger loven om i dag (ellers: npm run compile)',
  (file, code) => {
    const written = readFileSync(new URL(`../../../generated/${file}`, import.meta.url), 'utf8')
    expect(written === code).toBe(true)
  },
)
