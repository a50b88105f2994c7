import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { run } from './run.ts'

const printed = async (...argv: string[]) => {
  const out: string[] = []
  const skriv = (text: string) => out.push(text)
  await run(argv, { skriv, klag: skriv, idag: '2026-11-22', miljø: {} })
  return `${out.join('\n')}\n`
}

test.each([
  ['sagsfil.schema.json', ['schema', 'sagsfil']],
  ['vurdering.schema.json', ['schema', 'vurdering']],
  ['fakta.json', ['facts', '--format', 'json']],
])('docs/reference/%s er det, fakta giver i dag (ellers: npm run reference)', async (file, argv) => {
  const published = readFileSync(new URL(`../../../docs/reference/${file}`, import.meta.url), 'utf8')
  expect(published === (await printed(...argv))).toBe(true)
})
