import type { SagBegivenhed } from '@sagsvej/casework'
import { Kommunerum } from '../database/lager.ts'
import { type Dokumentversion, listDokumenter } from '../dokumenter/dokument.ts'
import { type Læsning, readLog } from './laesninger.ts'
import { readEvents } from './read.ts'

/** All that is stored of a case, to be handed over or given to the citizen. */
export interface Sagseksport {
  readonly sagId: string
  readonly enhed: string | null
  readonly sagsbehandler: string | null
  readonly begivenheder: readonly SagBegivenhed[]
  /** Without their bytes: `readDokument`. */
  readonly dokumenter: readonly Dokumentversion[]
  readonly læsninger: readonly Læsning[]
}

/** Everything of one case, and a note that it was taken out; undefined when it is none of the asker's. */
export async function eksportér(
  rum: Kommunerum,
  sagId: string,
  formål: string,
): Promise<Sagseksport | undefined> {
  const stream = await readEvents(rum, sagId, formål)
  if (!stream) return undefined
  const { enhed, sagsbehandler } = await Kommunerum.transaction(rum)
    .selectFrom('sag')
    .select(['enhed', 'sagsbehandler'])
    .where('kommune', '=', rum.kommune)
    .where('sag_id', '=', sagId)
    .executeTakeFirstOrThrow()
  const dokumenter = await listDokumenter(rum, sagId, formål)
  const læsninger = await readLog(rum, sagId)
  return { sagId, enhed, sagsbehandler, begivenheder: stream.begivenheder, dokumenter, læsninger }
}
