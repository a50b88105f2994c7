import { anyOf } from '../kernel/any-of.ts'
import { notArising } from '../kernel/extremes.ts'
import { firstOf, isPlain } from '../kernel/first-of.ts'
import type { Sym } from '../kernel/sym.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Led } from '../tree.ts'
import { contentOf } from './content.ts'
import type { Lowering } from './context.ts'
import { inOrder } from './in-order.ts'
import { truthOf } from './truth.ts'
import { byVersion } from './version.ts'

/** See `evaluateProvision`: does it arise, does a transition take it, which version governs, what does it say. */
export function lowerProvision({ bestemmelse }: Extract<Led, { op: 'provision' }>, to: Lowering): Sym {
  const before = to.done.get(bestemmelse)
  if (before) return before
  const { k } = to
  const svar = byTransition(bestemmelse, to)
  const arises = bestemmelse.relevantNår && truthOf(bestemmelse.relevantNår, to)
  const not = notArising(k, bestemmelse.kind)
  const sym = !arises
    ? svar
    : isPlain(k, arises)
      ? firstOf(k, [{ when: arises.ja, gives: svar }], not)
      : anyOf(k, bestemmelse.kind, [
          { when: arises.ja, gives: svar },
          { when: k.t.or(arises.nej, arises.ir), gives: not },
        ])
  to.done.set(bestemmelse, sym)
  return sym
}

function byTransition(bestemmelse: Bestemmelse, to: Lowering): Sym {
  const version = byVersion(bestemmelse, to)
  const overgange = bestemmelse.overgange.filter(
    ({ sikkerhed }) => sikkerhed !== 'ventet' || to.given.lovsyn?.ventet,
  )
  if (overgange.length === 0) return version
  const tried = overgange.map(({ når, indhold }) => ({
    when: truthOf(når, to),
    gives: contentOf(bestemmelse, indhold, to),
    shuts: true,
  }))
  return inOrder(tried, version, bestemmelse.kind, to)
}
