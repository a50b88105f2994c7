import { type SagBegivenhed, tilLager } from '@sagsvej/casework'
import type { JsonObjekt } from '@sagsvej/rules/read'
import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'

// Who somebody is stands in `person` and `partsnavn` and in no event: only so can a protected name be kept from every
// reader. An event that is read bears the shown name.

const UDEN: Readonly<Record<string, readonly string[]>> = {
  SagOprettet: ['navn', 'cpr'],
  PartTilføjet: ['navn'],
}

/** An event as its row. */
export function rækkeAf(event: SagBegivenhed): {
  readonly type: string
  readonly version: number
  readonly indhold: JsonObjekt
} {
  const stored = tilLager(event)
  const left = UDEN[event.type]
  if (!left) return stored
  const rest = Object.entries(stored.indhold).filter(([key]) => !left.includes(key))
  return { ...stored, indhold: Object.fromEntries(rest) }
}

/** Does the event hold a name, so that what is stored reads back otherwise? */
export const bærerNavn = ({ type }: SagBegivenhed): boolean => Object.hasOwn(UDEN, type)

/** The names that the event of this number brings along, to where names stand. */
export async function gemNavne(
  rum: Kommunerum,
  sagId: string,
  nr: number,
  event: SagBegivenhed,
): Promise<void> {
  if (event.type !== 'PartTilføjet') return
  const transaction = Kommunerum.transaction(rum)
  const { kommune } = rum
  if (event.rolle !== 'borger') {
    const { navn, beskyttet } = event
    await transaction
      .insertInto('partsnavn')
      .values({ kommune, sag_id: sagId, nr, navn, beskyttet })
      .execute()
  } else if (event.beskyttet) await sql`select beskyt_borger(${sagId})`.execute(transaction)
}

/** The names of an event `b` as they are shown, to be put back in its content; null where it has none. */
export const visteNavne = sql<JsonObjekt | null>`
  case b.type
    when 'SagOprettet' then (
      select jsonb_strip_nulls(jsonb_build_object('navn', p.vist_navn, 'cpr', p.cpr))
      from sag s join person p on p.kommune = s.kommune and p.id = s.person
      where s.kommune = b.kommune and s.sag_id = b.sag_id)
    when 'PartTilføjet' then case b.indhold ->> 'rolle'
      when 'borger' then (
        select jsonb_build_object('navn', p.vist_navn)
        from sag s join person p on p.kommune = s.kommune and p.id = s.person
        where s.kommune = b.kommune and s.sag_id = b.sag_id)
      else (
        select jsonb_build_object('navn', n.vist_navn) from partsnavn n
        where n.kommune = b.kommune and n.sag_id = b.sag_id and n.nr = b.nr)
      end
  end`
