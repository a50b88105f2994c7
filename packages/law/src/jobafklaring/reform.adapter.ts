import { formatDay } from '@sagsvej/calendar'
import { adgangAf } from './adgang.adapter.ts'
import { retTilJobafklaring } from './adgang.ts'

export interface NæsteTrin {
  readonly sygedagpenge_cannot_be_extended: boolean
  readonly still_unfit_for_work: boolean
  readonly revurdering_date: string
}

const stadigSyg = (syg: boolean, på: string) =>
  adgangAf(
    {
      kanArbejde_timer_uge: [0],
      ansaettelse_timer_uge: 37,
      ansatIFleksjob: false,
      oevrigeBetingelserOpfyldt: syg,
    },
    på,
  )['0']

/** The day the law that is awaited would end the right, and the right as the adopted law has it. */
export const næsteTrin = (f: NæsteTrin, på: string) => ({
  jobafklaring: stadigSyg(f.still_unfit_for_work, på),
  ventesAfskaffet: retTilJobafklaring.bestemmelse.versioner
    .filter((v) => v.sikkerhed === 'ventet')
    .map((v) => formatDay(v.fra))[0],
})

export interface StoppetFør {
  readonly sygedagpenge_stopped: string
  readonly reason: string
}

/** The right comes with the end of the benefit, so it is asked for on that day. */
export const stoppetFør = (f: StoppetFør) => ({ entitled: stadigSyg(true, f.sygedagpenge_stopped) })
