import type { BoolExpr } from './expr.ts'
import type { Kernel } from './kernel.ts'
import { type Case, isNumber, type Sym, type SymTruth } from './sym.ts'

/** The first case whose condition holds, else the last: where the conditions are known, yes or no. */
export function firstOf(k: Kernel, cases: readonly Case[], otherwise: Sym): Sym {
  return cases.reduceRight((rest, { when, gives }) => pick(k, when, gives, rest), otherwise)
}

function pick({ t, n, s }: Kernel, when: BoolExpr, met: Sym, unmet: Sym): Sym {
  const truth = <S extends Sym>(a: S, b: S, part: keyof S) =>
    t.pick(when, a[part] as BoolExpr, b[part] as BoolExpr)
  if (met.kind === 'sandt' && unmet.kind === 'sandt') {
    const ja = truth(met, unmet, 'ja')
    const plain = isPlain({ t }, met) && isPlain({ t }, unmet)
    return {
      kind: 'sandt',
      ja,
      nej: plain ? t.not(ja) : truth(met, unmet, 'nej'),
      ir: truth(met, unmet, 'ir'),
    }
  }
  if (met.kind === 'dagmængde' && unmet.kind === 'dagmængde') {
    if (met.some === t.no || unmet.some === t.no) {
      const given = met.some === t.no ? unmet : met
      return { ...given, some: truth(met, unmet, 'some'), ir: truth(met, unmet, 'ir') }
    }
    return {
      kind: 'dagmængde',
      surely: s.pick(when, met.surely, unmet.surely),
      perhaps: s.pick(when, met.perhaps, unmet.perhaps),
      exact: truth(met, unmet, 'exact'),
      some: truth(met, unmet, 'some'),
      ir: truth(met, unmet, 'ir'),
    }
  }
  if (!isNumber(met) || !isNumber(unmet)) throw new TypeError(`${met.kind} beside ${unmet.kind}`)
  const known = { some: truth(met, unmet, 'some'), ir: truth(met, unmet, 'ir') }
  if (met.some === t.no || unmet.some === t.no) return { ...(met.some === t.no ? unmet : met), ...known }
  const low = n.pick(when, met.low, unmet.low)
  const same = met.low === met.high && unmet.low === unmet.high
  return { kind: met.kind, low, high: same ? low : n.pick(when, met.high, unmet.high), ...known }
}

/** Whether it is known for sure, when the law is compiled, that it comes out yes or no. */
export const isPlain = ({ t }: Pick<Kernel, 't'>, { ja, nej, ir }: SymTruth): boolean =>
  nej === t.not(ja) && ir === t.no
