import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { jobafklaringStartede } from '../fakta/jobafklaring.ts'
import {
  fikTværfagligIndsats,
  overgikVedRevurderingen,
  ventesFuldtRask,
  ventesFuldtRaskDen,
} from '../fakta/jobafklaring-indsats.ts'
import { sagSkalITeamet } from './rehabiliteringsteam.ts'

export interface Team {
  readonly overgang: string
  readonly forventetFuldRask: string
  readonly tvaerfagligIndsatsIgangsat: boolean
}

export const forelæggesTeamet = (f: Team, på: string) => ({
  forelaegges: sandtSvar(
    evaluer(sagSkalITeamet, {
      fakta: fakta(
        [jobafklaringStartede, f.overgang],
        [ventesFuldtRask, true],
        [ventesFuldtRaskDen, f.forventetFuldRask],
        [fikTværfagligIndsats, f.tvaerfagligIndsatsIgangsat],
        [overgikVedRevurderingen, true],
      ),
      på,
    }),
  ),
})
