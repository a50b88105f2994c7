import { aldrig, dage, hvis, tidligsteAf, tidspunkt } from '@sagsvej/rules'
import { fratrædelsesdag, fratræder } from '../fakta/ansaettelse.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { arbejdsgiverperiode } from './arbejdsgiverperiode.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from './foerste-fravaersdag.ts'
import { retModArbejdsgiver } from './ret-mod-arbejdsgiver.ts'

const sidsteDagIPerioden = førsteFraværsdag.plus(arbejdsgiverperiode).minus(dage(1))
const sidsteDag = hvis(fratræder, tidligsteAf(sidsteDagIPerioden, fratrædelsesdag), sidsteDagIPerioden)

/** The last day the employer pays for; never when the employer has no duty. */
export const arbejdsgiverBetalerTil = tidspunkt('SDL.31.1', {
  titel: { da: 'Sidste dag, arbejdsgiveren betaler', en: 'The last day the employer pays' },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    {
      fra: '2006-07-03',
      hjemmel: SDL('31', { stk: '1' }),
      kilder: [LBK(85, 2011), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Din arbejdsgiver betaler til og med den sidste dag i arbejdsgiverperioden. Slutter ansættelsen før, betaler arbejdsgiveren kun til og med den sidste ansættelsesdag.',
        en: 'Your employer pays up to and including the last day of the employer period. If the employment ends before, the employer pays only to its last day.',
      },
      er: hvis(retModArbejdsgiver, sidsteDag, aldrig),
    },
  ],
})
