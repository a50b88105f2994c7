import { vejeISag, vejeJson } from '@sagsvej/casework'
import type { Omgivelser } from '../omgivelser.ts'
import { readTider, type Vurderingsvalg } from '../tider.ts'
import { vejeText } from '../udskriv/veje.ts'
import { readFormat, readLang } from '../valg.ts'
import { readSag } from './sagsfil.ts'

/**
 * `sagsvej ways FILE`: every scheme for the person on a day, in the order the law wants them tried: open or not, what it
 * pays, what it meets, and why; then the money of all of them.
 */
export function ways(path: string, valg: Vurderingsvalg, { skriv, idag }: Omgivelser): void {
  const sprog = readLang(valg.lang)
  const format = readFormat(valg.format)
  const svar = vejeISag(readSag(path), readTider(valg, idag))
  skriv(format === 'json' ? JSON.stringify(vejeJson(svar, sprog), null, 2) : vejeText(svar, sprog))
}
