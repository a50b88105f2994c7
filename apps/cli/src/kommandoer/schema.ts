import { SKEMANAVNE, skemaer } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { openapi } from '@sagsvej/web/openapi'
import type { Omgivelser } from '../omgivelser.ts'
import { readChoice } from '../valg.ts'

/**
 * `sagsvej schema [name]`: the JSON Schema of what a command reads or prints, or the API made of them, generated from the
 * facts and the law.
 */
export function schema(which: unknown, { skriv }: Omgivelser): void {
  const chosen = readChoice('schema', which, [...SKEMANAVNE, 'openapi'], 'sagsfil')
  skriv(JSON.stringify(chosen === 'openapi' ? openapi() : skemaer(lov)[chosen], null, 2))
}
