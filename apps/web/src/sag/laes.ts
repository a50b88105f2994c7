import { fold, type SagTilstand } from '@sagsvej/casework'
import { type Adgang, inKommune, type Læsning, readEvents, readLog } from '@sagsvej/store'
import type { Serverdele } from '../http/dele.ts'

export interface Sagen {
  readonly tilstand: SagTilstand
  /** The number of its last event: what a change of it is made from. */
  readonly nr: number
  /** Who else than the citizen has seen it, the latest first. */
  readonly læsninger: readonly Læsning[]
}

const LÆSNINGER = 12

/** What a citizen's own readings of the case are noted as: they are not shown as somebody's. */
export const SELV = 'borgeren selv'

/** One case with who has seen it, and a note that it was looked at now; undefined when it is not there for the asker. */
export const readSagen = (
  { db }: Pick<Serverdele, 'db'>,
  adgang: Adgang,
  sagId: string,
  formål: string,
): Promise<Sagen | undefined> =>
  inKommune(db, adgang, async (rum) => {
    const before = (await readLog(rum, sagId)).filter(({ formål: why }) => !why.startsWith(SELV))
    const stream = await readEvents(rum, sagId, formål)
    const tilstand = stream && fold(stream.begivenheder)
    return tilstand && { tilstand, nr: stream.nr, læsninger: before.slice(-LÆSNINGER).reverse() }
  })
