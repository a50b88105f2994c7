import { type Day, parseDay } from '@sagsvej/calendar'
import { evaluerFrist, type Fristsvar } from '@sagsvej/law'
import { evaluate, type Spor } from '@sagsvej/rules'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { dagFor } from './gange.ts'
import type { Findes, Gælder, Hindring, Krav, Sagsgang, Trin } from './sagsgang.ts'
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
  readonly gjort?: Gjort
  readonly mangler: readonly Mangel[]
  /** Steps before it that are not taken. */
  readonly venterPå: readonly string[]
  readonly frist?: Fristsvar
  /** The day the events give (`Trin.dag`). It goes before the day of `frist`, which is still shown. */
  readonly dag?: Day
  /** The law's answer to whether it must be taken. */
  readonly skal?: Spor
}

/** Every step of a running, in order; or the ones that are asked for, with all they rest on. */
export function trinstatus(
  s: Stilling,
  asked: readonly Trin[] = s.gang.sagsgang.trin,
): readonly Trinstatus[] {
  const found: Trinstatus[] = []
  const needed = withBefore(s.gang.sagsgang.trin, asked)
  for (const trin of s.gang.sagsgang.trin) if (needed.has(trin)) found.push(one(trin, s, found))
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
  const nothing = { trin, mangler: [], venterPå: [] }
  if (!findes(trin.findes, s)) return { ...nothing, tilstand: 'findes ikke' }
  const gjort = lastDone(trin, s)
  const again = gjort !== undefined && isStale(trin, gjort, s, before)
  const frist = days(trin, s)
  if (gjort && !again && !trin.gentages) return { ...nothing, tilstand: 'gjort', gjort, ...frist }
  const must = skal(trin, s)
  const shown = { ...nothing, ...must.spor, ...(gjort ? { gjort } : {}), ...frist }
  if (must.art === 'nej') return { ...shown, tilstand: 'skal ikke' }
  const venterPå = before
    .filter((b) => trin.efter?.includes(b.trin.nøgle) && isAhead(b))
    .map((b) => b.trin.nøgle)
  const mangler = manglerFor(trin, s)
  if (must.art === 'åben') return { ...shown, tilstand: 'uafklaret', venterPå, mangler }
  const ready = venterPå.length === 0 && mangler.length === 0
  return { ...shown, tilstand: again ? 'igen' : ready ? 'klar' : 'venter', venterPå, mangler }
}

/** What the law says of its day, and the day events give. */
function days({ frist, ellersFrist = [], dag }: Trin, s: Stilling): Pick<Trinstatus, 'frist' | 'dag'> {
  const given = dag?.(s)
  const told = given === undefined ? {} : { dag: given }
  if (!frist) return told
  const answers = [frist, ...ellersFrist].map((regel) => evaluerFrist(regel, s.kontekst))
  const [first] = answers
  const found =
    answers.find(({ art }) => art === 'frist') ?? answers.find(({ art }) => art === 'åben') ?? first
  return { ...told, ...(found ? { frist: found } : {}) }
}

/** A step that must still be taken before what comes after it. */
const isAhead = ({ tilstand, trin }: Trinstatus): boolean =>
  trin.skal.art !== 'kan' && ['uafklaret', 'venter', 'klar', 'igen'].includes(tilstand)

/** The requirements that are not met. */
export const manglerFor = (trin: Trin, s: Stilling): readonly Mangel[] =>
  (trin.kræver ?? []).flatMap((krav) => {
    const hindringer = krav.hindringer(s)
    return hindringer.length > 0 ? [{ krav, hindringer }] : []
  })

function findes(span: Findes | undefined, s: Stilling): boolean {
  if (!span) return true
  const day = span.dag === 'begyndelsen' ? parseDay(s.gang.begyndt) : s.tider.på
  return (
    (span.fra === undefined || day >= parseDay(span.fra)) &&
    (span.til === undefined || day <= parseDay(span.til))
  )
}

/** The last time it was taken in this running. */
function lastDone({ gøresVed, tæller }: Trin, { sag, gang, tider }: Stilling): Gjort | undefined {
  const { sagsgang, id, begyndtNr, sluttetNr = Number.POSITIVE_INFINITY } = gang
  for (let nr = Math.min(sag.begivenheder.length, sluttetNr); nr >= begyndtNr; nr--) {
    const event = sag.begivenheder[nr - 1]
    if (!event || !gøresVed.includes(event.type) || sagsgang.id(event, sag) !== id) continue
    const den = parseDay(dagFor(event))
    if (den <= tider.på && (tæller?.(event, sag) ?? true)) return { nr, den, event }
  }
  return undefined
}

/** What it rests on has changed since: a fact, or a step before it that was taken again. */
function isStale(trin: Trin, gjort: Gjort, { sag }: Stilling, before: readonly Trinstatus[]): boolean {
  const keys = trin.hvilerPå?.map(({ faktum }) => faktum.nøgle) ?? []
  const touched = keys.some((key) => sag.fakta.get(key)?.some(({ nr }) => nr > gjort.nr))
  const earlier = before.filter((b) => trin.efter?.includes(b.trin.nøgle))
  return (
    touched ||
    earlier.some(
      (b) => b.tilstand === 'igen' || (b.gjort !== undefined && b.gjort.nr > gjort.nr && !b.trin.gentages),
    )
  )
}

type Skyldig = { readonly art: 'ja' | 'nej' | 'åben'; readonly spor: { readonly skal?: Spor } }

const gælder = (answer: Gælder): Skyldig['art'] => (answer === 'åben' ? answer : answer ? 'ja' : 'nej')

function skal({ skal }: Trin, s: Stilling): Skyldig {
  switch (skal.art) {
    case 'altid':
    case 'kan':
      return { art: 'ja', spor: {} }
    case 'når':
      return { art: gælder(skal.gælder(s)), spor: {} }
    case 'lov': {
      const spor = evaluate(skal.bestemmelse.led, s.kontekst)
      const { art } = spor.udfald
      return { art: art === 'åben' ? 'åben' : art === 'ja' ? 'ja' : 'nej', spor: { skal: spor } }
    }
  }
}

/** The step an event takes, if it takes one of this procedure. */
export const trinVed = ({ trin }: Sagsgang, event: SagBegivenhed, sag: SagTilstand): readonly Trin[] =>
  trin.filter((one) => one.gøresVed.includes(event.type) && (one.tæller?.(event, sag) ?? true))
