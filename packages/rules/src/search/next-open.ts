import type { Spor } from '../trace.ts'
import { kindOf } from '../tree-kind.ts'
import { læsesAf } from './reads.ts'
import { type Ubekendt, ubekendtI } from './unknown.ts'

/** An unknown that an open answer waits for, and the test by which its value decides: what is nearest above it that tests. */
export interface Ventende {
  readonly ukendt: Ubekendt
  readonly test: Spor | undefined
}

/** What open answers wait for, in the order the law comes to it. `skip`: not this one. */
export function nextOpen(roots: readonly Spor[], skip?: Ubekendt): Ventende | undefined {
  const seen = new Set<Spor>()
  const within = (spor: Spor, test: Spor | undefined, inside: boolean): Ventende | undefined => {
    if (spor.udfald.art !== 'åben' || seen.has(spor)) return undefined
    seen.add(spor)
    const ukendt = ubekendtI(spor)
    if (ukendt) return ukendt === skip ? undefined : { ukendt, test }
    const own = !inside && tests(spor) ? spor : test
    for (const child of spor.børn) {
      const found = within(child, own, inside || bindsIn(spor, child))
      if (found) return found
    }
    return undefined
  }
  for (const root of roots) {
    const found = within(root, undefined, false)
    if (found) return found
  }
  return undefined
}

/** Whether something waits for this unknown: then, and only then, its value may still matter. */
export const waitsFor = (root: Spor, ukendt: Ubekendt): boolean =>
  someOpen(root, (spor) => ubekendtI(spor) === ukendt || (hidesParts(spor) && mayRead(spor, ukendt)))

/** Whether it is open which of several governs: what those would wait for is not in the trace. */
export const hidesSomething = (root: Spor): boolean => someOpen(root, hidesParts)

const mayRead = ({ valgt }: Spor, ukendt: Ubekendt): boolean =>
  valgt !== undefined && læsesAf(valgt.bestemmelse).has(ukendt)

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
