import {
  decide,
  type Fejl,
  fold,
  KOMMANDOARTER,
  parseJson,
  type SagBegivenhed,
  type SagTilstand,
} from '@sagsvej/casework'
import { isObjekt, type Json, læser, under } from '@sagsvej/rules/read'
import { type Adgang, idag } from '@sagsvej/store'
import { Problem, type Problemfejl } from '../problem/problem.ts'
import { aktørAf } from './adgang.ts'

/** What is asked of a case: the name of a command, and its fields. */
export interface Kommandokrop {
  readonly type: string
  readonly indhold: Json
}

/** @throws Problem with everything that is wrong with the body itself */
export function readKommando(body: unknown): Kommandokrop {
  const json = parseJson(typeof body === 'string' ? body : '')
  if (!json.ok) throw new Problem('unreadable', { fejl: json.fejl.map(iKroppen) })
  const { fejl, rå } = læser(json.værdi, { kræves: ['type', 'indhold'] })
  if (fejl.length > 0 || !isObjekt(json.værdi)) throw new Problem('refused', { fejl: fejl.map(iKroppen) })
  return { type: String(rå('type')), indhold: rå('indhold') ?? null }
}

/** The events it leads to in the case as the asker knew it. @throws Problem with everything that stands in its way */
export function besluttet(
  { type, indhold }: Kommandokrop,
  kendt: readonly SagBegivenhed[],
  adgang: Adgang,
): readonly SagBegivenhed[] {
  const done = decide({ type, indhold, den: idag(adgang.nu), af: aktørAf(adgang) }, tilstandAf(kendt))
  if (done.ok) return done.værdi
  const inside = under('', KOMMANDOARTER.some((one) => one.type === type) ? 'indhold' : 'type')
  throw new Problem('refused', {
    fejl: done.fejl.map((one) => iKroppen({ ...one, pointer: inside + one.pointer })),
  })
}

export function tilstandAf(events: readonly SagBegivenhed[]): SagTilstand {
  const tilstand = fold(events)
  if (!tilstand) throw new Error('a stored case has no events')
  return tilstand
}

const iKroppen = ({
  pointer,
  slags,
  tekst,
}: Pick<Fejl, 'pointer' | 'tekst'> & { readonly slags: string }): Problemfejl => ({
  pointer,
  kind: slags,
  tekst,
})
