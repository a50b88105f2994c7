import * as calendar from '@sagsvej/calendar'
import { transformSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import type { Lovsamling } from '../collect.ts'
import * as rules from '../index.ts'
import type { FindingCode } from './finding.ts'
import { harvest } from './planted/plant.test-support.ts'
import { readyMadeTest } from './ready-made.ts'

/** The ready-made test of what was planted, with the law it is of. */
async function ready(code: FindingCode): Promise<{ readonly law: Lovsamling; readonly text: string }> {
  const { law, report } = await harvest(code)
  const [finding] = report.findings
  const text = law && finding && readyMadeTest(finding, law, { name: 'lov', from: '@sagsvej/law' }, 'da')
  if (!law || text === undefined) throw new TypeError(`${code} gave no test`)
  return { law, text }
}

/** Runs a test from its text, as it would run from a file. */
function run(text: string, lov: Lovsamling): void {
  const { code } = transformSync(text.replace(/^import .*$/gm, ''), { loader: 'ts' })
  const given = { ...calendar, ...rules, lov, expect, test: (_: string, body: () => void) => body() }
  const names = Object.keys(given).filter((name) =>
    new RegExp(`(?<![\\p{L}\\d_$])${name}(?![\\p{L}\\d_$])`, 'u').test(code),
  )
  new Function(...names, code)(...names.map((name) => given[name as keyof typeof given]))
}

describe('a finding comes with a test to paste', () => {
  test.each<FindingCode>(['gap', 'endsUnsaid', 'beginsLate', 'rateGap', 'rateEnds', 'exceptionsCollide'])(
    '%s: it fails until the law is mended',
    async (code) => {
      const { law, text } = await ready(code)
      expect(() => run(text, law)).toThrow()
    },
  )
  test.each<FindingCode>(['untested', 'untestedVersion'])(
    '%s: it holds the answer of today, for the author to hold against the source',
    async (code) => {
      const { law, text } = await ready(code)
      expect(() => run(text, law)).not.toThrow()
    },
  )
  test('it imports what it uses, and no more', async () => {
    const { text } = await ready('gap')
    expect(text).toContain("import { parseDay } from '@sagsvej/calendar'")
    expect(text).not.toContain('toSteps')
    expect(text).toContain("parseDay('2009-12-31')")
  })
  test('where no person hits it there is none', async () => {
    const { law, report } = await harvest('neverSo')
    const [finding] = report.findings
    expect(law && finding && readyMadeTest(finding, law, { name: 'lov', from: 'x' }, 'en')).toBeUndefined()
  })
})
