import { anyOf } from '../kernel/any-of.ts'
import { anything } from '../kernel/extremes.ts'
import type { Sym } from '../kernel/sym.ts'
import type { Bestemmelse, Indhold } from '../provision.ts'
import type { Lowering } from './context.ts'
import { inOrder } from './in-order.ts'
import { truthOf } from './truth.ts'

/** What a version or a transition says. */
export function contentOf({ kind }: Bestemmelse, indhold: Indhold, to: Lowering): Sym {
  const { k } = to
  if (indhold.art === 'ukendt') return anything(k, kind)
  if (indhold.art === 'læsninger') {
    const readings = indhold.læsninger.map(({ er }) => ({ when: k.t.yes, gives: to.lower(er, to) }))
    return anyOf(k, kind, readings)
  }
  const main = to.lower(indhold.er, to)
  if (indhold.undtagelser.length === 0) return main
  const tried = indhold.undtagelser.map(({ når, så, gårForud }) => ({
    when: truthOf(når, to),
    gives: to.lower(så, to),
    shuts: gårForud === true,
  }))
  return inOrder(tried, main, kind, to)
}
