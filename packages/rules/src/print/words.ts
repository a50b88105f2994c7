import type { Named } from '../explain/prose.ts'
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
}

/** The number of the n-th point under another: "2" under nothing, "A2" under "A", "1.2" under "1". */
export const numberUnder = (at: string, n: number): string => (/\d$/.test(at) ? `${at}.${n}` : `${at}${n}`)
