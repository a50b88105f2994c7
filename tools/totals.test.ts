import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { addUp, summaryLine } from '../scripts/totals.mjs'

const folder = mkdtempSync(join(tmpdir(), 'sagsvej-totals-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(name: string, passed: number, failed: number, pending: number, testResults: object[] = []) {
  const path = join(folder, name)
  const counts = { numPassedTests: passed, numFailedTests: failed, numPendingTests: pending, numTodoTests: 0 }
  writeFileSync(path, JSON.stringify({ ...counts, testResults }))
  return path
}

test('reports are added up', () => {
  const totals = addUp([report('a', 3, 1, 0), report('b', 4, 0, 2)])
  expect(summaryLine(totals)).toBe('7 passed, 1 failed, 2 skipped')
})

test('a test file that could not be loaded is a failure', () => {
  const unloaded = { status: 'failed', assertionResults: [] }
  expect(summaryLine(addUp([report('c', 5, 0, 0, [unloaded])]))).toBe('5 passed, 1 failed')
})
