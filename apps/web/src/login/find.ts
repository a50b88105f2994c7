import { type Identitet, Loginfejl } from '@sagsvej/integrations'
import { findPerson, inKommune, rollerFor } from '@sagsvej/store'
import type { Serverdele } from '../http/dele.ts'
import type { Indlogget } from './indlogget.ts'
import { T } from './tekster.ts'

/**
 * Who in the municipality somebody is who has proved to be one: with a role that holds today, or by CPR number, which is
 * forgotten with this. @throws Loginfejl
 */
export async function findIndlogget(
  { db, kommune, ur }: Pick<Serverdele, 'db' | 'kommune' | 'ur'>,
  one: Identitet,
): Promise<Indlogget> {
  const login = { kommune, nu: ur(), rolle: 'system', bruger: 'login' } as const
  const { navn } = one
  if (one.art === 'ansat') {
    const [rolle] = await inKommune(db, login, (rum) => rollerFor(rum, one.bruger))
    if (rolle === undefined) throw new Loginfejl(T.ingenRolle)
    return { art: 'ansat', navn, bruger: one.bruger, rolle }
  }
  if (one.niveau === 'lav') throw new Loginfejl(T.forLavt)
  const person = await inKommune(db, login, (rum) => findPerson(rum, one.cpr))
  return { art: 'person', navn, ...(person === undefined ? {} : { person }) }
}
