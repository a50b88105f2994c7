import { type Uge, ugerI } from '../opfoelgning/timer.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { type Fastholdelsesplan, fastholdelsesplaner } from './planer.ts'

/** What an employer sees of a case: the hours, and the plan the two made. Nothing else of it, and never of what one is ill. */
export interface ArbejdsgiverensSyn {
  readonly uger: readonly Pick<Uge, 'fra' | 'til' | 'borger' | 'arbejdsgiver' | 'afklaret'>[]
  readonly planer: readonly Fastholdelsesplan[]
}

export function forArbejdsgiveren(sag: SagTilstand, forloebId: string): ArbejdsgiverensSyn {
  return {
    uger: ugerI(sag, forloebId).map(({ forloebId: _, ...uge }) => uge),
    planer: [...emne(sag, fastholdelsesplaner).values()].filter((one) => one.forloebId === forloebId),
  }
}
