import { RuleError } from '../errors.ts'
import type { Grundlag } from '../evaluate/context.ts'
import type { Person } from '../random/facts.test-support.ts'

/** What is known of a person; with `keys`, only the facts and judgements named. */
export const knowing = (person: Person, keys?: ReadonlySet<string>): Grundlag => {
  const get = (key: string) => (keys === undefined || keys.has(key) ? person[key] : undefined)
  return { fakta: (f) => get(f.nøgle), skøn: (s) => get(s.nøgle) as boolean | undefined }
}

/** Runs a property, passing over laws whose numbers grow past what can be exact. */
export function ifExact(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof RuleError && error.code === 'notExact')) throw error
  }
}
