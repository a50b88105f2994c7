import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { run } from './run.ts'

const SAMME_PERSON = fileURLToPath(
  new URL('../../../packages/casework/data/samme-person.json', import.meta.url),
)

const printed = async (...argv: string[]) => {
  const out: string[] = []
  const skriv = (text: string) => out.push(text)
  await run(argv, { skriv, klag: skriv, idag: '2026-11-22', miljø: {} })
  return `${out.join('\n')}\n`
}

test.each([
  ['sagsfil.schema.json', ['schema', 'sagsfil']],
  ['vurdering.schema.json', ['schema', 'vurdering']],
  ['forklaring.schema.json', ['schema', 'forklaring']],
  ['spoerg.schema.json', ['schema', 'spoerg']],
  ['modsvar.schema.json', ['schema', 'modsvar']],
  ['sammenhold.schema.json', ['schema', 'sammenhold']],
  ['veje.schema.json', ['schema', 'veje']],
  ['openapi.json', ['schema', 'openapi']],
  ['fakta.json', ['facts', '--format', 'json']],
  ['fire-udgaver.txt', ['versions', SAMME_PERSON, '--begun', '2007-05-07,2013-05-06,2019-05-06,2026-05-04']],
])('docs/reference/%s er det, fakta og loven giver i dag (ellers: npm run reference)', async (file, argv) => {
  const published = readFileSync(new URL(`../../../docs/reference/${file}`, import.meta.url), 'utf8')
  expect(published === (await printed(...argv))).toBe(true)
})
