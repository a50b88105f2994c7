import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { arbejdsevnenErAfklaret, helbredetErStationært } from '../fakta/arbejdsevne.ts'
import { måStoppesEfterStationær } from './stop-ved-stationaert-helbred.ts'

export interface Fakta {
  readonly helbredStationaert: boolean
  readonly arbejdsevneAfklaret: boolean
}

export const stopAf = (facts: Fakta, lawAsOf: string) => ({
  maaStoppe: sandtSvar(
    evaluer(måStoppesEfterStationær, {
      fakta: fakta(
        [helbredetErStationært, facts.helbredStationaert],
        [arbejdsevnenErAfklaret, facts.arbejdsevneAfklaret],
      ),
      på: lawAsOf,
    }),
  ),
})
