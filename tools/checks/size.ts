import { isTest, isTypeScript, type Source } from './sources.ts'

// Data, worked examples and generated files are as long as what they hold.
const notWritten = /\/(data|generated)\/|\.(data|examples|generated)\.tsx?$/

/** Lines of each file people write and read, longest first. */
export function lineCounts(sources: readonly Source[]): readonly { path: string; lines: number }[] {
  return sources
    .filter(({ path }) => isTypeScript(path) && !isTest(path) && !notWritten.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .sort((a, b) => b.lines - a.lines)
}

/** The number of lines that the given share of files does not exceed; 0 when there are none. */
export function linesAt(share: number, counts: readonly { lines: number }[]): number {
  return counts[Math.floor(counts.length * (1 - share))]?.lines ?? 0
}

/** Half the files at most 60 lines, nine of ten at most 200; names the longest when they are not. */
export function oversize(sources: readonly Source[]): string[] {
  const counts = lineCounts(sources)
  const longest = counts.slice(0, 10).map(({ path, lines }) => `${path} (${lines})`)
  return [
    { share: 0.5, limit: 60 },
    { share: 0.9, limit: 200 },
  ].flatMap(({ share, limit }) => {
    const lines = linesAt(share, counts)
    if (lines <= limit) return []
    return [`${share * 100} % of files reach ${lines} lines, over ${limit}; longest: ${longest.join(', ')}`]
  })
}
