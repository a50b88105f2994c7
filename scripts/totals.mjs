// @ts-check
// Adds up vitest's json reports. `node scripts/totals.mjs FILE...` prints them as one line.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * @param {readonly string[]} files paths of json reports
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function addUp(files) {
  const totals = { passed: 0, failed: 0, skipped: 0 }
  for (const file of files) {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    totals.passed += report.numPassedTests
    totals.failed += report.numFailedTests
    totals.skipped += report.numPendingTests + report.numTodoTests
    // A file that could not be loaded holds no tests; it counts as one that failed.
    for (const suite of report.testResults) {
      if (suite.status === 'failed' && suite.assertionResults.length === 0) totals.failed += 1
    }
  }
  return totals
}

/** @param {ReturnType<typeof addUp>} totals */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(summaryLine(addUp(process.argv.slice(2))))
}
