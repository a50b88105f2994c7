import { sagsfilSchema, vurderingSchema } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import type { Omgivelser } from '../omgivelser.ts'
import { readChoice } from '../valg.ts'

/** `sagsvej schema [sagsfil|vurdering]`: the published JSON Schemas, generated from the facts. */
export function schema(which: unknown, { skriv }: Omgivelser): void {
  const chosen = readChoice('schema', which, ['sagsfil', 'vurdering'], 'sagsfil')
  skriv(JSON.stringify(chosen === 'sagsfil' ? sagsfilSchema(lov) : vurderingSchema, null, 2))
}
