import type { Sprog } from '@sagsvej/rules'
import type { Blok } from './blok.ts'

export const BREVSKEMA = 'sagsvej/brev-1'

/** Every kind of letter there is. Stored, so never renamed. */
export const BREVSLAGS = [
  'afgoerelse',
  'partshoering',
  'indkaldelse_til_samtale',
  'vejledning_om_foelger',
  'oplysningsskema',
  'aktindsigt_fristbrev',
  'aktindsigt_svar',
  'besked_om_forsinkelse',
  'kvittering_for_klage',
  'genvurdering',
  'genvurdering_forsinket',
  'klage_videresendt',
  'for_sen_klage',
  'opfoelgningsplan',
  'samtalereferat',
  'indkaldelse_til_rehabiliteringsmoede',
  'indkaldelse_til_rundbord',
  'henvisning_til_anden_aktoer',
  'forberedende_del_til_udtalelse',
  'ressourceprofil_til_udtalelse',
  'anmodning_om_samtykke',
  'afgoeres_paa_det_foreliggende',
] as const

export type Brevslags = (typeof BREVSLAGS)[number]

/** The standard text a letter was made with, and which edition of it: the day from which that holds, YYYY-MM-DD. */
export interface BrugtStandardtekst {
  readonly noegle: string
  readonly fra: string
}

export interface Brevafsender {
  readonly kommune: string
  readonly enhed: string
  readonly telefon: string
  /** How to write back: "Digital Post på borger.dk". */
  readonly svarvej: string
}

/**
 * A letter, in one language, as plain data: the same is shown, stored, rendered and sent. It has no address of the
 * person, which belongs to the sending and may be protected.
 */
export interface Brev {
  readonly skema: typeof BREVSKEMA
  readonly slags: Brevslags
  readonly sprog: Sprog
  /** For the outside of the letter and the list in a mailbox: says nothing of the person's affairs. */
  readonly emne: string
  readonly titel: string
  readonly dato: string
  readonly sagsnummer: string
  readonly afsender: Brevafsender
  readonly modtager: string
  readonly blokke: readonly Blok[]
  readonly standardtekster: readonly BrugtStandardtekst[]
}

/** A letter, or what is missing before it can be written, in the language of the letter. */
export type Brevsvar =
  | { readonly skrevet: true; readonly brev: Brev }
  | { readonly skrevet: false; readonly mangler: readonly string[] }
