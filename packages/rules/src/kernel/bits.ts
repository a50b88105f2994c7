import type { BoolExpr, NumExpr } from './expr.ts'
import type { Kernel } from './kernel.ts'

/** What is possible as three bits: 1 yes or a value, 2 no, 4 that it does not arise. */
export function bitsOf({ t, n }: Kernel, ja: BoolExpr, nej: BoolExpr, ir: BoolExpr): NumExpr {
  const zero = n.constant(0)
  if (nej === t.not(ja) && ir === t.no) return n.pick(ja, n.constant(1), n.constant(2))
  return [ja, nej, ir].map((bit, i) => n.pick(bit, n.constant(1 << i), zero)).reduce(n.add, zero)
}
