import type { Led } from './tree.ts'

const keys = new WeakMap<Led, string>()

/**
 * A text that two nodes have in common just when they say the same: what a node is called left out, and facts,
 * judgements, rates and provisions by their names.
 */
export function keyOf(led: Led): string {
  const before = keys.get(led)
  if (before !== undefined) return before
  const key = JSON.stringify(led, (name, value: unknown) => {
    if (name === 'kaldet') return undefined
    const named = BY_NAME[name]
    if (named !== undefined) return (value as Record<string, unknown>)[named]
    return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value
  })
  keys.set(led, key)
  return key
}

/** What is known by a name of its own, and which of its fields that is. */
const BY_NAME: Readonly<Record<string, string>> = {
  faktum: 'nøgle',
  felt: 'navn',
  skøn: 'nøgle',
  sats: 'nøgle',
  bestemmelse: 'id',
}
