import { matches, type Source } from './sources.ts'

/**
 * Adapters of worked examples that could know the answer: they get an example's facts and nothing else, so the words
 * `expected` and `id` have no business in them, nor has the example data itself.
 */
export function knowingAdapters(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => /^packages\/law\/.+\.adapter\.ts$/.test(path))
    .flatMap((source) => matches(source, /\bexpected\b|\bid\b|from '[^']*examples?[^']*\.json'/g))
}
