import type { Faktum, Value } from '@sagsvej/rules'
import { type Fejl, uforenelige } from '@sagsvej/rules/read'
import type { Uforenelige } from '../fakta/uforenelige.ts'

/** Of what is known: the pairs that no case can have together, each told at the place of the second of the two. */
export function uforeneligeVærdier(
  { uforenelige: par = [] }: { readonly uforenelige?: readonly Uforenelige[] },
  known: (faktum: Faktum) => Value | undefined,
  place: (faktum: Faktum) => string,
): readonly Fejl[] {
  return par.flatMap(({ én, anden, strider, fordi }) => {
    const [a, b] = [known(én), known(anden)]
    if (a === undefined || b === undefined || !strider(a, b)) return []
    const [ogVed, pointer] = [place(én), place(anden)]
    return [{ ...uforenelige({ én, anden, a, b, fordi }), pointer, ogVed }]
  })
}
