import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { fastDag, myndighedensFrist } from '../frister/regneregler.ts'
import { næsteOpfølgningIFleksjob } from './opfoelgning.ts'
import { refusionBortfalderTil } from './refusion-bortfalder-til.ts'
import { opfølgningMedSelvstændig, statusForSelvstændig } from './selvstaendig-frister.ts'
import { statusIFleksjob } from './status.ts'
import { fleksjobBevilgesTil } from './varighed.ts'

export const opfølgningsfristIFleksjob = regel(
  'opfoelgning_i_fleksjob',
  'kommune',
  næsteOpfølgningIFleksjob,
  myndighedensFrist,
)
export const statusfristIFleksjob = regel('status_i_fleksjob', 'kommune', statusIFleksjob, myndighedensFrist)
/** The new decision is to be there when the grant ends. */
export const bevillingsfristIFleksjob = regel(
  'fleksjobbevilling_slutter',
  'kommune',
  fleksjobBevilgesTil,
  myndighedensFrist,
)

/** No deadline of anybody's: the last day of a loss that runs. */
export const refusionTabtTil = regel('refusion_tabt_til', 'kommune', refusionBortfalderTil, fastDag)

/** The deadlines of a flex job: all are the municipality's. */
export const fleksjobfrister: readonly Fristregel[] = [
  opfølgningsfristIFleksjob,
  statusfristIFleksjob,
  regel('opfoelgning_med_selvstaendig', 'kommune', opfølgningMedSelvstændig, myndighedensFrist),
  regel('status_for_selvstaendig', 'kommune', statusForSelvstændig, myndighedensFrist),
]
