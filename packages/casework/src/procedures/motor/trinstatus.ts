import { type Day, parseDay } from '@sagsvej/calendar'
import { evaluerFrist, type Fristsvar } from '@sagsvej/law'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { findes } from './findes.ts'
import { dagFor } from './gange.ts'
import { hændelserAf } from './haendelser.ts'
import { dagen, loven } from './lovens-svar.ts'
import type { Gælder, Hindring, Krav, Sagsgang, Trin } from './sagsgang.ts'
import type { Stilling } from './stilling.ts'

/** When a step was taken, and by which event. */
export interface Gjort {
  readonly nr: number
  readonly den: Day
  readonly event: SagBegivenhed
}

/** A requirement that is not met, with what is in the way. */
export interface Mangel {
  readonly krav: Krav
  readonly hindringer: readonly Hindring[]
}

/**
 * Where a step stands.
 * `findes ikke`: the law of the case has no such step. `skal ikke`: it need not be taken here. `uafklaret`: whether it
 * must be is open. `venter`: what comes before it, or what it requires, is not there. `klar`: it can be taken now.
 * `gjort`; `igen`: it was taken, and what it rested on has changed since.
 */
export type Tilstand = 'findes ikke' | 'skal ikke' | 'uafklaret' | 'venter' | 'klar' | 'gjort' | 'igen'

export interface Trinstatus {
  readonly trin: Trin
  readonly tilstand: Tilstand
  readonly gjort: Gjort | undefined
  readonly mangler: readonly Mangel[]
  /** Steps before it that are not taken. */
  readonly venterPå: readonly string[]
  /** The day it must be done by: the one the events give (`Trin.dag`) goes before the one of the law. */
  readonly senest: Day | undefined
}

/** The deadline of a step with its account; undefined where it has none. */
export function fristFor({ frist, ellersFrist = [] }: Trin, s: Stilling): Fristsvar | undefined {
  if (!frist) return undefined
  const answers = [frist, ...ellersFrist].map((regel) => evaluerFrist(regel, s.kontekst))
  return answers.find(({ art }) => art === 'frist') ?? answers.find(({ art }) => art === 'åben') ?? answers[0]
}

/** Every step of a running, in order; or the ones that are asked for, with all they rest on. */
export function trinstatus(
  s: Stilling,
  asked: readonly Trin[] = s.gang.sagsgang.trin,
): readonly Trinstatus[] {
  const found: Trinstatus[] = []
  const all = s.gang.sagsgang.trin
  const needed = asked === all ? undefined : withBefore(all, asked)
  for (const trin of all) if (!needed || needed.has(trin)) found.push(one(trin, s, found))
  return found
}

/** Steps, and those that come before them: the law is not asked about the others. */
function withBefore(all: readonly Trin[], asked: readonly Trin[]): ReadonlySet<Trin> {
  const needed = new Set<Trin>()
  const open = [...asked]
  for (let trin = open.pop(); trin; trin = open.pop()) {
    if (needed.has(trin)) continue
    needed.add(trin)
    const keys = [...(trin.efter ?? []), ...(trin.andenEnd ? [trin.andenEnd] : [])]
    open.push(...all.filter(({ nøgle }) => keys.includes(nøgle)))
  }
  return needed
}

function one(trin: Trin, s: Stilling, before: readonly Trinstatus[]): Trinstatus {
  if (!findes(trin.findes, s)) return settled(trin, 'findes ikke')
  const gjort = lastDone(trin, s)
  const again = gjort !== undefined && isStale(trin, gjort, s, before)
  if (gjort && !again && !trin.gentages) return settled(trin, 'gjort', gjort)
  const must = skal(trin, s)
  if (must === false) return settled(trin, 'skal ikke', gjort)
  const senest = dayOf(trin, s)
  const venterPå = earlier(trin, before)
    .filter(isAhead)
    .map((b) => b.trin.nøgle)
  const mangler = manglerFor(trin, s)
  const ready = venterPå.length === 0 && mangler.length === 0
  const tilstand = must === 'åben' ? 'uafklaret' : again ? 'igen' : ready ? 'klar' : 'venter'
  return { trin, tilstand, gjort, mangler, venterPå, senest }
}

const NOTHING: readonly never[] = []

/** A step that nothing more is asked about. Each is written out: many are made for every look at a case. */
const settled = (trin: Trin, tilstand: Tilstand, gjort?: Gjort): Trinstatus => ({
  trin,
  tilstand,
  gjort,
  mangler: NOTHING,
  venterPå: NOTHING,
  senest: undefined,
})

/** The day the events give, or else the first that one of its deadlines gives. */
function dayOf({ frist, ellersFrist = [], dag }: Trin, s: Stilling): Day | undefined {
  const given = dag?.(s)
  if (given !== undefined || !frist) return given
  for (const regel of [frist, ...ellersFrist]) {
    const day = dagen(s, regel)
    if (typeof day === 'number') return day
  }
  return undefined
}

const earlier = ({ efter }: Trin, before: readonly Trinstatus[]): readonly Trinstatus[] =>
  efter ? before.filter((b) => efter.includes(b.trin.nøgle)) : []

/** A step that must still be taken before what comes after it. */
const isAhead = ({ tilstand, trin }: Trinstatus): boolean =>
  trin.skal.art !== 'kan' && ['uafklaret', 'venter', 'klar', 'igen'].includes(tilstand)

/** The requirements that are not met. */
export function manglerFor({ kræver = NOTHING }: Trin, s: Stilling): readonly Mangel[] {
  const found: Mangel[] = []
  for (const krav of kræver) {
    const hindringer = krav.hindringer(s)
    if (hindringer.length > 0) found.push({ krav, hindringer })
  }
  return found
}

/** The last time it was taken in this running. */
function lastDone({ gøresVed, tæller }: Trin, { sag, gang, tider }: Stilling): Gjort | undefined {
  const { sagsgang, id, begyndtNr, sluttetNr = Number.POSITIVE_INFINITY } = gang
  const all = hændelserAf(sag, gøresVed)
  for (let i = all.length - 1; i >= 0; i--) {
    const { nr, event } = all[i] as (typeof all)[number]
    if (nr > sluttetNr) continue
    if (nr < begyndtNr) return undefined
    if (sagsgang.id(event, sag) !== id) continue
    const den = parseDay(dagFor(event))
    if (den <= tider.på && (tæller?.(event, sag) ?? true)) return { nr, den, event }
  }
  return undefined
}

/** What it rests on has changed since: a fact, or a step before it that was taken again. */
function isStale(trin: Trin, gjort: Gjort, { sag }: Stilling, before: readonly Trinstatus[]): boolean {
  const keys = trin.hvilerPå?.map(({ faktum }) => faktum.nøgle) ?? []
  const touched = keys.some((key) => sag.fakta.get(key)?.some(({ nr }) => nr > gjort.nr))
  return (
    touched ||
    earlier(trin, before).some(
      (b) => b.tilstand === 'igen' || (b.gjort !== undefined && b.gjort.nr > gjort.nr && !b.trin.gentages),
    )
  )
}

function skal({ skal }: Trin, s: Stilling): Gælder {
  switch (skal.art) {
    case 'altid':
    case 'kan':
      return true
    case 'når':
      return skal.gælder(s)
    case 'lov':
      return loven(s, skal.bestemmelse)
  }
}

/** The step an event takes, if it takes one of this procedure. */
export const trinVed = ({ trin }: Sagsgang, event: SagBegivenhed, sag: SagTilstand): readonly Trin[] =>
  trin.filter((one) => one.gøresVed.includes(event.type) && (one.tæller?.(event, sag) ?? true))
