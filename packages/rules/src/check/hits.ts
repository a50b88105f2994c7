import { type Day, isNever } from '@sagsvej/calendar'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import type { Lovsyn } from '../in-force.ts'
import type { Hul } from '../outcome.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Betingelse } from '../search/find-case.ts'
import type { Vidne } from '../search/witness.ts'
import type { Led } from '../tree.ts'
import type { Rammer } from './finding.ts'

/** A person who hits something when a provision is asked, with the day that picked its version. */
export function hitOf(b: Bestemmelse, { fakta, skøn }: Vidne, syn?: Lovsyn): Rammer {
  const dag = selectedDay(b, { fakta, skøn }, syn)
  return {
    spurgt: b.id,
    fakta,
    skøn,
    ...(dag === undefined ? {} : { dag }),
    ...(syn && Object.keys(syn).length > 0 ? { syn } : {}),
  }
}

function selectedDay(b: Bestemmelse, { fakta, skøn }: Vidne, syn: Lovsyn | undefined): Day | undefined {
  if (b.vælgesEfter.art !== 'dato') return undefined
  const k = kontekst({
    fakta: ({ nøgle }) => fakta[nøgle],
    skøn: ({ nøgle }) => skøn[nøgle],
    ...(syn ? { lovsyn: syn } : {}),
  })
  const { udfald } = evaluate(b.vælgesEfter.dato, k)
  return udfald.art === 'værdi' && !isNever(udfald.værdi as Day) ? (udfald.værdi as Day) : undefined
}

export const provisionLed = (bestemmelse: Bestemmelse): Led => ({ op: 'provision', bestemmelse })

/** That an answer is open for a hole, and for nothing that could still be told. */
export const opensFor =
  (slags: Hul['slags'], id: string): Betingelse =>
  ([udfald]) => {
    if (udfald?.art !== 'åben') return false
    if (udfald.mangler.length + udfald.skøn.length > 0) return undefined
    return udfald.huller.some((hul) => hul.slags === slags && hul.bestemmelse === id)
  }

/** That the question arises, and is answered. */
export const isAnswered: Betingelse = ([udfald]) =>
  udfald?.art === 'åben' ? undefined : udfald?.art !== 'ikke relevant'
