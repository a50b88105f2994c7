import { readFileSync } from 'node:fs'
import { lov } from '@sagsvej/law'
import { expect, test } from 'vitest'
import { hentRaekker } from './lager.ts'

const rows = readFileSync(new URL('../../docs/source-errata.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!kind|---)/.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))

test('each entry has a kind, the two statements, where it was read, and rows there are', () => {
  const ids = new Set(hentRaekker().map(({ id }) => id))
  for (const [kind = '', says = '', right = '', read = '', row = ''] of rows) {
    expect(['misprint', 'imprecise', 'outdated', 'local'], says).toContain(kind)
    expect(Math.min(says.length, right.length, read.length), says).toBeGreaterThan(0)
    expect(
      row.split(', ').filter((id) => !ids.has(id)),
      says,
    ).toEqual([])
  }
  expect(rows.length).toBeGreaterThan(30)
})

test('the provisions it names are in the law', () => {
  const ids = new Set(lov.bestemmelser.map(({ id }) => id))
  const named = rows.flatMap(
    ([, , , read = '']) => read.match(/\b(?:SDL|LAB|ALF|LAS|FVL|OFL)\.[\w.]+\b/g) ?? [],
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((id) => !ids.has(id))).toEqual([])
})
