import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BENCHES } from './benches.ts'
import { type Results, tableOf } from './table.ts'

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const results: Results = JSON.parse(read('results/rules.json'))
const measured = [...results.rows, ...results.reported]

test('the table in README.md is what was measured', () => {
  expect(read('README.md')).toContain(tableOf(results))
})

test.each(BENCHES.flatMap(({ name, rows }) => rows.map((row) => [row, name])))(
  'is measured: %s',
  (row, name) => {
    const found = measured.filter((result) => result.row === row)
    expect(found.length).toBeGreaterThan(0)
    for (const { ratio, command } of found) {
      expect(ratio).toBeGreaterThan(0)
      expect(command).toBe(`npm run bench -- ${name}`)
    }
  },
)

test('nothing is measured that is no benchmark', () => {
  const rows = BENCHES.flatMap((bench) => bench.rows)
  expect(measured.map(({ row }) => row).filter((row) => !rows.includes(row))).toEqual([])
})

test('a row is met when its ratio says so', () => {
  for (const { ratio, target, met } of results.rows) {
    const [, least] = /^at least ([\d.]+) x /.exec(target) ?? []
    const [, most] = /^at most ([\d.]+) x /.exec(target) ?? []
    const expected = least === undefined ? ratio <= Number(most ?? 1) : ratio >= Number(least)
    expect([target, met]).toEqual([target, expected])
  }
})
