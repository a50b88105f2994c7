import { mergeOpen, værdi } from '../outcome.ts'
import { måske, type Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Kontekst } from './context.ts'
import { keptPosts, type Optaget } from './posts.ts'
import { asNumber } from './strict.ts'

type ListLed = Extract<Led, { op: 'sumOf' | 'countOf' }>

/** Sums or counts the records for which the condition holds. A field that a record lacks adds nothing to a sum. */
export function evaluateList(led: ListLed, k: Kontekst): Spor {
  const list = k.evaluate(led.list, k)
  if (list.udfald.art !== 'værdi') return { led, udfald: list.udfald, børn: [list] }
  let total = 0
  const open: Spor[] = []
  for (const optaget of keptPosts(led.list, list.udfald.værdi, led.where, k)) {
    const item = itemOf(led, optaget)
    if (item === 0) continue
    if (optaget.måske) open.push(optaget.måske)
    if (typeof item !== 'number') open.push(optaget.måske ? måske(item) : item)
    else total += item
  }
  if (open.length === 0) return { led, udfald: værdi(total), børn: [list] }
  return { led, udfald: mergeOpen(open.map((part) => part.udfald)), børn: [list, ...open] }
}

/** What one record adds, or the trace of why that is open. */
function itemOf(led: ListLed, { k }: Optaget): number | Spor {
  if (led.op === 'countOf') return 1
  const item = k.evaluate(led.item, k)
  if (item.udfald.art === 'åben') return item
  return item.udfald.art === 'værdi' ? asNumber(item.udfald.værdi) : 0
}
