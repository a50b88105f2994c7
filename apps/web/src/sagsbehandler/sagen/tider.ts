import { type Day, parseDay } from '@sagsvej/calendar'
import { readFelt, type Tider } from '@sagsvej/casework'
import { lov, vurderingsdato } from '@sagsvej/law'
import type { Sprog } from '@sagsvej/rules'
import { fejltekst } from '../../proev/fejltekst.ts'

/** The two days as typed. */
export interface SkrevneTider {
  readonly paa: string
  readonly kendt: string
}

export type Læstetider =
  | { readonly ok: true; readonly tider: Tider }
  | { readonly ok: false; readonly fejl: ReadonlyMap<keyof SkrevneTider, string> }

/** Reads the two days; an empty one is today. */
export function readTider(typed: SkrevneTider, idag: Day, sprog: Sprog): Læstetider {
  const fejl = new Map<keyof SkrevneTider, string>()
  const read = (name: keyof SkrevneTider): Day => {
    const text = typed[name].trim()
    if (text === '') return idag
    const day = readFelt(vurderingsdato.faktum, text, lov)
    if (day.ok) return parseDay(String(day.værdi.json))
    fejl.set(name, day.fejl.map((f) => fejltekst(f, vurderingsdato.faktum, text, sprog)).join(' '))
    return idag
  }
  const tider = { på: read('paa'), kendt: read('kendt') }
  return fejl.size > 0 ? { ok: false, fejl } : { ok: true, tider }
}
