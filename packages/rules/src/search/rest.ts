import { possibleOf } from '../outcome.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { læsesAf } from './reads.ts'
import { type Ubekendt, ubekendtI } from './unknown.ts'

/**
 * What is left of traces to work out once all that is settled has been put in: a number for each, the same for what must
 * come out the same whatever the rest is. `apart`: an unknown that the traces have different values of; what does not
 * show how it reads that is never the same as anything.
 */
export function restOf(apart: Ubekendt): (spor: Spor) => number {
  const numberFor = numbering<string>()
  const named = numbering<object>()
  const known = new Map<Spor, number>()
  let unlike = 0

  const rest = (spor: Spor): number => {
    const before = known.get(spor) ?? workOut(spor)
    known.set(spor, before)
    return before
  }
  const workOut = (spor: Spor): number => {
    const { led, udfald } = spor
    if (udfald.art === 'værdi') return numberFor(`= ${JSON.stringify(udfald.værdi)}`)
    if (udfald.art !== 'åben') return numberFor(`= ${udfald.art}`)
    const leaf = ubekendtI(spor)
    if (leaf) return numberFor(`? ${named(leaf)}`)
    const only = standsFor(spor)
    if (only) return rest(only)
    const form = formOf(led, named)
    if (form) return numberFor(`${form} ${effective(spor).map(rest).join(' ')}`)
    return numberFor(læsesAf(led).has(apart) ? `unlike ${unlike++}` : `as ${named(led)}`)
  }
  return rest
}

/** Numbers things in the order they are met. */
function numbering<T>(): (one: T) => number {
  const numbers = new Map<T, number>()
  return (one) => {
    const known = numbers.get(one) ?? numbers.size
    numbers.set(one, known)
    return known
  }
}

/** The one part whose answer is the answer of the whole. */
function standsFor(spor: Spor): Spor | undefined {
  const { led, børn, valgt } = spor
  if (led.op === 'provision') {
    const indhold = (valgt?.version ?? valgt?.overgang)?.indhold
    const plain = indhold?.art === 'regel' && indhold.undtagelser.length === 0
    return plain && led.bestemmelse.vælgesEfter.art === 'dato' ? børn.at(-1) : undefined
  }
  const parts = effective(spor)
  return parts.length === 1 && REDUCES.has(led.op) ? parts[0] : undefined
}

const REDUCES: ReadonlySet<Led['op']> = new Set(['all', 'any', 'if', 'add', 'subtract', 'least', 'greatest'])

/** The parts that still have a say in an open whole. */
function effective({ led, børn }: Spor): readonly Spor[] {
  switch (led.op) {
    case 'all':
    case 'any':
      return børn.some((child) => isOpen(child) && !possibleOf(child.udfald, 'sandt').ir)
        ? børn.filter(isOpen)
        : børn
    case 'if':
      return isOpen(børn[0]) ? børn : børn.slice(1)
    case 'add':
      return børn.filter((child) => !isZero(child))
    case 'subtract':
      return isZero(børn[1]) ? børn.slice(0, 1) : børn
    case 'least':
    case 'greatest': {
      const sign = led.op === 'greatest' ? 1 : -1
      return børn.filter((child) => isOpen(child) || !børn.some((other) => outdoes(other, child, sign)))
    }
    default:
      return børn
  }
}

const isOpen = (spor: Spor | undefined): boolean => spor?.udfald.art === 'åben'

const isZero = (spor: Spor | undefined): boolean => spor?.udfald.art === 'værdi' && spor.udfald.værdi === 0

/** Whether the one, which is open, is never less (or never more) than the other. */
function outdoes(one: Spor, { udfald }: Spor, sign: 1 | -1): boolean {
  if (one.udfald.art !== 'åben' || udfald.art !== 'værdi') return false
  const { low, high, ir } = possibleOf(one.udfald, kindOf(one.led) === 'dato' ? 'dato' : 'tal')
  return !ir && (sign === 1 ? low >= Number(udfald.værdi) : high <= Number(udfald.værdi))
}

/** How a node works out its answer from its parts, all of which are in its trace; undefined where they are not. */
function formOf(led: Led, named: (one: object) => number): string | undefined {
  switch (led.op) {
    case 'all':
    case 'any':
    case 'not':
    case 'if':
    case 'add':
    case 'subtract':
    case 'least':
    case 'greatest':
    case 'monthEnd':
    case 'monthStart':
    case 'daysBetween':
    case 'union':
    case 'intersect':
    case 'without':
    case 'from':
    case 'countDays':
      return led.op
    case 'compare':
      return `compare ${led.how}`
    case 'isOneOf':
      return `isOneOf ${led.keys}`
    case 'rate':
      return `rate ${named(led.sats)} ${led.virkning}`
    case 'shift':
      return `shift ${led.unit} ${led.sign}`
    case 'quotient': {
      const { factors, divisors, brøk, skala, afrunding } = led
      return `quotient ${JSON.stringify([factors.length, divisors.length, brøk, skala, afrunding])}`
    }
    default:
      return undefined
  }
}
