import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import type { Possible } from '../possible.ts'
import type { Value } from '../value.ts'
import type { Frihed } from './changes.ts'
import { erFaktum, kun } from './unknown.ts'

type Values = ReadonlyMap<Faktum | Skøn, Value>

/**
 * The same changes with each number and day as near as it can be to what it is now, one after the other, in its own unit:
 * weeks are not weighed against kroner. `valuesIn` finds values within bounds, if there are any.
 */
export function nearest(
  found: Values,
  frihed: Frihed,
  from: (one: Faktum | Skøn) => Value | undefined,
  valuesIn: (within: Frihed) => Values | undefined,
): Values {
  let best = found
  for (const one of found.keys()) {
    const now = from(one)
    if (!erFaktum(one) || (one.type.art !== 'tal' && one.type.art !== 'dato') || typeof now !== 'number')
      continue
    const others = [...best].map(([other, value]) => [other, kun(other, value)] as const)
    const can = frihed.get(one)
    const within = (far: number): Values | undefined => {
      const near = can && closer(can, now, far)
      return near && valuesIn(new Map([...others, [one, near]]))
    }
    best = leastFar(Math.abs(Number(best.get(one)) - now), within) ?? best
  }
  return best
}

/** Values no farther away than they need to be, found by halving the way. */
function leastFar(far: number, within: (far: number) => Values | undefined): Values | undefined {
  let found: Values | undefined
  let [no, yes] = [-1, far]
  while (yes - no > 1) {
    const between = no + Math.floor((yes - no) / 2)
    const values = within(between)
    if (values) {
      found = values
      yes = between
    } else no = between
  }
  return found
}

function closer(can: Possible, now: number, far: number): Possible | undefined {
  if (can.kind !== 'tal' && can.kind !== 'dato') return undefined
  const [low, high] = [Math.max(can.low, now - far), Math.min(can.high, now + far)]
  return low > high ? undefined : { ...can, low, high }
}
