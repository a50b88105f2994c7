import { alle, beregning, betingelse, led } from '@sagsvej/rules'
import { aftaleMedArbejdsgiver } from '../../fakta/refusion.ts'
import { LBK, LOV_1545_2006, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { efterFørsteFraværsdag } from '../foerste-fravaersdag.ts'
import { arbejdsgiverensUgebeløb, fuldtUgebeløb } from '../loenmodtagerens-beloeb.ts'
import { retModArbejdsgiver } from '../ret-mod-arbejdsgiver.ts'
import { ugemaksimum } from '../timemaksimum.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

const hjemmel = SDL('56', { stk: '1' })

const medAftale = {
  hjemmel,
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Med en godkendt aftale får arbejdsgiveren refusion også for arbejdsgiverperioden. Du skal opfylde beskæftigelseskravet over for arbejdsgiveren.',
    en: 'With an approved agreement the employer is refunded for the employer period as well. You must meet the employment requirement against the employer.',
  },
  er: alle(
    led(
      { da: 'Du har ret over for arbejdsgiveren', en: 'You have a right against the employer' },
      retModArbejdsgiver,
    ),
    led(
      { da: 'Der er en aftale om netop denne lidelse', en: 'There is an agreement on this very illness' },
      aftaleMedArbejdsgiver,
    ),
  ),
}

/** SDL.56.1 said it by pointing to the right against the employer, and since LBK 43/2015 in so many words. */
export const refusionMedAftale = betingelse('SDL.56.1', {
  titel: { da: 'Refusion fra første fraværsdag', en: 'A refund from the first day of absence' },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...medAftale, ...FØR_LBK_2011, fra: '2006-07-03', kilder: [LOV_1545_2006, LBK(85, 2011)] },
    {
      ...medAftale,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(1152, 2011), LBK(43, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})

const somArbejdsgiveren = {
  hjemmel,
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Refusionen er de sygedagpenge, arbejdsgiveren selv skulle have betalt. Den er højst ugens højeste beløb.',
    en: 'The refund is the benefit the employer would have had to pay. It is at most the week’s highest amount.',
  },
  er: arbejdsgiverensUgebeløb.dogHøjst(ugemaksimum),
}

/** Kroner a week in the employer period. */
export const refusionMedAftalePrUge = beregning('SDL.56.1.beloeb', 'kr/uge', {
  titel: { da: 'Refusion med aftale pr. uge', en: 'Refund a week under an agreement' },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: refusionMedAftale,
  versioner: [
    { ...somArbejdsgiveren, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...somArbejdsgiveren,
      fra: FRA_LBK_2011,
      til: '2015-01-04',
      kilder: [LBK(85, 2011), LBK(833, 2014)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2015-01-05',
      hjemmel,
      kilder: [LBK(43, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Refusionen beregnes som sygedagpenge fra kommunen, altså efter din løn i de 3 hele måneder, før du blev syg. Den er højst ugens højeste beløb.',
        en: 'The refund is worked out like benefit from the municipality, so by your pay in the 3 whole months before you fell ill. It is at most the week’s highest amount.',
      },
      er: fuldtUgebeløb,
    },
  ],
})
