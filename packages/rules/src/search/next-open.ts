import { freeNames } from '../evaluate/free-names.ts'
import type { Bestemmelse } from '../provision.ts'
import { type Spor, waitedFor } from '../trace.ts'
import type { Sammenligning } from '../tree.ts'
import { kindOf } from '../tree-kind.ts'
import { type Ubekendt, ubekendtI } from './unknown.ts'
import { hidesVersions, readsHere } from './waiting.ts'

/** An unknown that an open answer waits for, and the test by which its value decides: what is nearest above it that tests. */
export interface Ventende {
  readonly ukendt: Ubekendt
  readonly test: Spor | undefined
  /** What stands above it whose answer could be taken as given in its place, the outermost first. */
  readonly iStedet: readonly Antagelig[]
}

/** A provision or a comparison, its trace, and the test by which its answer decides. */
export interface Antagelig {
  readonly led: Bestemmelse | Sammenligning
  readonly spor: Spor
  readonly test: Spor | undefined
}

type Skip = (one: Ubekendt) => boolean

/** What open answers wait for, in the order the law comes to it. `skip`: not these. */
export function* openOnes(roots: readonly Spor[], skip: Skip): Generator<Ventende> {
  const seen = new Set<Spor>()
  for (const root of roots) yield* openIn(root, TOP, skip, seen)
}

/**
 * The same, beginning with what stands nearest to where an unknown is read: when that is settled, so is soon whether the
 * unknown has a say at all.
 */
export function* openOnesNear(roots: readonly Spor[], near: Ubekendt, skip: Skip): Generator<Ventende> {
  const looked = new Set<Spor>()
  const given = new Set<Spor>()
  function* within(spor: Spor, above: Above): Generator<Ventende, boolean> {
    if (spor.udfald.art !== 'åben' || looked.has(spor)) return false
    looked.add(spor)
    let here = readsHere(spor, near)
    for (const child of waitedFor(spor)) {
      if (here) break
      here = yield* within(child, below(spor, child, above))
    }
    if (!here) return false
    for (const child of waitedFor(spor)) yield* openIn(child, below(spor, child, above), skip, given)
    return true
  }
  for (const root of roots) yield* within(root, TOP)
}

/** What stands above a node of a trace, and whether it is worked out with a record bound. */
interface Above {
  readonly test: Spor | undefined
  readonly iStedet: Ventende['iStedet']
  readonly inside: boolean
}

const TOP: Above = { test: undefined, iStedet: [], inside: false }

function below(spor: Spor, child: Spor, { test, iStedet, inside }: Above): Above {
  const led = inside ? undefined : antageligI(spor)
  return {
    test: !inside && tests(spor) ? spor : test,
    iStedet: led ? [...iStedet, { led, spor, test }] : iStedet,
    inside: inside || bindsIn(spor, child),
  }
}

function* openIn(spor: Spor, above: Above, skip: Skip, seen: Set<Spor>): Generator<Ventende> {
  if (spor.udfald.art !== 'åben' || seen.has(spor)) return
  seen.add(spor)
  const ukendt = ubekendtI(spor)
  if (ukendt && !skip(ukendt)) {
    yield { ukendt, test: above.test, iStedet: above.iStedet }
  }
  for (const child of waitedFor(spor)) yield* openIn(child, below(spor, child, above), skip, seen)
}

/** Days are too many to be taken as given, and what reads a bound record does not say one thing in a case. */
export function antageligI({ led }: Spor): Bestemmelse | Sammenligning | undefined {
  if (led.op === 'compare') return led
  if (led.op !== 'provision') return undefined
  const { bestemmelse } = led
  return bestemmelse.kind !== 'dagmængde' && freeNames(bestemmelse).size === 0 ? bestemmelse : undefined
}

/** Where a value decides: something is so or is not, a version or a row of a rate is picked. */
const tests = (spor: Spor): boolean =>
  kindOf(spor.led) === 'sandt' || spor.led.op === 'rate' || hidesVersions(spor)

/** Whether a part is worked out with a record bound, so that it cannot be asked by itself. */
const bindsIn = ({ led }: Spor, child: Spor): boolean => {
  if (led.op === 'withoutFirst') return child.led !== led.set
  return (led.op === 'daysOf' || led.op === 'sumOf' || led.op === 'countOf') && child.led !== led.list
}
