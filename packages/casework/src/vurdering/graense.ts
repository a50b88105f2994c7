import {
  erPensionistMv,
  forlængetSenestTil,
  kanForlænges,
  kanForlængesForPensionister,
  revurderingForPensionister,
  revurderingstidspunkt,
  skalRevurderesFørStop,
} from '@sagsvej/law'
import type { Dato, Kontekst, MedBestemmelse, Sandt, Spor } from '@sagsvej/rules'
import { jaI } from './laes.ts'
import { spørg } from './spoerg.ts'

/** The limit that governs a case: pensioners have one of their own, and their own ground for extension. */
export interface Grænse {
  readonly bestemmelse: MedBestemmelse<Dato>
  readonly forlængelse: MedBestemmelse<Sandt>
  /** The last day an extension may cover; the act sets none for pensioners. */
  readonly længst?: MedBestemmelse<Dato>
  readonly spor: Spor
  /** Whether the person belongs to those with a limit of their own: open while no one has said. */
  readonly pensionist: Spor
  /** Whether nobody has said if the person gets a pension or has reached the age for one. */
  readonly pensionUoplyst: boolean
  /** Whether the municipality must assess the case again by that day; else the benefit ends with it. */
  readonly revurderes: boolean
}

/**
 * The ordinary limit, unless something says that the person is one of the others. Whether health meets the conditions
 * for a pension is judged in few cases, so an answer cannot wait for that judgement.
 */
export function grænse(k: Kontekst): Grænse {
  const pensionist = spørg(k, erPensionistMv)
  if (jaI(pensionist) === true) {
    return {
      bestemmelse: revurderingForPensionister,
      forlængelse: kanForlængesForPensionister,
      spor: spørg(k, revurderingForPensionister),
      pensionist,
      pensionUoplyst: false,
      revurderes: false,
    }
  }
  return {
    bestemmelse: revurderingstidspunkt,
    forlængelse: kanForlænges,
    længst: forlængetSenestTil,
    spor: spørg(k, revurderingstidspunkt),
    pensionist,
    pensionUoplyst: pensionist.udfald.art === 'åben' && pensionist.udfald.mangler.length > 0,
    revurderes: jaI(spørg(k, skalRevurderesFørStop)) !== false,
  }
}
