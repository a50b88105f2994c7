import {
  type Adgang,
  aftrykAf,
  appendEvents,
  gentagelse,
  IngenSag,
  inKommune,
  type Kvittering,
  type Lager,
  readEvents,
} from '@sagsvej/store'
import { etagAf } from '../http/etag.ts'
import { Problem } from '../problem/problem.ts'
import { besluttet, type Kommandokrop } from './kommando.ts'

interface Ændringsønske {
  readonly sagId: string
  readonly kommando: Kommandokrop
  /** The number of the last event the asker knew. */
  readonly version: number
  /** The same for the same request sent again. */
  readonly nøgle: string
}

/**
 * Does what is asked of a case once, however often it is sent. It is judged by the case as its sender knew it; has
 * someone else been there since, nothing is done, and it is told who.
 * @throws Problem, Lagerfejl
 */
export const ændr = (
  db: Lager,
  adgang: Adgang,
  { sagId, kommando, version, nøgle }: Ændringsønske,
): Promise<Kvittering> =>
  inKommune(db, adgang, async (rum) => {
    const { type, indhold } = kommando
    const key = { nøgle, aftryk: aftrykAf({ sagId, type, indhold }) }
    const before = await gentagelse(rum, key)
    if (before) return before
    const stream = await readEvents(rum, sagId, 'en ændring')
    if (!stream) throw new IngenSag(sagId)
    if (version < 1 || version > stream.nr)
      throw new Problem('version-missing', { detalje: nyere(version, stream.nr) })
    const tidligere = stream.begivenheder.slice(0, version)
    const events = besluttet(kommando, tidligere, adgang)
    const registreret = adgang.nu
    return await appendEvents(rum, { sagId, expectedNr: version, events, registreret, tidligere, nøgle: key })
  })

const nyere = (version: number, newest: number) => ({
  da: `Sagen har ingen udgave ${etagAf(version)}: den nyeste er ${etagAf(newest)}. Læs den igen.`,
  en: `The case has no version ${etagAf(version)}: the newest is ${etagAf(newest)}. Read it again.`,
})
