import type { Enhed, Faktum } from '@sagsvej/rules'
import { afvist, type Json, læst, sameJson } from '@sagsvej/rules/read'
import type { Læst } from './fejl.ts'
import { forkertEnhed, manglerEnhed, udenEnhed } from './fejltekst.ts'

/** The unit beside a number; for a list, the unit of each field that is a number. */
export type Enhedsangivelse = Enhed | Readonly<Record<string, Enhed>>

/** What must stand as `enhed` beside a value of this fact; undefined where nothing in it is a number. */
export function enhedFor({ type }: Faktum): Enhedsangivelse | undefined {
  if (type.art === 'tal') return type.enhed
  if (type.art !== 'liste') return undefined
  const units = type.felter.flatMap((felt) =>
    felt.type.art === 'tal' ? [[felt.navn, felt.type.enhed] as const] : [],
  )
  return units.length > 0 ? Object.fromEntries(units) : undefined
}

/** Refuses a number without its unit, or in another: it is never converted. */
export function readEnhed(faktum: Faktum, json: Json | undefined): Læst<Enhedsangivelse | undefined> {
  const right = enhedFor(faktum)
  if (right === undefined) return json === undefined ? læst(undefined) : afvist(udenEnhed())
  if (json === undefined) return afvist(manglerEnhed(JSON.stringify(right)))
  return sameJson(right, json) ? læst(right) : afvist(forkertEnhed(json, JSON.stringify(right)))
}
