import { inLanguage, type Sprog } from '../text.ts'
import type { Krav, Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { dayText } from './prose-date.ts'
import { daySetText } from './prose-day-set.ts'
import { leafText } from './prose-leaf.ts'
import { amountText } from './prose-number.ts'
import { isLoose, truthText } from './prose-truth.ts'
import type { Voice } from './voice.ts'

/** What a node has been called elsewhere in the same text; undefined where it must be said in full. */
export type Named = (led: Led) => string | undefined

/** A requirement in words: its own, else read off the tree. */
export const kravText = (krav: Krav, sprog: Sprog): string => krav.tekst?.[sprog] ?? prose(krav.led, sprog)

/**
 * A node in plain words, on one line, with nothing it says left out: "timer i de seneste 13 uger er mindst 120 timer".
 * A part that `named` knows is called by that name. With `holds` false: that a condition does not hold.
 */
export function prose(led: Led, sprog: Sprog, named: Named = () => undefined, holds = true): string {
  const voice: Voice = {
    sprog,
    t: inLanguage(sprog),
    say: (part) => named(part) ?? inside(part, voice),
    alone: (part) => named(part) ?? whole(part, voice),
  }
  return holds ? whole(led, voice) : truthText(led, voice, false)
}

/** A part of a longer text: what would run together with its neighbours stands in brackets. */
const inside = (led: Led, voice: Voice): string =>
  isLoose(led) || spreads(led) ? `(${whole(led, voice)})` : whole(led, voice)

const spreads = (led: Led): boolean =>
  SPREADING.has(led.op) || ((led.op === 'least' || led.op === 'greatest') && led.kind !== 'dato')

const SPREADING: ReadonlySet<Led['op']> = new Set([
  'add',
  'subtract',
  'quotient',
  'union',
  'intersect',
  'without',
])

function whole(led: Led, voice: Voice): string {
  if (kindOf(led) === 'sandt') return truthText(led, voice, true)
  switch (led.op) {
    case 'const':
    case 'fact':
    case 'judgement':
    case 'bound':
    case 'provision':
    case 'rate':
      return leafText(led, voice)
    case 'add':
    case 'subtract':
    case 'quotient':
    case 'least':
    case 'greatest':
    case 'daysBetween':
    case 'countDays':
    case 'sumOf':
    case 'countOf':
      return amountText(led, voice)
    case 'shift':
    case 'monthEnd':
    case 'monthStart':
    case 'runStart':
    case 'runEnd':
    case 'monthEndOver':
    case 'dayOver':
    case 'dayReaching':
      return dayText(led, voice)
    case 'daysOf':
    case 'union':
    case 'intersect':
    case 'without':
    case 'withoutFirst':
    case 'holidaysIn':
    case 'weekdaysIn':
    case 'from':
      return daySetText(led, voice)
    case 'all':
    case 'any':
    case 'not':
    case 'compare':
    case 'isOneOf':
    case 'if':
      return truthText(led, voice, true)
  }
}
