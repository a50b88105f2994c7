import { enhedFor, type FaktumIFil, type SkønIFil } from '@sagsvej/casework'
import type { Faktum, Oprindelse, Rolle, Skøn } from '@sagsvej/rules'
import type { Json } from '@sagsvej/rules/read'

/** A fact or a judgement of a story, as it stands in a case file. */
export type Givet =
  | { readonly art: 'faktum'; readonly post: FaktumIFil }
  | { readonly art: 'skøn'; readonly post: SkønIFil }

/** When a fact became known and while it holds, and who told it. Days are ISO. */
export interface Omstændigheder {
  readonly kendtFra?: string
  readonly gælderFra?: string
  readonly gælderTil?: string
  readonly af?: Oprindelse
}

/** Before anything a story tells of. */
const ALTID_KENDT = '2000-01-01'

/** A fact by its word, with its value as in a case file: `oplyst(fravær, [{ fra: '2025-03-03', til: null, … }])`. */
export function oplyst(word: { readonly faktum: Faktum }, vaerdi: Json, om: Omstændigheder = {}): Givet {
  const { faktum } = word
  const enhed = enhedFor(faktum)
  const post: FaktumIFil = {
    faktum: faktum.nøgle,
    vaerdi,
    ...(enhed === undefined ? {} : { enhed }),
    ...(om.gælderFra === undefined ? {} : { gaelderFra: om.gælderFra }),
    ...(om.gælderTil === undefined ? {} : { gaelderTil: om.gælderTil }),
    kendtFra: om.kendtFra ?? ALTID_KENDT,
    oprindelse: om.af ?? faktum.fra[0] ?? 'kommune',
  }
  return { art: 'faktum', post }
}

/** A judgement by its word, made by the first role that may make it unless another is named. */
export function vurderet(
  word: { readonly skøn: Skøn },
  vaerdi: boolean,
  om: { readonly kendtFra?: string; readonly af?: Rolle } = {},
): Givet {
  const { nøgle, hvem } = word.skøn
  const post: SkønIFil = {
    skoen: nøgle,
    vaerdi,
    kendtFra: om.kendtFra ?? ALTID_KENDT,
    af: om.af ?? hvem[0] ?? 'sagsbehandler',
    begrundelse: 'Vurderet i en prøve.',
    grundlag: ['En prøve'],
  }
  return { art: 'skøn', post }
}
