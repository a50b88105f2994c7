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
