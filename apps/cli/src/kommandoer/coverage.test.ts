import { expect, test } from 'vitest'
import { run } from '../run.ts'

const printed = async (...argv: string[]) => {
  const out: string[] = []
  const skriv = (text: string) => out.push(text)
  const code = await run(['coverage', ...argv], { skriv, klag: skriv, idag: '2026-11-22', miljø: {} })
  return { code, text: out.join('\n') }
}

test('a row a line, with each of its kinds, in both languages', async () => {
  const [da, en] = [await printed(), await printed('--lang', 'en')]
  expect(da.text.split('\n').length).toBe(en.text.split('\n').length)
  expect(da.text).toMatch(/^D6 +R (?:påvist|delvist) +Hvor længe sygedagpenge varer$/m)
  expect(en.text).toMatch(/^D6 +R (?:verified|partial) +How long sickness benefit lasts$/m)
})

test('as JSON every row has its kinds, provisions, procedures, pages and tests', async () => {
  const { rows } = JSON.parse((await printed('--format', 'json', '--lang', 'en')).text)
  expect(rows.length).toBeGreaterThan(60)
  for (const row of rows) {
    expect(Object.keys(row)).toEqual(['id', 'title', 'kinds', 'provisions', 'procedures', 'pages', 'tests'])
    expect(row.title).toEqual(expect.any(String))
    expect(['verified', 'partial', 'missing']).toEqual(expect.arrayContaining(Object.values(row.kinds)))
  }
})

test('a format there is not is refused', async () => {
  const { code, text } = await printed('--format', 'xml')
  expect([code, text]).toEqual([2, expect.stringContaining('text, json')])
})
