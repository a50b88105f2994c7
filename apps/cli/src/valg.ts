import type { Sprog } from '@sagsvej/rules'
import { Brugerfejl } from './fejl.ts'

/** One of a closed list given on the command line. @throws Brugerfejl */
export function readChoice<T extends string>(
  option: string,
  written: unknown,
  choices: readonly T[],
  normal: T,
): T {
  if (written === undefined) return normal
  const found = choices.find((c) => c === written)
  if (found !== undefined) return found
  throw new Brugerfejl({
    da: `${option} ${written}: vælg mellem ${choices.join(', ')}.`,
    en: `${option} ${written}: choose one of ${choices.join(', ')}.`,
  })
}

export const readLang = (written: unknown): Sprog => readChoice('--lang', written, ['da', 'en'], 'da')
export const readFormat = (written: unknown): 'text' | 'json' =>
  readChoice('--format', written, ['text', 'json'], 'text')
