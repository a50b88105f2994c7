import { FIRST_DAY, LAST_DAY, NEVER } from '@sagsvej/calendar'
import type { FaktumType } from '../fact.ts'
import type { BoolExpr, NumExpr, Place } from '../kernel/expr.ts'
import type { Kernel } from '../kernel/kernel.ts'
import type { Sym } from '../kernel/sym.ts'
import { type Possible, unknownOf } from '../possible.ts'
import { type Led, RUN } from '../tree.ts'
import type { Lowering } from './context.ts'

type Leaf<Op extends Led['op']> = Extract<Led, { op: Op }>

/** A constant of the law. */
export function lowerConstant({ kind, value }: Leaf<'const'>, { k }: Lowering): Sym {
  const { t, n, s } = k
  if (kind === 'sandt')
    return { kind, ja: t.constant(value === true), nej: t.constant(value !== true), ir: t.no }
  if (kind === 'dagmængde') {
    return { kind, surely: s.all, perhaps: s.all, exact: t.yes, some: t.yes, ir: t.no }
  }
  const number = kind === 'dato' ? n.day(value as number) : n.constant(value as number)
  return { kind: kind === 'dato' ? kind : 'tal', low: number, high: number, some: t.yes, ir: t.no }
}

/** A fact of the case: itself where it is known, else anything its type allows. */
export function lowerFact({ faktum }: Leaf<'fact'>, { k, given }: Lowering): Sym {
  const at: Place = { name: faktum.nøgle }
  const known = given.open(faktum.nøgle) ? k.t.known(at) : k.t.yes
  return valueAt(k, at, faktum.type, known, k.t.no, given.inden?.(faktum))
}

export function lowerJudgement({ skøn }: Leaf<'judgement'>, { k, given }: Lowering): Sym {
  const at: Place = { name: skøn.nøgle }
  const known = given.open(skøn.nøgle) ? k.t.known(at) : k.t.yes
  return valueAt(k, at, { art: 'sandt' }, known, k.t.no)
}

/** A field of the record looked at: where a record lacks it, the question does not arise; a `til` it lacks is never. */
export function lowerBound({ record, felt }: Leaf<'bound'>, { k }: Lowering): Sym {
  const { t, n } = k
  const at: Place = { record, name: felt.navn }
  if (record === RUN || !felt.valgfri) return valueAt(k, at, felt.type, t.yes, t.no)
  const has = t.known(at)
  if (felt.navn === 'til' && felt.type.art === 'dato') {
    const day = n.pick(has, n.value(at, { min: FIRST_DAY, max: NEVER }), n.day(NEVER))
    return { kind: 'dato', low: day, high: day, some: t.yes, ir: t.no }
  }
  const sym = valueAt(k, at, felt.type, t.yes, t.not(has))
  if (sym.kind === 'tal' || sym.kind === 'dato') return { ...sym, some: has }
  return sym.kind === 'sandt' ? { ...sym, ja: t.and(has, sym.ja), nej: t.and(has, sym.nej) } : sym
}

function valueAt(
  { t, n }: Kernel,
  at: Place,
  type: FaktumType,
  known: BoolExpr,
  ir: BoolExpr,
  inden?: Possible,
): Sym {
  switch (type.art) {
    case 'sandt': {
      if (known !== t.yes) return { kind: 'sandt', ja: t.mayBe(at, true), nej: t.mayBe(at, false), ir }
      const truth = t.truth(at)
      return { kind: 'sandt', ja: truth, nej: t.not(truth), ir }
    }
    case 'tal':
    case 'dato': {
      const bounds = unknownOf(type)
      const open = inden ?? bounds
      if (!hasEnds(bounds) || !hasEnds(open)) throw new TypeError(`bounds of ${bounds.kind}`)
      const [min, max] = [open.low, open.high].map(type.art === 'dato' ? n.day : n.constant) as [
        NumExpr,
        NumExpr,
      ]
      const value = n.value(at, { min: bounds.low, max: type.art === 'dato' ? knownDay(at) : bounds.high })
      const low = n.pick(known, value, min)
      const high = known === t.yes ? low : n.pick(known, value, max)
      return { kind: type.art, low, high, some: t.yes, ir }
    }
    case 'valg':
      return { kind: 'valg', at, keys: type.valg.map((v) => v.nøgle), known, ir }
    case 'liste':
      throw new TypeError('a list is read by what counts it')
  }
}

const hasEnds = (possible: Possible): possible is Extract<Possible, { readonly low: number }> =>
  possible.kind === 'tal' || possible.kind === 'dato'

/** A day in a record may be one that never comes; a day that someone states of a case is one that comes. */
const knownDay = ({ record }: Place): number => (record === undefined ? LAST_DAY : NEVER)
