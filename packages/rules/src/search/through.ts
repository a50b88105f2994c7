import { sameAnswer } from '../evaluate/truth.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Hjemmel } from '../source.ts'
import type { Spor } from '../trace.ts'

/** The provision that a change works through, and where it stands. */
export interface Gennem {
  readonly bestemmelse: Bestemmelse
  readonly hjemmel?: Hjemmel
}

/**
 * The provision nearest to a fact or a judgement, of those that read it, that comes out otherwise after the change than
 * before; else the nearest that reads it.
 */
export function through(one: Faktum | Skøn, before: Spor, after: Spor): Gennem | undefined {
  const ways = [...waysTo(one, after), ...waysTo(one, before)]
  const earlier = provisionsIn(before)
  const turned = (spor: Spor): boolean => {
    const was = spor.valgt && earlier.get(spor.valgt.bestemmelse)
    return !was || !sameAnswer(was.udfald, spor.udfald)
  }
  const way = ways.map((path) => path.find(turned)).find((spor) => spor) ?? ways[0]?.[0]
  return way && whereOf(way)
}

function whereOf({ valgt }: Spor): Gennem | undefined {
  if (!valgt) return undefined
  const { bestemmelse, undtagelse, version, overgang } = valgt
  const hjemmel = (undtagelse ?? version ?? overgang ?? bestemmelse.versioner.at(-1))?.hjemmel
  return { bestemmelse, ...(hjemmel ? { hjemmel } : {}) }
}

/** The provisions above each place where it is read, the nearest first. */
function* waysTo(one: Faktum | Skøn, root: Spor): Generator<readonly Spor[]> {
  const seen = new Set<Spor>()
  function* within(spor: Spor, above: readonly Spor[]): Generator<readonly Spor[]> {
    const { led } = spor
    if ((led.op === 'fact' && led.faktum === one) || (led.op === 'judgement' && led.skøn === one)) yield above
    if (seen.has(spor)) return
    seen.add(spor)
    const here = spor.valgt ? [spor, ...above] : above
    for (const child of spor.børn) yield* within(child, here)
  }
  yield* within(root, [])
}

function provisionsIn(root: Spor): ReadonlyMap<Bestemmelse, Spor> {
  const found = new Map<Bestemmelse, Spor>()
  const look = (spor: Spor): void => {
    if (spor.valgt) {
      if (found.has(spor.valgt.bestemmelse)) return
      found.set(spor.valgt.bestemmelse, spor)
    }
    for (const child of spor.børn) look(child)
  }
  look(root)
  return found
}
