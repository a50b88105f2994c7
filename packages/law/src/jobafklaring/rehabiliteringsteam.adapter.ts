import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { jobafklaringStartede } from '../fakta/jobafklaring.ts'
import {
  fikTværfagligIndsats,
  jobafklaringEfter,
  overgikVedRevurderingen,
  ventesFuldtRask,
} from '../fakta/jobafklaring-indsats.ts'
import { forventetRask } from '../fakta/opfoelgning.ts'
import { sagSkalITeamet } from './rehabiliteringsteam.ts'
import { teametSenest } from './teamets-frist.ts'

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

export interface Teammøde {
  readonly transitionToJaf: string
  readonly expectedFitWithin8Weeks: boolean
  readonly teamMeeting: string | null
  readonly today: string
  readonly tvaerfagligIndsatsEfterSDL13dInden: boolean
}

/** Kept by a meeting in time; not kept when the day has gone by without one; not settled while it can still be held. */
const overholdt = (f: Teammøde, senest: string): boolean | null =>
  f.teamMeeting !== null ? f.teamMeeting <= senest : f.today > senest ? false : null

export const teammødet = (f: Teammøde) => {
  const sag = {
    fakta: fakta(
      [jobafklaringStartede, f.transitionToJaf],
      [jobafklaringEfter, 'sygedagpenge'],
      [ventesFuldtRask, f.expectedFitWithin8Weeks],
      ...(f.expectedFitWithin8Weeks ? [[forventetRask, f.transitionToJaf] as const] : []),
      [fikTværfagligIndsats, f.tvaerfagligIndsatsEfterSDL13dInden],
      [overgikVedRevurderingen, true],
    ),
    på: f.today,
  }
  const mandatory = sandtSvar(evaluer(sagSkalITeamet, sag))
  if (mandatory !== true) return { mandatory, teamDeadline: null, kept: null }
  const teamDeadline = datoSvar(evaluer(teametSenest, sag))
  return { mandatory, teamDeadline, kept: overholdt(f, teamDeadline) }
}
