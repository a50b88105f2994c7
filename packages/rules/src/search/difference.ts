import type { Grundlag } from '../evaluate/context.ts'
import { evaluate, kontekst } from '../evaluate/evaluate.ts'
import { sameAnswer } from '../evaluate/truth.ts'
import type { Faktum } from '../fact.ts'
import type { Lovsyn } from '../in-force.ts'
import type { Skøn } from '../judgement.ts'
import type { Udfald } from '../outcome.ts'
import type { Bestemmelse, Overgang, Version } from '../provision.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Value } from '../value.ts'
import { choose } from './choose.ts'
import { læsesAf } from './reads.ts'
import { erFaktum } from './unknown.ts'

/** A fact, a judgement, or the law as it is looked at, that is one thing before and another after. */
export type Forskel =
  | { readonly hvad: Faktum | Skøn; readonly før: Value | undefined; readonly efter: Value | undefined }
  | { readonly hvad: 'lovsyn'; readonly før: Lovsyn; readonly efter: Lovsyn }

/** A provision of which another version or transition governs before than after. */
export interface Versionsskifte {
  readonly bestemmelse: Bestemmelse
  readonly før: Version | Overgang
  readonly efter: Version | Overgang
}

/**
 * Two evaluations of one question held together. `udslag`: the fewest differences that, put into the first, give the
 * second its answer; all of them where no few do; none where the answers are the same. `versioner`: where the law that
 * governs is another.
 */
export interface Sammenholdt {
  readonly før: Spor
  readonly efter: Spor
  readonly ens: boolean
  readonly forskelle: readonly Forskel[]
  readonly udslag: readonly Forskel[]
  readonly versioner: readonly Versionsskifte[]
}

/** The most differences of which every choice is tried. */
const FEW = 2

/** What makes two evaluations of a question answer as they do: which facts, judgements and versions differ, and which decide. */
export function difference(goal: Led, før: Grundlag, efter: Grundlag): Sammenholdt {
  const [first, second] = [evaluate(goal, kontekst(før)), evaluate(goal, kontekst(efter))]
  const ens = saysTheSame(first.udfald, second.udfald)
  const forskelle = differences(goal, før, efter)
  return {
    ...{ før: first, efter: second, ens, forskelle },
    udslag: ens ? [] : deciding(goal, før, forskelle, second),
    versioner: versionsIn(first, second),
  }
}

function differences(goal: Led, før: Grundlag, efter: Grundlag): readonly Forskel[] {
  const found: Forskel[] = []
  for (const one of læsesAf(goal)) {
    if (!('etiket' in one)) continue
    const values = [før, efter].map((g) => (erFaktum(one) ? g.fakta(one) : g.skøn(one)))
    if (JSON.stringify(values[0]) !== JSON.stringify(values[1]))
      found.push({ hvad: one, før: values[0], efter: values[1] })
  }
  const views = [før.lovsyn ?? {}, efter.lovsyn ?? {}] as const
  if (JSON.stringify(views[0]) !== JSON.stringify(views[1]))
    found.push({ hvad: 'lovsyn', før: views[0], efter: views[1] })
  return found
}

/** The fewest that give the answer of the second; all where no few do. */
function deciding(goal: Led, før: Grundlag, all: readonly Forskel[], wanted: Spor): readonly Forskel[] {
  const gives = (some: readonly Forskel[]): boolean =>
    saysTheSame(evaluate(goal, kontekst(withSome(før, some))).udfald, wanted.udfald)
  for (let size = 1; size <= FEW; size++) {
    for (const some of choose(all, size)) if (gives(some)) return some
  }
  // Left out one by one: what the others can do without is not needed.
  return all.reduce<readonly Forskel[]>((kept, one) => {
    const others = kept.filter((other) => other !== one)
    return gives(others) ? others : kept
  }, all)
}

/** The first case with some of the differences of the second put in. */
function withSome(før: Grundlag, some: readonly Forskel[]): Grundlag {
  const put = new Map(some.map((one) => [one.hvad, one.efter] as const))
  const of = (one: Faktum | Skøn, was: Value | undefined) =>
    put.has(one) ? (put.get(one) as Value | undefined) : was
  return {
    ...før,
    fakta: (one) => of(one, før.fakta(one)),
    skøn: (one) => of(one, før.skøn(one)) as boolean | undefined,
    ...(put.has('lovsyn') ? { lovsyn: put.get('lovsyn') as Lovsyn } : {}),
  }
}

/** Two answers alike: the same, or open with the same still possible. */
const saysTheSame = (a: Udfald, b: Udfald): boolean =>
  sameAnswer(a, b) ||
  (a.art === 'åben' && b.art === 'åben' && JSON.stringify(a.kan) === JSON.stringify(b.kan))

function versionsIn(first: Spor, second: Spor): readonly Versionsskifte[] {
  const [before, after] = [governing(first), governing(second)]
  return [...after].flatMap(([bestemmelse, efter]) => {
    const før = before.get(bestemmelse)
    return før && før !== efter ? [{ bestemmelse, før, efter }] : []
  })
}

/** What governs each provision that was looked into, in the order the law comes to them. */
function governing(root: Spor): ReadonlyMap<Bestemmelse, Version | Overgang> {
  const found = new Map<Bestemmelse, Version | Overgang>()
  const seen = new Set<Spor>()
  const look = (spor: Spor): void => {
    if (seen.has(spor)) return
    seen.add(spor)
    const governs = spor.valgt?.version ?? spor.valgt?.overgang
    if (spor.valgt && governs) found.set(spor.valgt.bestemmelse, governs)
    for (const part of spor.børn) look(part)
  }
  look(root)
  return found
}
