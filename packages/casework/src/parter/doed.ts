import { type Day, parseDay } from '@sagsvej/calendar'
import { fejl } from '@sagsvej/rules/read'
import { ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { BORGER, parter } from './parter.ts'

/**
 * Nobody asks for anything in the name of the dead: the citizen cannot, and a power of attorney and a guardianship have
 * ended. The estate can, as a party of its own. `påFelt`: the field that says who asks, `dag` the day it came in: what
 * came in while the citizen lived came from them, whenever it is written down.
 *
 * The acts read here say nothing of death; that the party's own right ends and the estate may go on is not confirmed.
 */
export const ikkeFraEnDød =
  (påFelt: string, dag: string) =>
  (asked: Readonly<Record<string, unknown>>, sag: SagTilstand): readonly Fejl[] => {
    const { død, alle } = emne(sag, parter)
    const who = asked[påFelt]
    const came = asked[dag]
    if (død === undefined || typeof who !== 'string' || typeof came !== 'string') return []
    const rolle = alle.get(who)?.rolle
    const inTheirName = who === BORGER || rolle === 'repraesentant' || rolle === 'vaerge'
    return inTheirName && parseDay(came) >= død ? [ved(påFelt, boet())] : []
  }

/** The estate, which stands in the citizen's place from the death on. */
export function erBoet(sag: SagTilstand, partId: string, den: Day): boolean {
  const { død, alle } = emne(sag, parter)
  const part = alle.get(partId)
  return død !== undefined && død <= den && part?.rolle === 'doedsbo' && !part.udgået
}

const boet = () =>
  fejl(
    'ikkeMuligt',
    'Borgeren var død den dag, så ingen kan handle for borgeren. Er det boet, der beder om det, så tilføj dødsboet som part, og vælg det.',
    'The citizen was dead that day, so nobody can act for them. If it is the estate that asks, add the estate as a party and choose it.',
  )
