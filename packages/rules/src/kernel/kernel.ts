import { type DaySets, daySets } from './days.ts'
import { type Numbers, numbers } from './numbers.ts'
import { pool } from './pool.ts'
import { type Truths, truths } from './truth.ts'

/** Everything expressions are made with, of one compilation. */
export interface Kernel {
  readonly t: Truths
  readonly n: Numbers
  readonly s: DaySets
}

export function kernel(): Kernel {
  const made = pool()
  const t = truths(made)
  return { t, n: numbers(made, t), s: daySets(made, t) }
}
