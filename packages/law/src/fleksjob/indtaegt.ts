import { tal } from '@sagsvej/rules'
import {
  andenLønMedPension,
  dagpengeIFleksjobbet,
  hjælpTilPasning,
  lønIFleksjobbet,
  pensionIFleksjobbet,
} from '../fakta/fleksloentilskud.ts'

export const INGENTING = tal('kr/md', 0)

/** Both parts of the pension belong to the pay. */
export const fleksjobløn = lønIFleksjobbet.plus(pensionIFleksjobbet)
export const samletLøn = fleksjobløn.plus(andenLønMedPension)
/** Since 2024 help for lost earnings and care payments are taken off as pay is. */
export const samletLønFra2024 = samletLøn.plus(hjælpTilPasning)
export const lønOgYdelser = samletLønFra2024.plus(dagpengeIFleksjobbet)
