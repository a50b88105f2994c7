import { type Fejl, KOMMANDOARTER } from '@sagsvej/casework'
import { under } from '@sagsvej/rules/read'
import { type Adgang, aftrykAf, inKommune, type Kvittering, type Lager, udfør } from '@sagsvej/store'
import { Problem, type Problemfejl } from '../problem/problem.ts'
import { iKroppen, type Kommandokrop } from './kommando.ts'

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
export async function ændr(
  db: Lager,
  adgang: Adgang,
  { sagId, kommando, version, nøgle }: Ændringsønske,
): Promise<Kvittering> {
  const { type, indhold, som } = kommando
  const key = { nøgle, aftryk: aftrykAf({ sagId, type, indhold, ...(som === undefined ? {} : { som }) }) }
  const done = await inKommune(db, adgang, (rum) =>
    udfør(rum, {
      sagId,
      type,
      indhold,
      formål: 'en ændring',
      forventet: version,
      nøgle: key,
      ...(som === undefined ? {} : { som }),
    }),
  )
  if (done.ok) return done.kvittering
  throw new Problem('refused', { fejl: done.fejl.map((one) => påPlads(one, type)) })
}

/** Where in the body it is wrong: in the fields of the command, or in its name where there is none of that name. */
function påPlads(fejl: Fejl, type: string): Problemfejl {
  const inside = under('', KOMMANDOARTER.some((one) => one.type === type) ? 'indhold' : 'type')
  return iKroppen({ ...fejl, pointer: inside + fejl.pointer })
}
