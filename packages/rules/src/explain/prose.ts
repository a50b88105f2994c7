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
  const voice = voiceOf(sprog, named)
  return holds ? whole(led, voice) : truthText(led, voice, false)
}

function voiceOf(sprog: Sprog, called: Named): Voice {
  const voice: Voice = {
    sprog,
    t: inLanguage(sprog),
    say: (part) => called(part) ?? inside(part, voice),
    alone: (part) => called(part) ?? whole(part, voice),
    called,
  }
  return voice
}

/** What is asked to be answered by yes or no, and which of them it must be. */
export interface JaNej {
  readonly navn: string
  readonly skalVære: boolean
}

/** A condition that is one question of yes or no and nothing else; undefined where it is not. */
export function yesOrNoOf(led: Led, sprog: Sprog, holds = true): JaNej | undefined {
  if (led.op === 'not') return yesOrNoOf(led.of, sprog, !holds)
  if (led.op !== 'fact' && led.op !== 'judgement' && led.op !== 'bound' && led.op !== 'provision')
    return undefined
  const navn = leafText(
    led,
    voiceOf(sprog, () => undefined),
  )
  return kindOf(led) === 'sandt' ? { navn, skalVære: holds } : undefined
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
