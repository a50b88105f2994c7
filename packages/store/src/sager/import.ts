import type { SagBegivenhed } from '@sagsvej/casework'
import { enter } from '../adgang/rum.ts'
import { Lager } from '../database/lager.ts'
import { SagenFindes, Samtidighedsfejl } from '../fejl.ts'
import { appendEvents, type NySagsHolder } from './append.ts'

/** The events of a case file that was read and found good, and who is to hold the case. */
export interface NySag extends NySagsHolder {
  readonly begivenheder: readonly SagBegivenhed[]
}

/**
 * Stores new cases, of any municipality: all of them, or none. Returns their numbers.
 * @throws SagenFindes when one of them is there already.
 */
export function importSager(
  db: Lager,
  sager: readonly NySag[],
  registreret: Date,
): Promise<readonly string[]> {
  return Lager.kysely(db)
    .transaction()
    .execute(async (transaction) => {
      const ids: string[] = []
      for (const { begivenheder, ...ny } of sager) {
        const [first] = begivenheder
        if (first?.type !== 'SagOprettet') throw new Error('a case begins with SagOprettet')
        const { sagId, kommune } = first
        const rum = await enter(db, transaction, {
          kommune,
          rolle: 'system',
          bruger: 'import',
          nu: registreret,
        })
        try {
          await appendEvents(rum, { sagId, expectedNr: 0, events: begivenheder, registreret, ny })
        } catch (error) {
          throw error instanceof Samtidighedsfejl ? new SagenFindes(sagId) : error
        }
        ids.push(sagId)
      }
      return ids
    })
}
