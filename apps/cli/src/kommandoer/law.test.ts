import { expect, test } from 'vitest'
import { run } from '../run.ts'

const printed = async (...argv: string[]) => {
  const out: string[] = []
  const skriv = (text: string) => out.push(text)
  const code = await run(['law', ...argv], { skriv, klag: skriv, idag: '2026-11-22', miljø: {} })
  return { code, text: out.join('\n') }
}

test.each([
  [['SDL § 27, stk. 1, nr. 3'], 'SDL.27.1.3'],
  [['SDL', '§', '27,', 'stk.', '1,', 'nr.', '3'], 'SDL.27.1.3'],
  [['sygedagpengeloven § 27 stk 1 nr 3'], 'SDL.27.1.3'],
])('a reference prints what stands there: %s', async (argv, id) => {
  expect((await printed(...argv)).text).toContain(id)
})

test('words list those that hold them, best first, a line each', async () => {
  const lines = (await printed('livstruende', 'sygdomme')).text.split('\n')
  expect(lines.length).toBeGreaterThan(1)
  expect(lines.every((line) => /^[A-Z]+[\w.]+/.test(line))).toBe(true)
})

test('words only one provision holds print it', async () => {
  expect((await printed('beskæftigelseskravet for selvstændige')).text).toContain('SDL.42.1')
})

test('what is neither is refused, saying where to look', async () => {
  const { code, text } = await printed('xyzzy', '--lang', 'en')
  expect([code, text]).toEqual([2, expect.stringContaining('sagsvej law')])
})
