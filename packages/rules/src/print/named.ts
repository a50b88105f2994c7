import { prose } from '../explain/prose.ts'
import type { Tekst } from '../text.ts'
import { type Led, RUN } from '../tree.ts'
import { keyOf } from '../tree-key.ts'
import { typeOf } from '../tree-kind.ts'
import { partsOf } from '../tree-parts.ts'

/** What has a name, by key: given by the author, or chosen. */
export interface Chosen {
  readonly given: ReadonlyMap<string, Tekst>
  readonly chosen: ReadonlySet<string>
}

export const isNamed = ({ given, chosen }: Chosen, led: Led): boolean =>
  (given.has(keyOf(led)) || (chosen.has(keyOf(led)) && mayBeChosen(led))) && !readsBound(led, new Set())

/** Characters from which a part is too long to be said twice, and too long to stand inside another. */
const TWICE = 40
const INSIDE = 90

/**
 * Which parts of a provision get names, by the expressions of each part of its print: those the author gave one, and
 * those that need one so that nothing is said twice and no line grows without end: long parts that occur twice, long
 * parts inside others, and branches inside a sum. The choice is made on the Danish words, so that both languages have
 * the same names.
 */
export function namesIn(parts: readonly (readonly Led[])[], given: Chosen['given']): Chosen {
  const chosen = new Set<string>()
  for (const roots of parts) {
    const times = new Map<string, number>()
    for (const root of roots) count(root, times)
    for (const [key, n] of times) if (n > 1) chosen.add(key)
  }
  for (const root of parts.flat()) chooseInside(root, false, { given, chosen }, chosen)
  return { given, chosen }
}

/** What is named in some expressions, each once and after what is named inside it. */
export function usedIn(names: Chosen, roots: readonly Led[]): readonly Led[] {
  const found = new Map<string, Led>()
  const visit = (led: Led): void => {
    const named = isNamed(names, led)
    if (named && found.has(keyOf(led))) return
    for (const part of partsOf(led)) visit(part)
    if (named) found.set(keyOf(led), led)
  }
  for (const root of roots) visit(root)
  return [...found.values()]
}

/** How often each long part occurs; inside one met before, nothing is counted again. */
function count(led: Led, times: Map<string, number>): void {
  if (mayBeChosen(led) && prose(led, 'da').length >= TWICE) {
    const before = times.get(keyOf(led)) ?? 0
    times.set(keyOf(led), before + 1)
    if (before > 0) return
  }
  for (const part of partsOf(led)) count(part, times)
}

function chooseInside(led: Led, inside: boolean, names: Chosen, chosen: Set<string>): void {
  const may = mayBeChosen(led)
  if (may && inside && led.op === 'if') chosen.add(keyOf(led))
  const alone = isNamed(names, led)
  const laidOut = LAID_OUT.has(led.op) && (alone || !inside)
  for (const part of partsOf(led)) chooseInside(part, !laidOut, names, chosen)
  if (!may || alone || !inside) return
  if (lengthWith(names, led) >= INSIDE) chosen.add(keyOf(led))
}

/** Characters a part takes, in Danish, when its parts are called by their names. */
export const lengthWith = (names: Chosen, led: Led): number =>
  prose(led, 'da', (part) =>
    isNamed(names, part) ? (names.given.get(keyOf(part))?.da ?? 'dag A') : undefined,
  ).length

/** What is written out line by line, so that its parts do not stand inside a sentence. */
const LAID_OUT: ReadonlySet<Led['op']> = new Set(['all', 'any', 'not', 'if'])

const NAMELESS: ReadonlySet<Led['op']> = new Set(['const', 'fact', 'judgement', 'bound', 'provision'])

const mayBeChosen = (led: Led): boolean => typeOf(led).kind !== 'sandt' && !NAMELESS.has(led.op)

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
