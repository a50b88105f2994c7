import type { BoolExpr, NumExpr } from '../kernel/expr.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { SymNumber } from '../kernel/sym.ts'

/** Whether a part is known, when it is run, to be one value. */
export const isPoint = ({ t }: Kernel, { low, high, some, ir }: SymNumber): BoolExpr =>
  t.or(t.not(some), t.and(t.not(ir), t.equal(low, high)))

/**
 * A number out of numbers. `lacks`: where there may be no such number; where the parts are known there is none then,
 * else the question may not arise.
 */
export function strict(
  k: Kernel,
  kind: 'tal' | 'dato',
  parts: readonly SymNumber[],
  ends: { readonly low: NumExpr; readonly high: NumExpr },
  lacks: BoolExpr = k.t.no,
): SymNumber {
  const { t } = k
  const known = t.and(...parts.map((part) => isPoint(k, part)))
  return {
    kind,
    ...ends,
    some: t.and(...parts.map((part) => part.some), t.not(t.and(lacks, known))),
    ir: t.or(...parts.map((part) => part.ir), lacks),
  }
}

/** Known, when the law is compiled, to be one value or not to arise: then so is what is worked out of them. */
export const isOnePoint = ({ t }: Kernel, ...parts: readonly SymNumber[]): boolean =>
  parts.every(({ low, high, some, ir }) => low === high && ir === t.not(some))

/** Both ends; made once where the parts are known when the law is compiled. */
export function ends(k: Kernel, parts: readonly SymNumber[], low: () => NumExpr, high: () => NumExpr) {
  const least = low()
  return { low: least, high: isOnePoint(k, ...parts) ? least : high() }
}
