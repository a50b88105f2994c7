import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { fastDag, myndighedensFrist } from '../frister/regneregler.ts'
import { cvSenest } from './cv.ts'
import { beskedOmFerie } from './ferie-besked.ts'
import { ferienSkalVæreHoldt } from './ferie-holdes.ts'
import { opfølgningPåLedighedsydelse } from './opfoelgning-paa-sagen.ts'
import { sygeopfølgningSenest } from './sygeopfoelgning.ts'
import { vurderingenSenestFærdig } from './vurdering-frist.ts'

/** The deadlines of flex job unemployment benefit, whoever must keep them. */
export const ledighedsydelsesfrister: readonly Fristregel[] = [
  regel('revurdering_af_fleksjob', 'kommune', vurderingenSenestFærdig, myndighedensFrist),
  regel('opfoelgning_ledighedsydelse', 'kommune', opfølgningPåLedighedsydelse, myndighedensFrist),
  regel('sygeopfoelgning_ledighedsydelse', 'kommune', sygeopfølgningSenest, myndighedensFrist),
  regel('cv_paa_jobnet', 'borger', cvSenest, fastDag),
  regel('besked_om_ferie', 'borger', beskedOmFerie, fastDag),
  regel('ferie_med_ledighedsydelse', 'borger', ferienSkalVæreHoldt, fastDag),
]
