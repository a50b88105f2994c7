import { BEGIVENHEDSARTER, type SagBegivenhed } from './begivenheder.ts'
import { Begivenhedsfejl } from './begivenhedsfejl.ts'
import { type GemtBegivenhed, løft } from './loeft.ts'
import { OPLØFTERE } from './oploeftere.ts'

/** An event as it is stored. */
export function tilLager({ type, version, ...indhold }: SagBegivenhed): GemtBegivenhed {
  return { type, version, indhold: indhold as GemtBegivenhed['indhold'] }
}

const byType = new Map<string, (typeof BEGIVENHEDSARTER)[number]>(
  BEGIVENHEDSARTER.map((art) => [art.type, art]),
)

/**
 * A stored event, lifted to its newest version.
 * @throws Begivenhedsfejl when it is of no known type or version, or a field is missing or not of its kind.
 */
export function fraLager(stored: GemtBegivenhed): SagBegivenhed {
  const art = byType.get(stored.type)
  if (!art) throw new Begivenhedsfejl(`there is no event called ${stored.type}`)
  const read = art.læs(løft(OPLØFTERE, stored))
  if (read.ok) return { type: art.type, version: art.version, ...read.værdi } as SagBegivenhed
  // Where, and not what: what stands there is about a person, and the message may end in a log.
  const places = read.fejl.map(({ pointer, slags }) => `${slags} at "${pointer}"`)
  throw new Begivenhedsfejl(`a stored ${stored.type} cannot be read: ${places.join(', ')}`)
}
