import type { Named } from '../explain/prose.ts'
import type { Hjemmel } from '../source.ts'
import type { Sprog } from '../text.ts'
import type { Led } from '../tree.ts'
import type { Line } from './block.ts'

/** How a rule is printed: in which language, what has names, and which names are those of other rules. */
export interface Words {
  readonly sprog: Sprog
  readonly t: (da: string, en: string) => string
  readonly named: Named
  /** Characters a part takes on a line, the same in all languages. */
  readonly lengthOf: (led: Led) => number
  readonly linked: (text: string) => Line
  /** Where what is printed stands in the law, so that a number can say of what it is. */
  readonly at?: Hjemmel
}

/** Characters past which alternatives are clearer one below another. */
export const LINE = 100

/** The number of the n-th point under another: "2" under nothing, "A2" under "A", "1.2" under "1". */
export const numberUnder = (at: string, n: number): string => (/\d$/.test(at) ? `${at}.${n}` : `${at}${n}`)
