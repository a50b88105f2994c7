import { Begivenhedsfejl, fraLager, type SagBegivenhed } from '@sagsvej/casework'
import type { JsonObjekt } from '@sagsvej/rules/read'
import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'
import { noter } from './laesninger.ts'

export interface Sagsstrøm {
  readonly begivenheder: readonly SagBegivenhed[]
  /** The number of the last event: what `appendEvents` expects. */
  readonly nr: number
}

/**
 * All that happened in a case, in order, and a note that someone read it; undefined when the case is not there, or not
 * the asker's as a whole (`readDækket`). A protected person bears the shown name. @throws Begivenhedsfejl when an event
 * cannot be read
 */
export async function readEvents(
  rum: Kommunerum,
  sagId: string,
  formål: string,
): Promise<Sagsstrøm | undefined> {
  const rows = (await readRows(rum, [sagId])).get(sagId)
  // A case with events left out is no case: what came of it would be wrong.
  if (!rows?.every(([, nr], i) => nr === i + 1)) return undefined
  await noter(rum, [sagId], 'sag', formål)
  return { begivenheder: rows.map(begivenhedAf), nr: rows.length }
}

export interface DækketBegivenhed {
  readonly nr: number
  readonly begivenhed: SagBegivenhed
}

/**
 * What of a case the asker may see, each event with its number, and a note that it was read: for whoever has a power of
 * attorney for some procedures. Empty when there is nothing. @throws Begivenhedsfejl when an event cannot be read
 */
export async function readDækket(
  rum: Kommunerum,
  sagId: string,
  formål: string,
): Promise<readonly DækketBegivenhed[]> {
  const rows = (await readRows(rum, [sagId])).get(sagId) ?? []
  if (rows.length > 0) await noter(rum, [sagId], 'sag', formål)
  return rows.map((row) => ({ nr: row[1], begivenhed: begivenhedAf(row) }))
}

type Række = readonly [
  sagId: string,
  nr: number,
  type: string,
  version: number,
  indhold: JsonObjekt,
  navne: JsonObjekt | null,
]

/** A case with what can be read of it: an event a newer version stored, or a broken one, leaves no events but their number. */
export interface Læsbar {
  readonly nr: number
  readonly begivenheder?: readonly SagBegivenhed[]
}

/** The same of several cases and without the note: for what changes or indexes them, and not for what shows them. */
export async function readLæsbare(
  rum: Kommunerum,
  sagIds: readonly string[],
): Promise<ReadonlyMap<string, Læsbar>> {
  const rows = await readRows(rum, sagIds)
  return new Map([...rows].map(([sagId, ofCase]) => [sagId, læsbar(ofCase)]))
}

function læsbar(rows: readonly Række[]): Læsbar {
  try {
    return { nr: rows.length, begivenheder: rows.map(begivenhedAf) }
  } catch (error) {
    if (error instanceof Begivenhedsfejl) return { nr: rows.length }
    throw error
  }
}

const begivenhedAf = ([, , type, version, indhold, navne]: Række): SagBegivenhed =>
  fraLager({ type, version, indhold: navne ? { ...indhold, ...navne } : indhold })

async function readRows(
  rum: Kommunerum,
  sagIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Række[]>> {
  const { rows } = await sql<{ readonly alle: readonly Række[] }>`
    select begivenheder(${sagIds}::text[]) as alle`.execute(Kommunerum.transaction(rum))
  const found = new Map<string, Række[]>()
  for (const row of rows[0]?.alle ?? []) {
    const ofCase = found.get(row[0])
    if (ofCase) ofCase.push(row)
    else found.set(row[0], [row])
  }
  return found
}
