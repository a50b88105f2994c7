import type { Day } from '@sagsvej/calendar'
import type { Sikkerhed } from '../certainty.ts'
import type { Faktum } from '../fact.ts'
import type { Foretaget, Skøn } from '../judgement.ts'
import type { Udfald } from '../outcome.ts'
import type { Overgang, Version } from '../provision.ts'
import type { Sats, SatsRække } from '../rate.ts'
import type { Hjemmel, Kilde } from '../source.ts'
import type { Tekst } from '../text.ts'
import type { Krav } from '../tree.ts'
import type { Enhed } from '../units.ts'
import type { Kind, Value } from '../value.ts'
import type { Omstændighed } from './deciding.ts'
import type { Sikkert } from './telling.ts'

/** A fact that was looked at; without a value where it is not known, and then with what is known of it, if anything is. */
export interface BrugtFaktum {
  readonly faktum: Faktum
  readonly værdi: Value | undefined
  readonly sikkert?: Sikkert
}

export interface BrugtSkøn {
  readonly skøn: Skøn
  readonly udfald: Udfald
  readonly foretaget?: Foretaget
}

/** An amount that was used, and the rate it belongs to. */
export interface BrugtSats {
  readonly sats: Sats
  readonly række: SatsRække
}

/** A requirement, or one of several readings, and what it gave: of `kind`, and in `enhed` if it is a number. */
export interface VurderetKrav {
  readonly krav: Krav
  readonly udfald: Udfald
  readonly kind: Kind
  readonly enhed?: Enhed
}

/** An exception or a transition that was tried, with what decided whether it applies. */
export interface Særregel {
  readonly slags: 'undtagelse' | 'overgang'
  readonly navn: Tekst
  readonly hjemmel: Hjemmel
  readonly fordi: readonly Omstændighed[]
}

/**
 * One step of a legal explanation: the rule in words, what it gave here, the facts used; beside it the reference, the
 * version and how sure it is (where no version was picked: as sure as what it rests on). Days are civil days, values in
 * steps of their unit. `gælder` is the exception or transition that answered; `forbigået` those that do not apply;
 * `blandt` what may govern while that is open, all saying the same; `sikkert` what is sure of an open answer; `udregning`
 * how a value was come to. Steps below are the provisions it rests on.
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
  readonly gælder?: Særregel
  readonly forbigået: readonly Særregel[]
  readonly blandt?: readonly (Version | Overgang)[]
  readonly note?: Tekst
  readonly udfald: Udfald
  readonly sikkert?: Sikkert
  readonly udregning?: Tekst
  readonly kind: Kind
  readonly enhed?: Enhed
  readonly krav: readonly VurderetKrav[]
  /** Whether `krav` are the readings of words that can be read in more than one way. */
  readonly flereLæsninger: boolean
  readonly fakta: readonly BrugtFaktum[]
  readonly skøn: readonly BrugtSkøn[]
  readonly satser: readonly BrugtSats[]
  readonly under: readonly Trin[]
}
