import { Begivenhedsfejl, fold, type SagTilstand, vurderSag } from '@sagsvej/casework'
import type { Tekst } from '@sagsvej/rules'
import { type Adgang, inKommune, listSager, readEvents } from '@sagsvej/store'
import type { Serverdele } from '../http/dele.ts'
import { idag } from '../http/idag.ts'
import { T } from './tekster.ts'

/** There is no login yet, and the cases are a demonstration's: everyone who looks is the same reader. */
export const demobruger = ({ kommune, ur }: Serverdele): Adgang => ({
  kommune,
  rolle: 'system',
  bruger: 'demobruger',
  nu: ur(),
})

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
  dele: Serverdele,
  noter: (error: unknown) => void,
): Promise<readonly Sagsoverskrift[]> {
  const adgang = demobruger(dele)
  const dag = idag(adgang.nu)
  return inKommune(dele.db, adgang, async (rum) => {
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
export async function readSag(dele: Serverdele, sagId: string): Promise<SagTilstand | undefined> {
  const stream = await inKommune(dele.db, demobruger(dele), (rum) => readEvents(rum, sagId, 'sagens side'))
  return stream && fold(stream.begivenheder)
}
