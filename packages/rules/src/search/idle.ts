import { RuleError } from '../errors.ts'
import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { notArising, only, type Possible } from '../possible.ts'
import { type Spor, waitedFor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { explore, type Knude } from './explore.ts'
import { antageligI } from './next-open.ts'
import { restOf } from './rest.ts'
import { unchanged } from './reuse.ts'
import { indenFor, mulighederFor, type Ubekendt, ubekendtI } from './unknown.ts'
import { waitsFor } from './waiting.ts'

/** How many of what an unknown is read through are looked at, from the nearest. */
const WAYS = 4

/**
 * Proof that an unknown cannot change an answer because what it is read through cannot: a comparison or a condition that
 * it all goes through, which is met or not met, and the answer is the same. Far fewer cases than the unknown has values.
 */
export function idleThroughAWay(goal: Led, grundlag: Grundlag, ukendt: Ubekendt, limit: number): boolean {
  const root = evaluate(goal, kontekst(grundlag))
  return waysTo(root, ukendt).some(({ led, can }) => {
    const way = 'op' in led || led.kind === 'sandt' ? led : undefined
    if (!way) return false
    const given: Grundlag = { ...grundlag, antag: (one) => (one === way ? can : grundlag.antag?.(one)) }
    if (waitsFor(evaluate(goal, kontekst(given)), ukendt)) return false
    const result = explore({
      goals: [goal],
      grundlag: given,
      last: way,
      antag: 'lists',
      limit,
      settle: (node) =>
        !waitsFor(node.spor[0] as Spor, way) || sameForAll(goal, given, way, node) ? 'never' : undefined,
      settleLast: () => 'some',
    })
    return result.art === 'never'
  })
}

interface Vej {
  readonly led: NonNullable<ReturnType<typeof antageligI>>
  readonly can: Possible
}

/** What stands above the first place where the unknown is read and could be taken as given, the nearest first. */
function waysTo(root: Spor, ukendt: Ubekendt): readonly Vej[] {
  const seen = new Set<Spor>()
  const within = (spor: Spor, above: readonly Vej[]): readonly Vej[] | undefined => {
    if (spor.udfald.art !== 'åben' || seen.has(spor)) return undefined
    seen.add(spor)
    if (ubekendtI(spor) === ukendt) return above
    const led = spor === root ? undefined : antageligI(spor)
    const here = led ? [{ led, can: spor.udfald.kan }, ...above] : above
    for (const child of waitedFor(spor)) {
      const found = within(child, here)
      if (found) return found
    }
    return undefined
  }
  return (within(root, []) ?? []).slice(0, WAYS)
}

/** Whether everyone in the node is answered alike whichever of its few values the unknown has. */
export function sameForAll(goal: Led, grundlag: Grundlag, ukendt: Ubekendt, { kasse, done }: Knude): boolean {
  const values = valuesOf(mulighederFor(ukendt, kasse, grundlag))
  if (values.length === 0) return false
  const rest = restOf(ukendt)
  const kept = unchanged(done, ukendt)
  try {
    const rests = values.map((value) => {
      const here = indenFor(new Map(kasse).set(ukendt, value), grundlag)
      return rest(evaluate(goal, kontekst(here, new Map(kept))))
    })
    return new Set(rests).size === 1
  } catch (error) {
    if (error instanceof RuleError) return false
    throw error
  }
}

/** Each of the values that are possible, where they are few. */
function valuesOf(can: Possible): readonly Possible[] {
  const none = can.ir ? [notArising(can.kind)] : []
  if (can.kind === 'sandt') {
    return [...(can.ja ? [only('sandt', true)] : []), ...(can.nej ? [only('sandt', false)] : []), ...none]
  }
  return can.kind === 'valg' && can.keys ? [...can.keys.map((key) => only('valg', key)), ...none] : []
}
