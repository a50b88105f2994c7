import { vurderingJson, vurderSag } from '@sagsvej/casework'
import type { Omgivelser } from '../omgivelser.ts'
import { vurderingText } from '../udskriv/vurdering.ts'
import { readDay, readFormat, readLang } from '../valg.ts'
import { readSag } from './sagsfil.ts'

export interface Vurderingsvalg {
  readonly on?: unknown
  readonly known?: unknown
  readonly lang?: unknown
  readonly format?: unknown
}

/** `sagsvej assess FILE`: answers the whole case on a day, as known on a day. */
export function assess(path: string, valg: Vurderingsvalg, { skriv, idag }: Omgivelser): void {
  const sprog = readLang(valg.lang)
  const format = readFormat(valg.format)
  const på = readDay('--on', valg.on) ?? idag
  const kendt = readDay('--known', valg.known) ?? idag
  const vurdering = vurderSag(readSag(path), { på, kendt })
  skriv(
    format === 'json'
      ? JSON.stringify(vurderingJson(vurdering, sprog), null, 2)
      : vurderingText(vurdering, sprog),
  )
}
