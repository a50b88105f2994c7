import { alle, ikke } from '@sagsvej/rules'
import { rimeligGrundTilBrud } from '../skoen/ressourceforloebsydelse.ts'
import { sanktionKanBrugesVedLedighedsydelse } from './vejledning.ts'

export const kanBruges = alle(sanktionKanBrugesVedLedighedsydelse, ikke(rimeligGrundTilBrud))
