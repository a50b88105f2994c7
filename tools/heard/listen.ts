import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { answerKey } from '../../packages/rules/src/check/answer-key.ts'
import type { Spor } from '../../packages/rules/src/trace.ts'

/*
 * Notes what the law answers while its own tests run, one key a line in a file for each worker of the folder LAW_HEARD:
 * what `sagsvej law --check --tested` reads. The evaluator is the real one; it is only listened to.
 */

const folder = process.env.LAW_HEARD ?? '.'
const heard = new Set<string>()

/** Tests beside the law that hold its answers against a source: not the check, which asks everything of everyone. */
const TESTS = /\/packages\/law\/src\/(?!tjek\.test|kompileret\/)/

function hear({ valgt }: Spor): void {
  if (!valgt || !TESTS.test(expect.getState().testPath ?? '')) return
  const key = answerKey(valgt)
  if (heard.has(key)) return
  heard.add(key)
  appendFileSync(join(folder, `${process.pid}.txt`), `${key}\n`)
}

vi.mock(import('../../packages/rules/src/evaluate/provisions.ts'), async (load) => {
  const real = await load()
  return {
    ...real,
    evaluateProvision: (...asked: Parameters<typeof real.evaluateProvision>) => {
      const spor = real.evaluateProvision(...asked)
      hear(spor)
      return spor
    },
  }
})
