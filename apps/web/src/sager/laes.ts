import { Begivenhedsfejl, fold, type SagTilstand, vurderSag } from '@sagsvej/casework'
import type { Tekst } from '@sagsvej/rules'
import { inKommune, listSager, readEvents } from '@sagsvej/store'
import type { Serverdele } from '../http/dele.ts'
import { idag } from '../http/idag.ts'
import { T } from './tekster.ts'

/** There is no login yet, and the cases are a demonstration's: everyone who looks is the same reader. */
const HVEM = 'demobruger'

export interface Sagsoverskrift {
  readonly sagId: string
  readonly navn: string
  readonly overskrift: Tekst
}

/**
 * Every case with its answer in a sentence, as of today. One that cannot be read is listed as such: it must not hide
 * the others. `noter` is told why.
 */
export async function readSagsliste(
  { db, kommune, ur }: Serverdele,
  noter: (error: unknown) => void,
): Promise<readonly Sagsoverskrift[]> {
  const hvornår = ur()
  const dag = idag(hvornår)
  return inKommune(db, kommune, async (rum) => {
    const lines = await listSager(rum, { hvem: HVEM, formål: 'sagslisten', hvornår })
    const found: Sagsoverskrift[] = []
    // One after the other: they share the transaction's single connection.
    for (const { sagId, navn } of lines) {
      const læser = { hvem: HVEM, formål: 'overskriften i sagslisten', hvornår }
      try {
        const stream = await readEvents(rum, sagId, læser)
        const tilstand = stream && fold(stream.begivenheder)
        if (!tilstand) continue
        found.push({ sagId, navn, overskrift: vurderSag(tilstand, { på: dag, kendt: dag }).overskrift })
      } catch (error) {
        if (!(error instanceof Begivenhedsfejl)) throw error
        noter(error)
        found.push({ sagId, navn, overskrift: T.kanIkkeLæses })
      }
    }
    return found
  })
}

/** One case, with a note that it was looked at; undefined when it is not there. */
export async function readSag(
  { db, kommune, ur }: Serverdele,
  sagId: string,
): Promise<SagTilstand | undefined> {
  const reader = { hvem: HVEM, formål: 'sagens side', hvornår: ur() }
  const stream = await inKommune(db, kommune, (rum) => readEvents(rum, sagId, reader))
  return stream && fold(stream.begivenheder)
}
