import { anyOf } from '../kernel/any-of.ts'
import { firstOf, isPlain } from '../kernel/first-of.ts'
import type { Case, Sym, SymTruth } from '../kernel/sym.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Lowering } from './context.ts'
import { isCertain } from './truth.ts'

/**
 * Things tried in order, each with the truth that lets it in: one that is certain shuts out what comes after it; one
 * that is open leaves both possible.
 */
export function inOrder(
  tried: readonly { readonly when: SymTruth; readonly gives: Sym; readonly shuts: boolean }[],
  otherwise: Sym,
  kind: Bestemmelse['kind'],
  to: Lowering,
): Sym {
  const { k } = to
  const { t } = k
  if (tried.every(({ when }) => isPlain(k, when))) {
    return firstOf(
      k,
      tried.map(({ when, gives }) => ({ when: when.ja, gives })),
      otherwise,
    )
  }
  let reached = t.yes
  let none = t.yes
  const cases: Case[] = []
  for (const { when, gives, shuts } of tried) {
    cases.push({ when: t.and(reached, when.ja), gives })
    const certain = t.and(reached, isCertain(k, when))
    none = t.and(none, t.not(certain))
    if (shuts) reached = t.and(reached, t.not(certain))
  }
  return anyOf(k, kind, [...cases, { when: none, gives: otherwise }])
}
