import type { Day } from '@sagsvej/calendar'
import type { Fristregel } from '@sagsvej/law'
import type { MedBestemmelse, MedFaktum, Sandt, Tekst, Udtryk } from '@sagsvej/rules'
import type { Aktørrolle } from '../../begivenheder/aktoer.ts'
import type { Brevslags } from '../../breve/brev.ts'
import type { Afledt } from '../../sag/afledt.ts'
import type { Begivenhedstype, SagBegivenhed } from '../../sag/begivenheder.ts'
import type { Tider } from '../../sag/opslag.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Stilling } from './stilling.ts'

export type { Afledt }

/** Why a requirement of a step is not met, and what would meet it, in words for whoever can. */
export interface Hindring {
  readonly tekst: Tekst
  /** What the case waits for. Of several with the same word one is enough to be told. */
  readonly venterPå: 'oplysning' | 'skøn' | 'part' | 'brev' | 'kommune' | 'tid' | 'lov'
}

/** What must be there before a step is taken. `efter`: the provision that demands it. */
export interface Krav {
  readonly nøgle: string
  readonly titel: Tekst
  readonly efter?: MedBestemmelse<Udtryk>
  readonly hindringer: (s: Stilling) => readonly Hindring[]
}

/** `åben`: facts, judgements or law are missing, so nobody can say yet. */
export type Gælder = boolean | 'åben'

/** Whether a step must be taken at all: kept apart from what comes of it. */
export type Skal =
  | { readonly art: 'altid' }
  | { readonly art: 'lov'; readonly bestemmelse: MedBestemmelse<Sandt> }
  | { readonly art: 'når'; readonly siger: Tekst; readonly gælder: (s: Stilling) => Gælder }
  /** May be taken, and need not be. */
  | { readonly art: 'kan' }

/**
 * The law under which a step exists: the days from and to which the provision's versions have it. Days are ISO and are
 * bounds of versions of that provision, which a test makes sure of.
 */
export interface Findes {
  readonly efter: MedBestemmelse<Udtryk>
  readonly fra?: string
  readonly til?: string
  /** Which day is compared: the day looked at, or the day the running began where the law goes by that. */
  readonly dag?: 'begyndelsen'
}

/** One step: everything that engine, worklist, pages and tests need to know of it. */
export interface Trin {
  readonly nøgle: string
  readonly titel: Tekst
  /** What is done, in a plain sentence. */
  readonly siger: Tekst
  readonly roller: readonly Aktørrolle[]
  readonly findes?: Findes
  readonly skal: Skal
  /** Steps that come before it, when they must be taken. */
  readonly efter?: readonly string[]
  readonly kræver?: readonly Krav[]
  readonly frist?: Fristregel
  /** Under other acts, where `frist` sets no day in this running: the first of these that does. */
  readonly ellersFrist?: readonly Fristregel[]
  /** The day the events give: told in a notice that it takes longer, or the day itself where the law says at once. */
  readonly dag?: (s: Stilling) => Day | undefined
  /** Taken when one of these happens. */
  readonly gøresVed: readonly Begivenhedstype[]
  /** Of those events, the ones that count in the case; without it, all. */
  readonly tæller?: (event: SagBegivenhed, sag: SagTilstand) => boolean
  /** May not be taken by whoever took this step. */
  readonly andenEnd?: string
  /** The letter that goes with it, by its kind. */
  readonly brev?: Brevslags
  /** Facts it rests on: when one changes after it was taken, it is taken again, and what came after it too. */
  readonly hvilerPå?: readonly MedFaktum<Udtryk>[]
  /** Taken again and again: each time it is due, it is due anew. */
  readonly gentages?: true
}

/**
 * A procedure as data. The engine runs it, the worklist and the pages read it, the overview is printed from it, and the
 * stories walk it.
 */
export interface Sagsgang {
  readonly nøgle: string
  readonly titel: Tekst
  readonly siger: Tekst
  readonly begyndesVed: readonly Begivenhedstype[]
  readonly sluttesVed: readonly Begivenhedstype[]
  /** Which running of the procedure an event belongs to; undefined: to none. */
  readonly id: (event: SagBegivenhed, sag: SagTilstand) => string | undefined
  /** Whether an event that could begin or end it does. Without it, every one does. */
  readonly begynder?: (event: SagBegivenhed) => boolean
  readonly slutter?: (event: SagBegivenhed, sag: SagTilstand) => boolean
  /** What the events of this running tell the law. */
  readonly fakta: (s: Omstændigheder) => readonly Afledt[]
  /** What its steps ask the law beside whether they must be taken and by when: it is compiled with those. */
  readonly spørger?: readonly (MedBestemmelse<Udtryk> | Fristregel)[]
  readonly trin: readonly Trin[]
}

/** A running of a procedure in a case. */
export interface Gang {
  readonly sagsgang: Sagsgang
  readonly id: string
  /** The number of the event that began it. */
  readonly begyndtNr: number
  readonly begyndt: string
  /** The number of the event that ended it. */
  readonly sluttetNr?: number
}

/** A running, the case it runs in, and the day it is looked at: what happened later has not happened. */
export interface Omstændigheder {
  readonly sag: SagTilstand
  readonly gang: Gang
  readonly tider: Tider
}
