import type { BoolExpr, Expr, NumExpr, SetExpr } from './expr.ts'

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

export type NewBool = Without<BoolExpr, 'id'>
export type NewNum = Without<NumExpr, 'id'>
export type NewSet = Without<SetExpr, 'id'>

/** Gives each expression its number, and the same object to those that are alike. */
export interface Pool {
  readonly bool: (made: NewBool) => BoolExpr
  readonly num: (made: NewNum) => NumExpr
  readonly set: (made: NewSet) => SetExpr
}

export function pool(): Pool {
  const found = new Map<string, Expr>()
  const objects = new Map<unknown, number>()
  /** Tables and calendars are alike when they are one object. */
  const numberOf = (object: unknown) => {
    const known = objects.get(object) ?? objects.size
    objects.set(object, known)
    return known
  }
  const keyOf = (value: unknown, name: string): string => {
    if (typeof value === 'number') return Object.is(value, -0) ? '0' : String(value)
    if (name === 'table' || name === 'calendar') return `#${numberOf(value)}`
    if (Array.isArray(value)) return `[${value.map((v) => keyOf(v, '')).join()}]`
    if (typeof value === 'object' && value !== null) {
      if ('id' in value) return `e${value.id}`
      return `{${Object.entries(value).map(([k, v]) => `${k}:${keyOf(v, k)}`)}}`
    }
    return JSON.stringify(value)
  }
  const intern = (made: NewBool | NewNum | NewSet): Expr => {
    const key = keyOf(made, '')
    const before = found.get(key)
    if (before) return before
    const expr = { ...made, id: found.size } as Expr
    found.set(key, expr)
    return expr
  }
  return {
    bool: (made) => intern(made) as BoolExpr,
    num: (made) => intern(made) as NumExpr,
    set: (made) => intern(made) as SetExpr,
  }
}
