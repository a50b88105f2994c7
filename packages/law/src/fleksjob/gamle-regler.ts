import { den, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { iGammelOrdning } from './gammel-ordning.ts'

/** Until 2013 the rules were for every offer; since then they are for those who are still in such a job. */
export const gamleRegler = énAf(vurderingsdato.før(den('2013-01-01')), iGammelOrdning)
