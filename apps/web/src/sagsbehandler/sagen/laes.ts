import { Begivenhedsfejl, fold, type SagTilstand, vurderSag } from '@sagsvej/casework'
import type { Tekst } from '@sagsvej/rules'
import { type Adgang, inKommune, listSager, readEvents } from '@sagsvej/store'
import type { Serverdele } from '../../http/dele.ts'
import { idag } from '../../http/idag.ts'
import { T } from './tekster.ts'

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
  { db }: Serverdele,
  adgang: Adgang,
  noter: (error: unknown) => void,
): Promise<readonly Sagsoverskrift[]> {
  const dag = idag(adgang.nu)
  return inKommune(db, adgang, async (rum) => {
    const { rækker: lines } = await listSager(rum, 'sagslisten')
    const found: Sagsoverskrift[] = []
    // One after the other: they share the transaction's single connection.
    for (const { sagId, navn } of lines) {
      try {
        const stream = await readEvents(rum, sagId, 'overskriften i sagslisten')
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
  { db }: Serverdele,
  adgang: Adgang,
  sagId: string,
): Promise<SagTilstand | undefined> {
  const stream = await inKommune(db, adgang, (rum) => readEvents(rum, sagId, 'sagens side'))
  return stream && fold(stream.begivenheder)
}
