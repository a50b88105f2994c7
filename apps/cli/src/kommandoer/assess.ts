import { vurderSag } from '@sagsvej/casework'
import type { Omgivelser } from '../omgivelser.ts'
import { readTider, type Vurderingsvalg } from '../tider.ts'
import { vurderingUdskrift } from '../udskriv/vurdering.ts'
import { readFormat, readLang } from '../valg.ts'
import { readSag } from './sagsfil.ts'

/** `sagsvej assess FILE`: answers the whole case on a day, as known on a day. */
export function assess(path: string, valg: Vurderingsvalg, { skriv, idag }: Omgivelser): void {
  const sprog = readLang(valg.lang)
  const format = readFormat(valg.format)
  skriv(vurderingUdskrift(vurderSag(readSag(path), readTider(valg, idag)), sprog, format))
}
