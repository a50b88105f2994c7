import { plainValue } from '../outcome.ts'
import { inLanguage, type Sprog } from '../text.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { kindOf, typeOf } from '../tree-kind.ts'
import { decisive } from './decisive.ts'
import { type Named, prose } from './prose.ts'
import { valueText } from './value-text.ts'

/** Characters past which a reckoning is no line any more: the rule's own words say it better. */
const LINE = 170

/**
 * How a number or a day was come to, in one line with the values of the case: "137,43 kr. i timen × 22 timer om ugen".
 * Undefined where there is nothing to reckon, or no one line says it. With `through`, on into the provision that gave it.
 */
export function reckoning(spor: Spor, sprog: Sprog, through = false): string | undefined {
  const { udfald, led } = spor
  const kind = kindOf(led)
  if (udfald.art !== 'værdi' || (kind !== 'tal' && kind !== 'dato')) return undefined
  const last = lastStep(spor, through)
  if (!last || !isReckoned(last)) return undefined
  const parts = ownParts(last)
  const lineIn = (one: Sprog) => {
    const named = (part: Led) =>
      part === last.led ? undefined : valueIn(parts, part, last.led.op === 'rate', one)
    return lastDayText(last.led, one, named) ?? prose(last.led, one, named)
  }
  return lineIn('da').length > LINE ? undefined : lineIn(sprog)
}

/** What is worked out from its parts or read off a rate, rather than told by a fact or another rule. */
const RECKONED: ReadonlySet<Led['op']> = new Set([
  'rate',
  'add',
  'subtract',
  'quotient',
  'shift',
  'monthEnd',
  'monthStart',
  'daysBetween',
  'countDays',
  'monthEndOver',
  'dayOver',
  'dayReaching',
])

/** A day before so long after another is the last day of that long: "den sidste dag i de 8 uger, der begynder …". */
function lastDayText(led: Led, sprog: Sprog, named: Named): string | undefined {
  const oneDayBefore =
    led.op === 'shift' &&
    led.sign === -1 &&
    led.unit === 'dage' &&
    led.by.op === 'const' &&
    led.by.value === 1
  if (!oneDayBefore || led.date.op !== 'shift' || led.date.sign !== 1) return undefined
  const { date, by } = led.date
  const [length, begins] = [named(by) ?? prose(by, sprog, named), named(date) ?? prose(date, sprog, named)]
  return inLanguage(sprog)(
    `den sidste dag i de ${length}, der begynder ${begins}`,
    `the last day of the ${length} that begin on ${begins}`,
  )
}

/** Sets of days that are put together of others take more than a line to say. */
const isReckoned = ({ led, børn }: Spor): boolean =>
  RECKONED.has(led.op) &&
  børn.every((part) => kindOf(part.led) !== 'dagmængde' || part.led.op === 'provision')

/** Down through choices to what gave the value; undefined where several did. */
function lastStep(spor: Spor, through: boolean, outermost = true): Spor | undefined {
  const { led, valgt, udfald } = spor
  if (valgt) {
    if (!outermost && !through) return undefined
    const said = decisive(spor).filter(({ del }) => del?.art === 'svar' || del?.art === 'mulig')
    const [only, ...others] = said
    return only && others.length === 0 ? lastStep(only, through, false) : undefined
  }
  const value = plainValue(udfald)
  const taken = decisive(spor).filter((part) => kindOf(part.led) === kindOf(led))
  if (led.op === 'if') return oneOf(taken, through)
  if (led.op === 'least' || led.op === 'greatest') {
    return oneOf(
      taken.filter((part) => plainValue(part.udfald) === value),
      through,
    )
  }
  return spor
}

const oneOf = ([first]: readonly Spor[], through: boolean): Spor | undefined =>
  first && lastStep(first, through, false)

/** The parts of a reckoning, by what they are; what other provisions rest on is not among them. */
function ownParts(whole: Spor, found: Map<Led, Spor> = new Map()): ReadonlyMap<Led, Spor> {
  for (const part of whole.børn) {
    found.set(part.led, part)
    if (!part.valgt) ownParts(part, found)
  }
  return found
}

/** A day that is reckoned from another is said by that other. */
const FROM_ANOTHER: ReadonlySet<Led['op']> = new Set(['shift', 'monthEnd', 'monthStart'])

/** A part by its value in the case; a day also by its name, save the one of which a rate is the rate. */
function valueIn(
  parts: ReadonlyMap<Led, Spor>,
  part: Led,
  ofRate: boolean,
  sprog: Sprog,
): string | undefined {
  const found = parts.get(part)
  const value = found && plainValue(found.udfald)
  const { kind, enhed } = typeOf(part)
  if (value === undefined || FROM_ANOTHER.has(part.op)) return undefined
  if (kind !== 'tal' && kind !== 'dato') return undefined
  const said = valueText(kind, enhed, value, sprog)
  const named = kind === 'dato' && !ofRate && (part.op === 'fact' || part.op === 'provision')
  return named ? `${said} (${prose(part, sprog)})` : said
}
