import {
  modsvarSchema,
  sagsfilSchema,
  sammenholdSchema,
  spørgSchema,
  vejeSchema,
  vurderingSchema,
} from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import type { Omgivelser } from '../omgivelser.ts'
import { readChoice } from '../valg.ts'

/** What each command reads or prints as JSON: `assess`, `assess --ask`, `assess --counter`, `compare` and `ways`. */
const SKEMAER = {
  sagsfil: () => sagsfilSchema(lov),
  vurdering: () => vurderingSchema,
  spoerg: () => spørgSchema,
  modsvar: () => modsvarSchema,
  sammenhold: () => sammenholdSchema,
  veje: () => vejeSchema,
}
const NAVNE = ['sagsfil', 'vurdering', 'spoerg', 'modsvar', 'sammenhold', 'veje'] as const

/** `sagsvej schema [sagsfil|vurdering|spoerg|modsvar|sammenhold|veje]`: the published JSON Schemas. */
export function schema(which: unknown, { skriv }: Omgivelser): void {
  skriv(JSON.stringify(SKEMAER[readChoice('schema', which, NAVNE, 'sagsfil')](), null, 2))
}
