import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { myndighedensFrist } from '../frister/regneregler.ts'
import { næsteOpfølgningIFleksjob } from './opfoelgning.ts'
import { opfølgningMedSelvstændig, statusForSelvstændig } from './selvstaendig-frister.ts'
import { statusIFleksjob } from './status.ts'

/** The deadlines of a flex job: all are the municipality's. */
export const fleksjobfrister: readonly Fristregel[] = [
  regel('opfoelgning_i_fleksjob', 'kommune', næsteOpfølgningIFleksjob, myndighedensFrist),
  regel('status_i_fleksjob', 'kommune', statusIFleksjob, myndighedensFrist),
  regel('opfoelgning_med_selvstaendig', 'kommune', opfølgningMedSelvstændig, myndighedensFrist),
  regel('status_for_selvstaendig', 'kommune', statusForSelvstændig, myndighedensFrist),
]
