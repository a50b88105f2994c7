import type { Day, DeadlineAccount } from '@sagsvej/calendar'
import type {
  Enhed,
  Grundlag,
  Hjemmel,
  Kind,
  Sikkerhed,
  Spor,
  Spørgsmål,
  Tekst,
  Trin,
  Udfald,
} from '@sagsvej/rules'
import type { Sagsbetydning } from './betydning.ts'

/** One question put to the law, and its answer: headline, a plain sentence or two, and the steps behind it. */
export interface Svar {
  /** Permanent, transliterated: used in addresses and JSON. */
  readonly nøgle: string
  readonly spørgsmål: Tekst
  /** The answer in a sentence, the date first where there is one. */
  readonly overskrift: Tekst
  readonly uddybning?: Tekst
  readonly udfald: Udfald
  readonly kind: Kind
  readonly enhed?: Enhed
  /** The least sure thing the answer rests on. */
  readonly sikkerhed: Sikkerhed
  /** The law behind it, outermost provision first. */
  readonly trin: readonly Trin[]
  readonly spor: Spor
}

/** A date by which somebody must do something, derived from the law. */
export interface Frist {
  readonly nøgle: string
  readonly titel: Tekst
  readonly hvem: 'borger' | 'arbejdsgiver' | 'a-kasse' | 'kommune' | 'klageinstans'
  readonly dag: Day
  /** Where the counting is unsettled: the later day that the citizen may rely on. */
  readonly senest?: Day
  readonly hjemmel: Hjemmel
  readonly sikkerhed: Sikkerhed
  readonly konto?: DeadlineAccount
  readonly trin: readonly Trin[]
}

export interface Sygdomsstykke {
  readonly from: Day
  /** NEVER while still running. */
  readonly to: Day
  readonly omfang: 'fuldt' | 'delvist' | 'del_af_dag'
}

export type Betaler = 'arbejdsgiver' | 'kommune' | 'a-kasse' | 'ingen' | 'afgøres'

export interface Betalingsstykke {
  readonly from: Day
  readonly to: Day
  readonly hvem: Betaler
}

/** Days that count in the trailing window, at each day where the slope changes. */
export interface Tællepunkt {
  readonly dag: Day
  readonly dage: number
}

export interface Tælling {
  readonly punkter: readonly Tællepunkt[]
  /** The limit in days, as the version that governs has it. */
  readonly grænse: number
  readonly måneder: number
  /** First day on which the limit is passed; NEVER if it is not. */
  readonly krydser: Day
}

export interface Mærke {
  readonly dag: Day
  readonly titel: Tekst
  readonly slags: 'samtale' | 'kendsgerning' | 'afgørelse' | 'frist'
}

/** A change of law that the course crosses. */
export interface Lovmærke {
  readonly dag: Day
  readonly titel: Tekst
  readonly gældende: boolean
}

/** The course in time, lane by lane: what the picture draws and the table beside it says. */
export interface Forløb {
  readonly fra: Day
  readonly til: Day
  /** The day looked at. */
  readonly idag: Day
  /** The day looked at lies before what was known: a look back, not today. */
  readonly tilbageblik?: true
  readonly sygdom: readonly Sygdomsstykke[]
  readonly betaler: readonly Betalingsstykke[]
  readonly tælling?: Tælling
  readonly mærker: readonly Mærke[]
  readonly love: readonly Lovmærke[]
  /** The one deadline that matters most. */
  readonly vigtigst?: { readonly dag: Day; readonly titel: Tekst }
}

/** A question still worth asking, and whether it has been shown to matter: looked into when it is asked for. */
export interface Næste extends Spørgsmål {
  readonly betydning: () => Sagsbetydning
}

/** The whole case, answered on a day, as known on a day. */
export interface Vurdering {
  /** What it was answered from, for whoever asks further. */
  readonly grundlag: Grundlag
  readonly på: Day
  readonly kendt: Day
  /** The page title is the answer. */
  readonly overskrift: Tekst
  /** The line that takes the fear away, truthfully. */
  readonly tryghed?: Tekst
  readonly svar: readonly Svar[]
  readonly frister: readonly Frist[]
  readonly forløb?: Forløb
  /** Questions, the one most worth asking first: that one has been shown to change an answer. */
  readonly næste: readonly Næste[]
  /** What this product has not looked at. */
  readonly ikkeUndersøgt: readonly Tekst[]
}
