import { Kommunerum } from '../database/lager.ts'
import { IngenSag } from '../fejl.ts'

/** @throws IngenSag when there is no such case, or it is none of the asker's: which of the two is not said. */
export async function sagFindes(rum: Kommunerum, sagId: string): Promise<void> {
  const found = await Kommunerum.transaction(rum)
    .selectFrom('sag')
    .select('sag_id')
    .where('kommune', '=', rum.kommune)
    .where('sag_id', '=', sagId)
    .executeTakeFirst()
  if (!found) throw new IngenSag(sagId)
}
