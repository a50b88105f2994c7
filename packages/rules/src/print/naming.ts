import { type Named, prose } from '../explain/prose.ts'
import type { Sprog } from '../text.ts'
import { type Led, RUN } from '../tree.ts'
import { typeOf } from '../tree-kind.ts'
import { partsOf } from '../tree-parts.ts'

/** A part of a rule that the rule calls by a name ("dag A"), to be said in full once beside it. */
export interface Definition {
  readonly letter: string
  readonly name: string
  readonly led: Led
}

export interface Names {
  readonly named: Named
  /** What has been called by a name and not yet said in full, in the order of first use; asked again, what came since. */
  readonly next: () => Definition | undefined
  /** Characters a part takes when its own parts are called by their names: in Danish, so that all languages break alike. */
  readonly lengthOf: (led: Led) => number
}

/** Characters from which a part is too long to be said twice, and too long to stand inside another. */
const TWICE = 45
const INSIDE = 90

/**
 * Which parts of some expressions get names, so that nothing is said twice and no line grows without end: long parts
 * that occur twice, long parts inside others, and branches inside a sum. The choice is made on the Danish words, so that
 * both languages have the same names.
 */
export function namesIn(roots: readonly Led[], sprog: Sprog): Names {
  const chosen = choose(roots)
  const letters = new Map<string, Definition>()
  let said = 0
  return {
    named: (led) => {
      if (!mayBeNamed(led)) return undefined
      const key = keyOf(led)
      if (!chosen.has(key)) return undefined
      const known = letters.get(key)
      if (known) return known.name
      const letter = letterOf(letters.size)
      const definition = { letter, name: `${wordFor(led, sprog)} ${letter}`, led }
      letters.set(key, definition)
      return definition.name
    },
    next: () => [...letters.values()][said++],
    lengthOf: (led) => lengthWith(chosen, led),
  }
}

const letterOf = (n: number): string => {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (n % 26))
  return n < 26 ? letter : `${letter}${Math.floor(n / 26) + 1}`
}

/** Two parts that say the same are the same. */
const keyOf = (led: Led): string => `${led.op} ${prose(led, 'da')}`

const NAMELESS: ReadonlySet<Led['op']> = new Set(['const', 'fact', 'judgement', 'bound', 'provision'])

const mayBeNamed = (led: Led): boolean =>
  typeOf(led).kind !== 'sandt' && !NAMELESS.has(led.op) && !readsBound(led, new Set())

/** Whether a part reads a value bound outside it: said elsewhere, it would mean nothing. */
function readsBound(led: Led, within: ReadonlySet<string>): boolean {
  if (led.op === 'bound') return !within.has(led.record)
  const binds =
    led.op === 'withoutFirst'
      ? RUN
      : led.op === 'daysOf' || led.op === 'sumOf' || led.op === 'countOf'
        ? led.list.faktum.nøgle
        : undefined
  const inside = binds === undefined ? within : new Set([...within, binds])
  return partsOf(led).some((part) => readsBound(part, inside))
}

function wordFor(led: Led, sprog: Sprog): string {
  const { kind, enhed = 'antal' } = typeOf(led)
  if (kind === 'dato') return sprog === 'da' ? 'dag' : 'day'
  if (kind === 'dagmængde') return sprog === 'da' ? 'tidsrum' : 'period'
  if (enhed.startsWith('kr')) return sprog === 'da' ? 'beløb' : 'amount'
  return sprog === 'da' ? 'tal' : 'number'
}

function choose(roots: readonly Led[]): ReadonlySet<string> {
  const times = new Map<string, number>()
  for (const root of roots) count(root, times)
  const chosen = new Set<string>()
  for (const [key, n] of times) if (n > 1 && key.length >= TWICE) chosen.add(key)
  for (const root of roots) chooseInside(root, false, chosen)
  return chosen
}

/** How often each part occurs; inside one met before, nothing is counted again. */
function count(led: Led, times: Map<string, number>): void {
  if (mayBeNamed(led)) {
    const key = keyOf(led)
    const before = times.get(key) ?? 0
    times.set(key, before + 1)
    if (before > 0) return
  }
  for (const part of partsOf(led)) count(part, times)
}

function chooseInside(led: Led, inside: boolean, chosen: Set<string>): void {
  const key = mayBeNamed(led) ? keyOf(led) : undefined
  if (key !== undefined && inside && led.op === 'if') chosen.add(key)
  const alone = key !== undefined && chosen.has(key)
  const laidOut = LAID_OUT.has(led.op) && (alone || !inside)
  for (const part of partsOf(led)) chooseInside(part, !laidOut, chosen)
  if (key === undefined || alone || !inside) return
  if (lengthWith(chosen, led) >= INSIDE) chosen.add(key)
}

const lengthWith = (chosen: ReadonlySet<string>, led: Led): number =>
  prose(led, 'da', (part) => (mayBeNamed(part) && chosen.has(keyOf(part)) ? 'dag A' : undefined)).length

/** What is written out line by line, so that its parts do not stand inside a sentence. */
const LAID_OUT: ReadonlySet<Led['op']> = new Set(['all', 'any', 'not', 'if'])
