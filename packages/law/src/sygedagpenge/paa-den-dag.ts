import { efterDato } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'

/** The selector of what is settled day by day: fitness for work, and the amount of the day paid for. */
export const påDenDag = efterDato(vurderingsdato)
