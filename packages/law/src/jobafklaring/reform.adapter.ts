import { formatDay } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { adgangAf } from './adgang.adapter.ts'
import { retTilJobafklaring } from './adgang.ts'

export interface NæsteTrin {
  readonly sygedagpenge_cannot_be_extended: boolean
  readonly still_unfit_for_work: boolean
  readonly revurdering_date: string
}

/** The day the law that is awaited would end the right, and the right as the adopted law has it. */
export const næsteTrin = (f: NæsteTrin, på: string) => ({
  jobafklaring: adgangAf(
    {
      kanArbejde_timer_uge: [0],
      ansaettelse_timer_uge: 37,
      ansatIFleksjob: false,
      oevrigeBetingelserOpfyldt: f.still_unfit_for_work,
    },
    på,
  )['0'],
  ventesAfskaffet: retTilJobafklaring.bestemmelse.versioner
    .filter((v) => v.sikkerhed === 'ventet')
    .map((v) => formatDay(v.fra))[0],
})

export interface StoppetFør {
  readonly sygedagpenge_stopped: string
  readonly reason: string
}

/** The right comes with the end of the benefit, so it is asked for on that day. */
export const stoppetFør = (f: StoppetFør) => ({
  entitled: sandtSvar(evaluer(retTilJobafklaring, { fakta: {}, på: f.sygedagpenge_stopped })),
})
