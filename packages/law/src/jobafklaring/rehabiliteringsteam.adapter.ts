import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { jobafklaringStartede } from '../fakta/jobafklaring.ts'
import {
  fikTværfagligIndsats,
  overgikVedRevurderingen,
  ventesFuldtRask,
} from '../fakta/jobafklaring-indsats.ts'
import { forventetRask } from '../fakta/opfoelgning.ts'
import { sagSkalITeamet } from './rehabiliteringsteam.ts'

export interface Team {
  readonly overgang: string
  readonly forventetFuldRask: string | null
  readonly tvaerfagligIndsatsIgangsat: boolean
}

export const forelæggesTeamet = (f: Team, på: string) => ({
  forelaegges: sandtSvar(
    evaluer(sagSkalITeamet, {
      fakta: fakta(
        [jobafklaringStartede, f.overgang],
        [ventesFuldtRask, f.forventetFuldRask !== null],
        ...(f.forventetFuldRask === null ? [] : [[forventetRask, f.forventetFuldRask] as const]),
        [fikTværfagligIndsats, f.tvaerfagligIndsatsIgangsat],
        [overgikVedRevurderingen, true],
      ),
      på,
    }),
  ),
})
