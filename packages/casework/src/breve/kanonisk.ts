import type { Brev } from './brev.ts'

/** A letter as text that is the same, byte for byte, whenever the letter is: keys in order, nothing between. */
export const brevTekst = (brev: Brev): string => JSON.stringify(ordered(brev))

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, ordered(one)]),
  )
}
