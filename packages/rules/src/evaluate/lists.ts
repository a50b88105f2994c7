import { mergeOpen, outcomeOf, possibleOf, type Udfald, værdi } from '../outcome.ts'
import { anything, type Possible, type PossibleNumber } from '../possible.ts'
import { exact } from '../quotient.ts'
import { måske, type Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Kontekst } from './context.ts'
import { keptPosts, type Optaget } from './posts.ts'
import { asNumber } from './strict.ts'

type ListLed = Extract<Led, { op: 'sumOf' | 'countOf' }>

/** Sums or counts the records for which the condition holds. A field that a record lacks adds nothing to a sum. */
export function evaluateList(led: ListLed, k: Kontekst): Spor {
  const list = k.evaluate(led.list, k)
  if (list.udfald.art !== 'værdi') return { led, udfald: ofUnknownList(led, list.udfald), børn: [list] }
  let [low, high] = [0, 0]
  const open: Spor[] = []
  for (const optaget of keptPosts(led.list, list.udfald.værdi, led.where, k)) {
    const item = itemOf(led, optaget)
    if (item.low === 0 && item.high === 0) continue
    if (optaget.måske) open.push(optaget.måske)
    if (item.spor) open.push(optaget.måske ? måske(item.spor) : item.spor)
    low += optaget.måske ? Math.min(0, item.low) : item.low
    high += optaget.måske ? Math.max(0, item.high) : item.high
  }
  if (open.length === 0) return { led, udfald: værdi(exact(low)), børn: [list] }
  const kan: Possible = { kind: 'tal', low, high, ir: false }
  return { led, udfald: outcomeOf(kan, () => mergeOpen(open.map((o) => o.udfald))), børn: [list, ...open] }
}

function ofUnknownList(led: ListLed, list: Udfald): Udfald {
  const kan = anything('tal', false) as PossibleNumber
  return outcomeOf(led.op === 'countOf' ? { ...kan, low: 0 } : kan, () => mergeOpen([list]))
}

interface Item {
  readonly low: number
  readonly high: number
  /** Why it is not known. */
  readonly spor?: Spor
}

/** What one record adds. */
function itemOf(led: ListLed, { k }: Optaget): Item {
  if (led.op === 'countOf') return { low: 1, high: 1 }
  const spor = k.evaluate(led.item, k)
  if (spor.udfald.art === 'værdi') {
    const value = asNumber(spor.udfald.værdi)
    return { low: value, high: value }
  }
  if (spor.udfald.art !== 'åben') return { low: 0, high: 0 }
  const { low, high, ir } = possibleOf(spor.udfald, 'tal')
  return { low: ir ? Math.min(0, low) : low, high: ir ? Math.max(0, high) : high, spor }
}
