import type { BoolExpr, NumExpr, Place, SetExpr } from './expr.ts'
import type { Pool } from './pool.ts'

/** Makes truths, simplified as they are made: what is known when the law is compiled is not asked when it is run. */
export function truths({ bool }: Pick<Pool, 'bool'>) {
  const yes = bool({ e: 'bool', value: true })
  const no = bool({ e: 'bool', value: false })
  const constant = (value: boolean): BoolExpr => (value ? yes : no)

  function not(of: BoolExpr): BoolExpr {
    if (of.e === 'bool') return constant(!of.value)
    return of.e === 'not' ? of.of : bool({ e: 'not', of })
  }

  /** "a, and a or b" says no more than "a": what one of the others already makes so is left out. */
  const isImplied = (part: BoolExpr, others: readonly BoolExpr[], inner: 'and' | 'or'): boolean =>
    part.e === inner && part.of.some((one) => others.includes(one))

  /** `and` for 'and', with what decides it; `or` is the same the other way round. */
  const list = (e: 'and' | 'or') => {
    const decides = constant(e === 'or')
    return (...parts: readonly BoolExpr[]): BoolExpr => {
      const all = [...new Set(parts)].filter((part) => part !== constant(e === 'and'))
      const left = all.filter((part) => !isImplied(part, all, e === 'and' ? 'or' : 'and'))
      if (left.includes(decides) || left.some((part) => left.includes(not(part)))) return decides
      const [first, ...others] = left
      if (!first) return constant(e === 'and')
      return others.length === 0 ? first : bool({ e, of: left })
    }
  }

  const [and, or] = [list('and'), list('or')]

  /** Undefined where the bounds do not say. */
  const comparedByBounds = (a: NumExpr, b: NumExpr): boolean | undefined => {
    if (a === b || a.min >= b.max) return true
    return a.max < b.min ? false : undefined
  }

  function atLeast(a: NumExpr, b: NumExpr): BoolExpr {
    const known = comparedByBounds(a, b)
    return known === undefined ? bool({ e: 'atLeast', a, b }) : constant(known)
  }

  function equal(a: NumExpr, b: NumExpr): BoolExpr {
    if (a === b || (a.min === a.max && b.min === b.max && a.min === b.min)) return yes
    if (a.max < b.min || b.max < a.min) return no
    return a.id < b.id ? bool({ e: 'equal', a, b }) : bool({ e: 'equal', a: b, b: a })
  }

  return {
    yes,
    no,
    constant,
    not,
    and,
    or,
    atLeast,
    equal,
    over: (a: NumExpr, b: NumExpr) => not(atLeast(b, a)),
    under: (a: NumExpr, b: NumExpr) => not(atLeast(a, b)),
    /** The one truth if the condition holds, else the other. */
    pick: (when: BoolExpr, met: BoolExpr, unmet: BoolExpr): BoolExpr => {
      if (met === unmet || when === yes) return met
      if (when === no) return unmet
      if (met === yes || unmet === no) return met === yes ? or(when, unmet) : and(when, met)
      if (met === no || unmet === yes) return met === no ? and(not(when), unmet) : or(not(when), met)
      return or(and(when, met), and(not(when), unmet))
    },
    sameDays: (a: SetExpr, b: SetExpr): BoolExpr => {
      if (a === b) return yes
      return a.id < b.id ? bool({ e: 'sameDays', a, b }) : bool({ e: 'sameDays', a: b, b: a })
    },
    truth: (at: Place) => bool({ e: 'truth', at }),
    mayBe: (at: Place, value: boolean) => bool({ e: 'mayBe', at, value }),
    known: (at: Place) => bool({ e: 'known', at }),
    isOneOf: (at: Place, keys: readonly string[]) => bool({ e: 'isOneOf', at, keys }),
  }
}

export type Truths = ReturnType<typeof truths>
