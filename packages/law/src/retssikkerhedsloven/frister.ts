import type { Fristregel } from '../frister/frist.ts'
import { fristregel } from '../frister/fristregel.ts'
import { borgerensFrist, myndighedensFrist } from '../frister/regneregler.ts'
import { fastholdtKlageVidereSenest, klagenFastholdesSenest } from './delvist-medhold.ts'
import { genvurderetSenest } from './genvurdering.ts'
import { klageSenest } from './klagefrist.ts'
import {
  afgørelseSenestEfterEgenFrist,
  stillingtagenFørForanstaltningSlutter,
  vurderingAfLængereBehovSenest,
} from './sagsbehandlingstid.ts'

/** 4 weeks from the day the person was told; moved past a closed day (SB-KAL-7). */
export const klagefrist = fristregel('klagefrist', 'borger', klageSenest, borgerensFrist)

/** 4 weeks from the day the authority received the complaint. */
export const genvurderingsfrist = fristregel('genvurdering', 'kommune', genvurderetSenest, myndighedensFrist)

/** After a partial reversal: 4 weeks for the person, then 14 days for the authority. */
export const fastholdelsesfrist = fristregel(
  'klage_fastholdes',
  'borger',
  klagenFastholdesSenest,
  borgerensFrist,
)
export const videresendelsesfrist = fristregel(
  'fastholdt_klage_videre',
  'kommune',
  fastholdtKlageVidereSenest,
  myndighedensFrist,
)

export const egenSagsbehandlingsfristRegel = fristregel(
  'egen_sagsbehandlingsfrist',
  'kommune',
  afgørelseSenestEfterEgenFrist,
  myndighedensFrist,
)
export const otteUgersVurdering = fristregel(
  'vurdering_8_uger',
  'kommune',
  vurderingAfLængereBehovSenest,
  myndighedensFrist,
)
export const toUgersStillingtagen = fristregel(
  'foer_foranstaltning_slutter',
  'kommune',
  stillingtagenFørForanstaltningSlutter,
  myndighedensFrist,
)

/** The deadlines of a complaint. */
export const klagefrister: readonly Fristregel[] = [
  klagefrist,
  genvurderingsfrist,
  fastholdelsesfrist,
  videresendelsesfrist,
]

/** The deadlines for handling a case, whatever it is about. */
export const sagsbehandlingsfrister: readonly Fristregel[] = [
  egenSagsbehandlingsfristRegel,
  otteUgersVurdering,
  toUgersStillingtagen,
]
