import { afvist, type Json, læst } from '@sagsvej/rules/read'
import { KOMMANDOARTER } from '../kommandoer/alle.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import { SAGSGANGE } from '../procedures/alle.ts'
import { porte } from '../procedures/motor/porte.ts'
import type { Læst } from '../sagsfil/fejl.ts'
import { ukendtKommando } from '../sagsfil/fejltekst.ts'
import type { SagBegivenhed } from './begivenheder.ts'
import { evolve } from './evolve.ts'
import type { SagTilstand } from './tilstand.ts'

/** What is asked of a case: a command by its name, its fields as plain data, who asks, and on which day. */
export interface Kommando extends Anledning {
  readonly type: string
  readonly indhold: Json
}

/**
 * The events a command gives rise to in a case as it stands, or everything that stands in its way: what is wrong with
 * it by itself, what does not fit the case, and the gates of the procedures it would take a step of.
 */
export function decide(asked: Kommando, sag: SagTilstand): Læst<readonly SagBegivenhed[]> {
  const { type, indhold, ...om } = asked
  const art = KOMMANDOARTER.find((one) => one.type === type)
  if (!art)
    return afvist(
      ukendtKommando(
        type,
        KOMMANDOARTER.map((one) => one.type),
      ),
    )
  const done = art.udfør(indhold, sag, om)
  if (!done.ok) return done
  let so = sag
  for (const event of done.værdi) {
    const shut = porte(SAGSGANGE, so, event, om)
    if (shut.length > 0) return afvist(...shut)
    so = evolve(so, event)
  }
  return læst(done.værdi)
}
