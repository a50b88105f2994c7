import { mergeOpen, outcomeOf, possibleOf, type Udfald, værdi } from '../outcome.ts'
import { anything, type Possible, type PossibleNumber } from '../possible.ts'
import { exact } from '../quotient.ts'
import { måske, type Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Kontekst } from './context.ts'
import { chosenPosts, type Optaget } from './posts.ts'
import { asNumber } from './strict.ts'

type ListLed = Extract<Led, { op: 'sumOf' | 'countOf' }>

/** Sums or counts the records for which the condition holds. A field that a record lacks adds nothing to a sum. */
export function evaluateList(led: ListLed, k: Kontekst): Spor {
  const list = k.evaluate(led.list, k)
  if (list.udfald.art !== 'værdi') return { led, udfald: ofUnknownList(led, list.udfald), børn: [list] }
  const { optaget, afgjort } = chosenPosts(led.list, list.udfald.værdi, led.where, k)
  let [low, high] = [0, 0]
  const parts: Spor[] = [list, ...afgjort]
  for (const one of optaget) {
    const item = itemOf(led, one)
    low += one.måske ? Math.min(0, item.low) : item.low
    high += one.måske ? Math.max(0, item.high) : item.high
    // What a record that adds nothing still lacks cannot matter.
    const nothing = item.low === 0 && item.high === 0
    if (one.måske && !nothing) parts.push(one.måske)
    if (item.spor) parts.push(one.måske ? måske(item.spor) : item.spor)
  }
  if (parts.every(({ udfald }) => udfald.art !== 'åben')) {
    return { led, udfald: værdi(exact(low)), børn: parts }
  }
  const kan: Possible = { kind: 'tal', low, high, ir: false }
  return { led, udfald: outcomeOf(kan, () => mergeOpen(parts.map((part) => part.udfald))), børn: parts }
}

function ofUnknownList(led: ListLed, list: Udfald): Udfald {
  const kan = anything('tal', false) as PossibleNumber
  return outcomeOf(led.op === 'countOf' ? { ...kan, low: 0 } : kan, () => mergeOpen([list]))
}

interface Item {
  readonly low: number
  readonly high: number
  readonly spor?: Spor
}

/** What one record adds: nothing where it lacks what is summed. */
function itemOf(led: ListLed, { k }: Optaget): Item {
  if (led.op === 'countOf') return { low: 1, high: 1 }
  const spor = k.evaluate(led.item, k)
  if (spor.udfald.art === 'værdi') {
    const value = asNumber(spor.udfald.værdi)
    return { low: value, high: value, spor }
  }
  if (spor.udfald.art !== 'åben') return { low: 0, high: 0, spor }
  const { low, high, ir } = possibleOf(spor.udfald, 'tal')
  return { low: ir ? Math.min(0, low) : low, high: ir ? Math.max(0, high) : high, spor }
}
