import { addDays, formatDay, parseDay } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import {
  kommunenHarTagetStillingTilForløbet,
  ressourceforløbBevilgetDen,
  ressourceforløbErBevilget,
  ressourceforløbPlanlagtTil,
} from '../fakta/ressourceforloeb.ts'
import { ydelsenLøberVidere } from './afgoerelse-foer-slut.ts'
import { ressourceforløbFortsætter } from './fortsaetter.ts'

export interface Udløbet {
  readonly periodeUdloebet: boolean
  readonly kommunenHarTagetStilling: boolean
}

/** The planned time ended the day before, or ends on the day. */
export const udløbetAf = (f: Udløbet, lawAsOf: string) => ({
  ydelseFortsaetter: sandtSvar(
    evaluer(ydelsenLøberVidere, {
      fakta: fakta(
        [ressourceforløbErBevilget, true],
        [ressourceforløbPlanlagtTil, formatDay(addDays(parseDay(lawAsOf), f.periodeUdloebet ? -1 : 0))],
        [kommunenHarTagetStillingTilForløbet, f.kommunenHarTagetStilling],
      ),
      på: lawAsOf,
    }),
  ),
})

export interface Bevilget {
  readonly ressourceforloeb_granted: string
}

/** The rules and the benefit it goes on under are what a yes means (see `betyder` of the provision). */
export const fortsætterAf = (f: Bevilget, lawAsOf: string) => {
  const continues = sandtSvar(
    evaluer(ressourceforløbFortsætter, {
      fakta: fakta(
        [ressourceforløbErBevilget, true],
        [ressourceforløbBevilgetDen, f.ressourceforloeb_granted],
      ),
      på: lawAsOf,
    }),
  )
  return continues === true
    ? { continues, under: 'former_LAB_kap_19_and_LAS_kap_6_a', benefit: 'ressourceforløbsydelse' }
    : { continues }
}
