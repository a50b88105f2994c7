import { type SagBegivenhed, tilLager } from '@sagsvej/casework'
import type { JsonObjekt } from '@sagsvej/rules/read'

/** What identifies a person is kept once, in `person`, and no event holds it. */
const STAMDATA = ['navn', 'cpr'] as const

/** An event as its row. */
export function rækkeAf(event: SagBegivenhed): {
  readonly type: string
  readonly version: number
  readonly indhold: JsonObjekt
} {
  const stored = tilLager(event)
  if (stored.type !== 'SagOprettet') return stored
  const rest = Object.entries(stored.indhold).filter(([key]) => !STAMDATA.some((name) => name === key))
  return { ...stored, indhold: Object.fromEntries(rest) }
}
