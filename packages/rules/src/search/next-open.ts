import { freeNames } from '../evaluate/free-names.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Spor } from '../trace.ts'
import type { Sammenligning } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { læsesAf } from './reads.ts'
import { type Ubekendt, ubekendtI } from './unknown.ts'

/** An unknown that an open answer waits for, and the test by which its value decides: what is nearest above it that tests. */
export interface Ventende {
  readonly ukendt: Ubekendt
  readonly test: Spor | undefined
  /** The nearest above it whose answer can be taken as given in its place, and what is then waited for. */
  readonly iStedet?: { readonly spor: Spor; readonly test: Spor | undefined }
}

/** What open answers wait for, in the order the law comes to it. `skip`: not these. */
export function nextOpen(
  roots: readonly Spor[],
  skip: (one: Ubekendt) => boolean = () => false,
): Ventende | undefined {
  const seen = new Set<Spor>()
  const within = (spor: Spor, { test, iStedet, inside }: Above): Ventende | undefined => {
    if (spor.udfald.art !== 'åben' || seen.has(spor)) return undefined
    seen.add(spor)
    const ukendt = ubekendtI(spor)
    if (ukendt) return skip(ukendt) ? undefined : { ukendt, test, ...(iStedet ? { iStedet } : {}) }
    const here: Above = {
      test: !inside && tests(spor) ? spor : test,
      iStedet: !inside && antageligI(spor) ? { spor, test } : iStedet,
      inside,
    }
    for (const child of spor.børn) {
      const found = within(child, { ...here, inside: inside || bindsIn(spor, child) })
      if (found) return found
    }
    return undefined
  }
  for (const root of roots) {
    const found = within(root, { test: undefined, iStedet: undefined, inside: false })
    if (found) return found
  }
  return undefined
}

/** What stands above a node of a trace, and whether it is worked out with a record bound. */
interface Above {
  readonly test: Spor | undefined
  readonly iStedet: Ventende['iStedet']
  readonly inside: boolean
}

/** Days are too many to be taken as given, and what reads a bound record does not say one thing in a case. */
export function antageligI({ led }: Spor): Bestemmelse | Sammenligning | undefined {
  if (led.op === 'compare') return led
  if (led.op !== 'provision') return undefined
  const { bestemmelse } = led
  return bestemmelse.kind !== 'dagmængde' && freeNames(bestemmelse).size === 0 ? bestemmelse : undefined
}

/** Whether something waits for this unknown: then, and only then, its value may still matter. */
export const waitsFor = (root: Spor, ukendt: Ubekendt): boolean =>
  someOpen(root, (spor) => ubekendtI(spor) === ukendt || (hidesParts(spor) && mayRead(spor, ukendt)))

/** Whether it is open which of several governs: what those would wait for is not in the trace. */
export const hidesSomething = (root: Spor): boolean => someOpen(root, hidesParts)

const mayRead = ({ valgt }: Spor, ukendt: Ubekendt): boolean =>
  valgt !== undefined && læsesAf(valgt.bestemmelse).has(ukendt)

/** The unknowns that an open answer waits for, in the order the law comes to them. */
export function openIn(root: Spor): readonly Ubekendt[] {
  const found = new Set<Ubekendt>()
  someOpen(root, (spor) => {
    const one = ubekendtI(spor)
    if (one) found.add(one)
    return false
  })
  return [...found]
}

function someOpen(root: Spor, holds: (spor: Spor) => boolean): boolean {
  const seen = new Set<Spor>()
  const within = (spor: Spor): boolean => {
    if (spor.udfald.art !== 'åben' || seen.has(spor)) return false
    seen.add(spor)
    return holds(spor) || spor.børn.some(within)
  }
  return within(root)
}

/** A provision of which it is open what governs: what the candidates wait for is not in its trace. */
export const hidesParts = ({ valgt }: Spor): boolean =>
  valgt !== undefined &&
  valgt.version === undefined &&
  valgt.overgang === undefined &&
  valgt.vælger === undefined

/** Where a value decides: something is so or is not, a version or a row of a rate is picked. */
const tests = (spor: Spor): boolean =>
  kindOf(spor.led) === 'sandt' || spor.led.op === 'rate' || hidesParts(spor)

/** Whether a part is worked out with a record bound, so that it cannot be asked by itself. */
const bindsIn = ({ led }: Spor, child: Spor): boolean => {
  if (led.op === 'withoutFirst') return child.led !== led.set
  return (led.op === 'daysOf' || led.op === 'sumOf' || led.op === 'countOf') && child.led !== led.list
}
