import { SKEMANAVNE, skemaer } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import type { Omgivelser } from '../omgivelser.ts'
import { readChoice } from '../valg.ts'

/** `sagsvej schema [name]`: the published JSON Schemas, generated from the facts and the law. */
export function schema(which: unknown, { skriv }: Omgivelser): void {
  const chosen = readChoice('schema', which, SKEMANAVNE, 'sagsfil')
  skriv(JSON.stringify(skemaer(lov)[chosen], null, 2))
}
