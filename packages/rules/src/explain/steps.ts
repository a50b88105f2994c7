import type { Day } from '@sagsvej/calendar'
import type { Sikkerhed } from '../certainty.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import { plainValue, type Udfald } from '../outcome.ts'
import type { SatsRække } from '../rate.ts'
import type { Hjemmel, Kilde } from '../source.ts'
import type { Tekst } from '../text.ts'
import type { Spor, Valgt } from '../trace.ts'
import type { Krav } from '../tree.ts'
import { typeOf } from '../tree-kind.ts'
import type { Enhed } from '../units.ts'
import type { Kind, Value } from '../value.ts'
import { certaintyOf } from './certainty-of.ts'

export interface BrugtFaktum {
  readonly faktum: Faktum
  readonly værdi: Value | undefined
}

export interface BrugtSkøn {
  readonly skøn: Skøn
  readonly udfald: Udfald
}

/** A requirement, or one of several readings, and what it gave: of `kind`, and in `enhed` if it is a number. */
export interface VurderetKrav {
  readonly krav: Krav
  readonly udfald: Udfald
  readonly kind: Kind
  readonly enhed?: Enhed
}

/**
 * One step of a legal explanation: the rule in words, what it gave here, the facts used; beside it the reference, the
 * version and how sure it is (where no version was picked: as sure as what it rests on). Days are civil days, values in
 * steps of their unit. Steps below are the provisions it rests on.
 */
export interface Trin {
  readonly id: string
  readonly titel: Tekst
  readonly siger?: Tekst
  readonly hjemmel?: Hjemmel
  readonly kilder: readonly Kilde[]
  readonly sikkerhed: Sikkerhed
  readonly kontrolleretTil?: string
  readonly gælderFra?: Day
  readonly gælderTil?: Day
  readonly vælger?: { readonly dag: Day; readonly navn: Tekst }
  readonly undtagelse?: Tekst
  readonly note?: Tekst
  readonly udfald: Udfald
  readonly kind: Kind
  readonly enhed?: Enhed
  readonly krav: readonly VurderetKrav[]
  readonly fakta: readonly BrugtFaktum[]
  readonly skøn: readonly BrugtSkøn[]
  readonly satser: readonly SatsRække[]
  readonly under: readonly Trin[]
}

/**
 * The steps of a trace: one for each provision, in the order the law applies them, each named once. A provision worked
 * out for several spells is shown for the newest.
 */
export function stepsOf(spor: Spor, seen: Set<string> = new Set()): readonly Trin[] {
  const { valgt } = spor
  if (!valgt) return hadASay(spor).flatMap((child) => stepsOf(child, seen))
  if (seen.has(valgt.bestemmelse.id)) return []
  seen.add(valgt.bestemmelse.id)
  return [stepOf(spor, valgt, seen)]
}

function stepOf(spor: Spor, valgt: Valgt, seen: Set<string>): Trin {
  const { bestemmelse } = valgt
  const own = ownParts(spor)
  return {
    id: bestemmelse.id,
    titel: bestemmelse.titel,
    kind: bestemmelse.kind,
    ...(bestemmelse.enhed ? { enhed: bestemmelse.enhed } : {}),
    ...lawOf(valgt),
    kilder: (valgt.version ?? valgt.overgang)?.kilder ?? [],
    sikkerhed: (valgt.version ?? valgt.overgang)?.sikkerhed ?? certaintyOf(spor),
    udfald: spor.udfald,
    krav: own.flatMap((p) =>
      p.krav?.tekst || p.krav?.nr ? [{ krav: p.krav, udfald: p.udfald, ...typeOf(p.krav.led) }] : [],
    ),
    ...usedIn(own),
    under: hadASay(spor).flatMap((child) => stepsOf(child, seen)),
  }
}

/** What the version, or the transition, and the exception say of themselves. */
function lawOf({ bestemmelse, version, overgang, undtagelse, vælger }: Valgt): Partial<Trin> {
  // Where no version was picked, the newest tells where the rule is to be found.
  const hjemmel = (undtagelse ?? version ?? overgang ?? bestemmelse.versioner.at(-1))?.hjemmel
  return {
    ...(version ? { siger: version.siger, kontrolleretTil: version.kontrolleretTil } : {}),
    ...(version ? { gælderFra: version.fra, gælderTil: version.til } : {}),
    ...(version?.note ? { note: version.note } : {}),
    ...(overgang ? { siger: overgang.navn } : {}),
    ...(hjemmel ? { hjemmel } : {}),
    ...(undtagelse ? { undtagelse: undtagelse.navn } : {}),
    ...(vælger === undefined ? {} : { vælger: { dag: vælger, navn: bestemmelse.vælgesEfter.navn } }),
  }
}

function usedIn(own: readonly Spor[]): Pick<Trin, 'fakta' | 'skøn' | 'satser'> {
  const fakta = new Map<Faktum, BrugtFaktum>()
  const skøn = new Map<Skøn, BrugtSkøn>()
  const satser = new Set<SatsRække>()
  for (const { led, udfald, række } of own) {
    if (led.op === 'fact' && !fakta.has(led.faktum))
      fakta.set(led.faktum, { faktum: led.faktum, værdi: plainValue(udfald) })
    if (led.op === 'judgement' && !skøn.has(led.skøn)) skøn.set(led.skøn, { skøn: led.skøn, udfald })
    if (række) satser.add(række)
  }
  return { fakta: [...fakta.values()], skøn: [...skøn.values()], satser: [...satser] }
}

/** The parts of a trace that belong to this provision itself, not to one it rests on. */
function ownParts(spor: Spor, found: Spor[] = []): readonly Spor[] {
  for (const child of hadASay(spor)) {
    found.push(child)
    if (!child.valgt) ownParts(child, found)
  }
  return found
}

/** An open part of a settled whole had no say in it: to a reader it would be one more thing to worry about. */
const hadASay = ({ udfald, børn }: Spor): readonly Spor[] =>
  udfald.art === 'åben' || børn.every(isSettled) ? børn : børn.filter(isSettled)

const isSettled = ({ udfald }: Spor): boolean => udfald.art !== 'åben'
