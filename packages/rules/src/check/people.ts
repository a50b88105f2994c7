import { addDays, addMonths, type Day, FIRST_DAY, LAST_DAY, parseDay, startOfMonth } from '@sagsvej/calendar'
import type { Lovsamling } from '../collect.ts'
import type { FaktumType, Felt } from '../fact.ts'
import type { Vidne } from '../search/witness.ts'
import type { Led } from '../tree.ts'
import { expressionsOf } from '../tree-parts.ts'
import { type Enhed, stepsPer } from '../units.ts'
import type { Post, Value } from '../value.ts'
import { nodesIn } from './parts.ts'

/*
 * People drawn where the law turns: near the days on which a version begins or that a rule names, at the amounts it
 * tests, ill for as long as its limits are. Drawn by numbers that are the same each time. Most of what can be met at all
 * some of them meet, and asking them first leaves the search for what is hard.
 */

/** Days and amounts that the law itself names. */
interface Edges {
  readonly days: readonly Day[]
  readonly steps: ReadonlyMap<Enhed, readonly number[]>
}

/** The first `count` of the people. `from`: no day of theirs is before it. */
export function drawPeople(law: Lovsamling, count: number, from: Day): readonly Vidne[] {
  const edges = edgesOf(law, from)
  return Array.from({ length: count }, (_, i) => person(law, edges, from, randomFrom(i + 1)))
}

function edgesOf({ bestemmelser }: Lovsamling, from: Day): Edges {
  const days = new Set<Day>()
  const steps = new Map<Enhed, Set<number>>()
  const seen = new Set<Led>()
  for (const b of bestemmelser) {
    for (const { fra } of b.versioner) days.add(fra)
    for (const led of [...expressionsOf(b)].flatMap((one) => [...nodesIn(one, seen)])) {
      if (led.op !== 'const') continue
      if (led.kind === 'dato') days.add(led.value as Day)
      if (led.enhed) steps.set(led.enhed, (steps.get(led.enhed) ?? new Set()).add(led.value as number))
    }
  }
  return {
    days: [...days].filter((day) => day >= Math.max(from, FIRST_DAY + ROOM) && day <= LAST_DAY - ROOM),
    steps: new Map([...steps].map(([enhed, all]) => [enhed, [...all]])),
  }
}

/** Days left on both sides of an edge for what came before it and comes after. */
const ROOM = 5000
/** Where the law names no day. */
const ORDINARY = parseDay('2020-06-15')

type Random = () => number

/** The same numbers from 0 to 1 for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed * 0x9e3779b9
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

const oneOf = <T>(all: readonly T[], random: Random): T | undefined => all[Math.floor(random() * all.length)]

function person({ fakta, skøn }: Lovsamling, edges: Edges, from: Day, random: Random): Vidne {
  const anchor = oneOf(edges.days, random) ?? ORDINARY
  const draw = drawer(edges, anchor, from, random)
  return {
    fakta: Object.fromEntries(fakta.map(({ nøgle, type }) => [nøgle, draw(type)])),
    skøn: Object.fromEntries(skøn.map(({ nøgle }) => [nøgle, random() < 0.5])),
  }
}

const AWAY = [-400, -190, -60, -31, -8, -1, 0, 0, 0, 1, 7, 30, 60, 190, 365] as const
const LENGTHS = [0, 6, 20, 45, 120, 200, 400, 800] as const
const MONTHS = 15

function drawer({ steps }: Edges, anchor: Day, from: Day, random: Random) {
  const near = (): Day => {
    const day = addDays(anchor, oneOf(AWAY, random) ?? 0)
    return day < from ? from : day
  }
  const draw = (type: FaktumType): Value => {
    switch (type.art) {
      case 'sandt':
        return random() < 0.5
      case 'dato':
        return near()
      case 'valg':
        return oneOf(type.valg, random)?.nøgle ?? ''
      case 'tal': {
        const per = stepsPer(type.enhed)
        const [min, max] = [Math.ceil(type.min * per), Math.floor(type.max * per)]
        const edge = (oneOf(steps.get(type.enhed) ?? [], random) ?? min) + Math.floor(random() * 3) - 1
        if (random() < 0.1) return random() < 0.5 ? min : max
        return Math.min(Math.max(edge, min), max)
      }
      case 'liste':
        if (type.orden === 'samtidige') return [...periods(type.felter), ...periods(type.felter)]
        return type.orden === 'perioder' ? periods(type.felter) : monthly(type.felter)
    }
  }
  /** Every field but those named; one that may be missing is so now and then. */
  const rest = (felter: readonly Felt[], ...but: readonly string[]): Post =>
    Object.fromEntries(
      felter
        .filter(({ navn, valgfri }) => !but.includes(navn) && !(valgfri && random() < 0.2))
        .map(({ navn, type }) => [navn, draw(type)]),
    )
  /** One after another, the last of them not over now and then. */
  const periods = (felter: readonly Felt[]): readonly Post[] => {
    const found: Post[] = []
    let fra = near()
    for (const count = Math.floor(random() * 3); found.length < count; ) {
      const til = addDays(fra, oneOf(LENGTHS, random) ?? 0)
      const open =
        found.length === count - 1 && random() < 0.5 && felter.some((f) => f.navn === 'til' && f.valgfri)
      found.push({ ...rest(felter, 'fra', 'til'), fra, ...(open ? {} : { til }) })
      fra = addDays(til, 1 + Math.floor(random() * 40))
    }
    return found
  }
  /** One for each month back from the anchor. */
  const monthly = (felter: readonly Felt[]): readonly Post[] => {
    const dated = felter.find(({ type }) => type.art === 'dato')?.navn ?? ''
    const same = rest(felter, dated)
    const count = Math.floor(random() * MONTHS)
    return Array.from({ length: count }, (_, i) => ({
      ...(random() < 0.8 ? same : rest(felter, dated)),
      ...(dated === '' ? {} : { [dated]: addMonths(startOfMonth(anchor), -i) }),
    }))
  }
  return draw
}
