import { dage, hvis, tidspunkt } from '@sagsvej/rules'
import {
  indsigelseModSenSygemelding,
  sygemeldtITide,
  sygemeldtTilArbejdsgiver,
} from '../../fakta/anmeldelse.ts'
import { LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { fyldestgørendeBegrundelse } from '../../skoen/anmeldelse.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { retModArbejdsgiver } from '../ret-mod-arbejdsgiver.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

const fælles = {
  hjemmel: SDL('35', { stk: '2' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Melder du dig for sent syg til din arbejdsgiver, betaler arbejdsgiveren først fra dagen efter. Det gælder ikke, hvis du har en god grund, eller hvis arbejdsgiveren ikke hurtigt gør indsigelse.',
    en: 'If you report sick to your employer too late, the employer pays only from the day after. Not so if you have a good reason, or if the employer does not object quickly.',
  },
  er: hvis(
    sygemeldtITide,
    førsteFraværsdag,
    hvis(
      indsigelseModSenSygemelding,
      hvis(fyldestgørendeBegrundelse, førsteFraværsdag, sygemeldtTilArbejdsgiver.plus(dage(1))),
      førsteFraværsdag,
    ),
  ),
}

/** First day with a right against the employer, as far as the report to the employer goes. */
export const arbejdsgiverBetalerTidligstFra = tidspunkt('SDL.35.2', {
  titel: { da: 'Arbejdsgiveren betaler tidligst fra', en: 'The employer pays at the earliest from' },
  betyder: {
    da: 'Dagen er den første, arbejdsgiveren betaler for, når der kun ses på, hvornår du meldte dig syg.',
    en: 'The day is the first the employer pays for, looking only at when you reported sick.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: retModArbejdsgiver,
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
