import type { Bestemmelse, Indhold } from '../provision.ts'
import { kravHjemmel } from '../requirement-place.ts'
import { type Hjemmel, hjemmelText } from '../source.ts'
import type { Sprog } from '../text.ts'
import type { Led } from '../tree.ts'
import { expressionsIn, partsOf } from '../tree-parts.ts'

/** An expression, and where in the law it stands. */
interface Placed {
  readonly led: Led
  readonly at: Hjemmel
}

/** The places in the law at which a provision reads something: in the newest version first, each once. */
export function placesOf(
  is: (led: Led) => boolean,
  bestemmelse: Bestemmelse,
  sprog: Sprog,
): readonly string[] {
  const { versioner, overgange } = bestemmelse
  const roots = [
    ...versioner.toReversed().flatMap(({ indhold, hjemmel }) => placed(indhold, hjemmel)),
    ...overgange.flatMap(({ når, indhold, hjemmel }) => [
      { led: når, at: hjemmel },
      ...placed(indhold, hjemmel),
    ]),
  ]
  const found = roots.flatMap(({ led, at }) => [...placesIn(led, is, at)])
  return [...new Set(found.map((at) => hjemmelText(at, sprog)))]
}

/** An exception stands at a place of its own. */
function placed(indhold: Indhold, at: Hjemmel): readonly Placed[] {
  if (indhold.art !== 'regel') return [...expressionsIn(indhold)].map((led) => ({ led, at }))
  const exceptions = indhold.undtagelser.flatMap(({ når, så, hjemmel }) =>
    [når, så].map((led) => ({ led, at: hjemmel })),
  )
  return [...exceptions, { led: indhold.er, at }]
}

/** A requirement with a number stands at its own place. */
function* placesIn(led: Led, is: (led: Led) => boolean, at: Hjemmel): Generator<Hjemmel> {
  if (is(led)) yield at
  if (led.op !== 'all' && led.op !== 'any') {
    for (const part of partsOf(led)) yield* placesIn(part, is, at)
    return
  }
  for (const { nr, led: part } of led.krav) {
    yield* placesIn(part, is, (nr === undefined ? undefined : kravHjemmel(at, nr)) ?? at)
  }
}
