import { createHash } from 'node:crypto'
import type { Json } from '@sagsvej/rules/read'
import { hvem } from '../adgang/adgang.ts'
import { Kommunerum } from '../database/lager.ts'
import { NøgleBrugt } from '../fejl.ts'

/** What was stored: the numbers of the first and the last event. */
export interface Kvittering {
  readonly sagId: string
  readonly fra: number
  readonly til: number
}

/**
 * A key that the sender of a request made up, so that the same request sent twice is done once, and a print of what it
 * asked for (`aftrykAf`). Each user has keys of one's own.
 */
export interface Nøgle {
  readonly nøgle: string
  readonly aftryk: string
}

/** The print of a request: the same for the same content, whatever the order of its keys. */
export const aftrykAf = (request: Json): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(request)))
    .digest('hex')

function ordered(json: Json): Json {
  if (typeof json !== 'object' || json === null) return json
  if (Array.isArray(json)) return json.map(ordered)
  const entries = Object.entries(json).map(([key, value]): [string, Json] => [key, ordered(value)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What the same request was answered before; ask before deciding what it leads to. @throws NøgleBrugt */
export async function gentagelse(rum: Kommunerum, nøgle: Nøgle): Promise<Kvittering | undefined> {
  const found = await Kommunerum.transaction(rum)
    .selectFrom('idempotens')
    .select(['aftryk', 'sag_id as sagId', 'fra', 'til'])
    .where('kommune', '=', rum.kommune)
    .where('hvem', '=', hvem(rum.adgang))
    .where('noegle', '=', nøgle.nøgle)
    .executeTakeFirst()
  if (!found) return undefined
  const { aftryk, ...kvittering } = found
  if (aftryk !== nøgle.aftryk) throw new NøgleBrugt(nøgle.nøgle)
  return kvittering
}

/** Takes the key into use, or gives what was answered under it; waits for one who is just now using it. */
export async function brugNøgle(
  rum: Kommunerum,
  nøgle: Nøgle,
  { sagId, fra, til }: Kvittering,
): Promise<Kvittering | undefined> {
  const taken = await Kommunerum.transaction(rum)
    .insertInto('idempotens')
    .values({
      kommune: rum.kommune,
      hvem: hvem(rum.adgang),
      noegle: nøgle.nøgle,
      aftryk: nøgle.aftryk,
      sag_id: sagId,
      fra,
      til,
      hvornaar: rum.adgang.nu,
    })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst()
  return taken.numInsertedOrUpdatedRows === 0n ? await gentagelse(rum, nøgle) : undefined
}
