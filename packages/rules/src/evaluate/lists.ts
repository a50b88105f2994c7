import { mergeOpen, type Udfald, værdi } from '../outcome.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { bind, type Kontekst } from './context.ts'
import { asNumber, asPosts } from './strict.ts'

type ListLed = Extract<Led, { op: 'sumOf' | 'countOf' }>

/** Sums or counts the records for which the condition holds. */
export function evaluateList(led: ListLed, k: Kontekst): Spor {
  const list = k.evaluate(led.list, k)
  if (list.udfald.art !== 'værdi') return { led, udfald: list.udfald, børn: [list] }
  const parts: Udfald[] = []
  for (const post of asPosts(list.udfald.værdi)) {
    const inPost = bind(k, post)
    const kept = led.where === undefined ? undefined : k.evaluate(led.where, inPost).udfald
    if (kept?.art === 'åben') parts.push(kept)
    else if (kept === undefined || kept.art === 'ja')
      parts.push(led.op === 'countOf' ? værdi(1) : k.evaluate(led.item, inPost).udfald)
  }
  if (parts.some((p) => p.art === 'åben')) return { led, udfald: mergeOpen(parts), børn: [list] }
  const total = parts.reduce((sum, p) => sum + (p.art === 'værdi' ? asNumber(p.værdi) : 0), 0)
  return { led, udfald: værdi(total), børn: [list] }
}
