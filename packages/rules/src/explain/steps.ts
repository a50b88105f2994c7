import type { Day } from '@sagsvej/calendar'
import { leastSure, type Sikkerhed } from '../certainty.ts'
import type { Faktum } from '../fact.ts'
import type { Skøn } from '../judgement.ts'
import type { Udfald } from '../outcome.ts'
import type { SatsRække } from '../rate.ts'
import type { Hjemmel, Kilde } from '../source.ts'
import type { Tekst } from '../text.ts'
import { certaintiesOf, type Spor } from '../trace.ts'
import type { Krav } from '../tree.ts'
import type { Enhed } from '../units.ts'
import type { Kind, Value } from '../value.ts'

export interface BrugtFaktum {
  readonly faktum: Faktum
  readonly værdi: Value | undefined
}

export interface BrugtSkøn {
  readonly skøn: Skøn
  readonly udfald: Udfald
}

export interface VurderetKrav {
  readonly krav: Krav
  readonly udfald: Udfald
}

/**
 * One step of a legal explanation: the rule in words, what it gave here, the facts used; beside it the reference,
 * the version and how sure it is. Steps below are the provisions it rests on.
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

/** The steps of a trace: one for each provision, in the order the law applies them, each named once. */
export function stepsOf(spor: Spor, seen: Set<string> = new Set()): readonly Trin[] {
  if (!spor.valgt || spor.led.op !== 'provision') return spor.børn.flatMap((child) => stepsOf(child, seen))
  if (seen.has(spor.valgt.bestemmelse.id)) return []
  seen.add(spor.valgt.bestemmelse.id)
  return [stepOf(spor, seen)]
}

function stepOf(spor: Spor, seen: Set<string>): Trin {
  const { valgt } = spor
  if (!valgt) throw new Error('only a provision makes a step')
  const { bestemmelse, version, overgang, undtagelse, vælger } = valgt
  const source = version ?? overgang
  const own = [...ownParts(spor)]
  return {
    id: bestemmelse.id,
    titel: bestemmelse.titel,
    kind: bestemmelse.kind,
    ...(bestemmelse.enhed ? { enhed: bestemmelse.enhed } : {}),
    ...(version ? { siger: version.siger, kontrolleretTil: version.kontrolleretTil } : {}),
    ...(version ? { gælderFra: version.fra, gælderTil: version.til } : {}),
    ...(version?.note ? { note: version.note } : {}),
    ...(overgang ? { siger: overgang.navn } : {}),
    ...(source ? { hjemmel: undtagelse?.hjemmel ?? source.hjemmel } : {}),
    ...(undtagelse ? { undtagelse: undtagelse.navn } : {}),
    ...(vælger !== undefined ? { vælger: { dag: vælger, navn: bestemmelse.vælgesEfter.navn } } : {}),
    kilder: source?.kilder ?? [],
    sikkerhed: source?.sikkerhed ?? 'ukendt',
    udfald: spor.udfald,
    krav: own.flatMap((p) => (p.krav?.tekst || p.krav?.nr ? [{ krav: p.krav, udfald: p.udfald }] : [])),
    fakta: unique(
      own.flatMap((p) => (p.led.op === 'fact' ? [factOf(p.led.faktum, p.udfald)] : [])),
      (f) => f.faktum,
    ),
    skøn: unique(
      own.flatMap((p) => (p.led.op === 'judgement' ? [{ skøn: p.led.skøn, udfald: p.udfald }] : [])),
      (s) => s.skøn,
    ),
    satser: unique(
      own.flatMap((p) => (p.række ? [p.række] : [])),
      (r) => r,
    ),
    under: spor.børn.flatMap((child) => stepsOf(child, seen)),
  }
}

/** The parts of a trace that belong to this provision itself, not to one it rests on. */
function* ownParts(spor: Spor): Generator<Spor> {
  for (const child of spor.børn) {
    yield child
    if (child.led.op !== 'provision' || !child.valgt) yield* ownParts(child)
  }
}

const factOf = (faktum: Faktum, udfald: Udfald): BrugtFaktum => ({
  faktum,
  værdi:
    udfald.art === 'værdi'
      ? udfald.værdi
      : udfald.art === 'ja'
        ? true
        : udfald.art === 'nej'
          ? false
          : undefined,
})

function unique<T>(all: readonly T[], key: (one: T) => unknown): readonly T[] {
  const seen = new Set<unknown>()
  return all.filter((one) => !seen.has(key(one)) && seen.add(key(one)))
}

/** The least sure thing the whole answer rests on. */
export const certaintyOf = (spor: Spor): Sikkerhed => leastSure([...certaintiesOf(spor)])
