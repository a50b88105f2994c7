import { isTest, matches, type Source } from './sources.ts'

// The sign itself and every way to write it in TypeScript, JSX or HTML, before a number or an interpolated one.
const paragraph =
  /(?:§|\\u00a7|\\u\{a7\}|\\xa7|&sect;|&#167;|&#xa7;)+(?:\s|&nbsp;|\\u00a0|\\xa0)*\$?\{?\s*\d[^\n]{0,20}/gi

/**
 * References to a paragraph by its number outside the law package. A reference is a value the law exports;
 * written as text it would go stale unseen. Comments name the provision's identifier (`SDL.24`) instead.
 */
export function strayParagraphs(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => /^(packages|apps)\/.+\.(tsx?|ftl)$/.test(path))
    .filter(({ path }) => !path.startsWith('packages/law/') && !isTest(path))
    .flatMap((source) => matches(source, paragraph))
}
