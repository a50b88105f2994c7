import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Bench, SETS } from './benches.ts'
import { type Results, tableOf } from './table.ts'

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')
const sets = Object.entries(SETS).map(([name, { benches, readme }]) => {
  const results: Results = JSON.parse(read(`results/${name}.json`))
  const all: readonly Bench[] = benches
  return { name, benches: all, readme, results, measured: [...results.rows, ...results.reported] }
})

test.each(sets)('$name: the table in the README is what was measured', ({ readme, results }) => {
  expect(read(readme)).toContain(tableOf(results))
})

test.each(
  sets.flatMap(({ benches, measured }) =>
    benches.flatMap(({ name, rows }) => rows.map((row) => ({ row, name, measured }))),
  ),
)('is measured: $row', ({ row, name, measured }) => {
  const found = measured.filter((result) => result.row === row)
  expect(found.length).toBeGreaterThan(0)
  for (const { ratio, command } of found) {
    expect(ratio).toBeGreaterThan(0)
    expect(command).toBe(`npm run bench -- ${name}`)
  }
})

test.each(sets)('$name: nothing is measured that is no benchmark', ({ benches, measured }) => {
  const rows = benches.flatMap((bench) => bench.rows)
  expect(measured.map(({ row }) => row).filter((row) => !rows.includes(row))).toEqual([])
})

test.each(sets)('$name: a row is met when its ratio says so', ({ results }) => {
  for (const { ratio, target, met } of results.rows) {
    const [, least] = /^at least ([\d.]+) x /.exec(target) ?? []
    const [, most] = /^at most ([\d.]+) x /.exec(target) ?? []
    const expected = least === undefined ? ratio <= Number(most ?? 1) : ratio >= Number(least)
    expect([target, met]).toEqual([target, expected])
  }
})
