import { alle, beregning, hvis, type Tal, timerOmUgen } from '@sagsvej/rules'
import {
  normalTimerPrUge,
  timefortjeneste,
  timelønHosArbejdsgiveren,
  timerDuKanArbejde,
} from '../fakta/arbejdstid-og-loen.ts'
import { AKASSE_2007, LBK, LOV_1545_2006, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { efterFørsteFraværsdag } from './foerste-fravaersdag.ts'
import { påDenDag } from './paa-den-dag.ts'
import { somVedFuldtFravær } from './som-ved-fuldt-fravaer.ts'
import { FULD_TID, TIL_NÆRMESTE_ØRE_PR_UGE, timemaksimum, ugemaksimum } from './timemaksimum.ts'
import { FRA_LBK_2011, FRA_LOV_1545, FØR_LBK_2011, FØR_LOV_1545 } from './ulaest.ts'

const forTimer = (timetal: Tal<'timer/uge'>, timeløn: Tal<'kr/time'>): Tal<'kr/uge'> =>
  timeløn.dogHøjst(timemaksimum).gange(timetal, 'kr/uge', TIL_NÆRMESTE_ØRE_PR_UGE)

/**
 * From the municipality. Full-time hours at the cap give the week's most: the hour rate is rounded to the øre, and
 * that may neither add to the week nor take from it (SDL.50.2).
 */
export const fraKommunen = (timetal: Tal<'timer/uge'>): Tal<'kr/uge'> =>
  hvis(
    alle(timefortjeneste.mindst(timemaksimum), timetal.mindst(FULD_TID)),
    ugemaksimum,
    forTimer(timetal, timefortjeneste).dogHøjst(ugemaksimum),
  )

const fuldtFravær = fraKommunen(normalTimerPrUge)
/** Whoever can work more than the job asks is not absent at all. */
const fraværstimer = normalTimerPrUge.minus(timerDuKanArbejde).dogMindst(timerOmUgen(0))

const fælles = {
  hjemmel: SDL('47', { stk: '1' }),
  sikkerhed: 'kontrolleret',
  kontrolleretTil: TEKST_TIL,
} as const

/** Until 2015: the pay there would have been, not an average. */
const ventetLøn = {
  ...fælles,
  siger: {
    da: 'Beløbet er dine timer om ugen gange den timeløn, du ville have fået. Egner den sig ikke, bruges gennemsnittet i de 4 uger før; der er et loft pr. time og pr. uge.',
    en: 'The amount is your hours a week times the hourly pay you would have had. If that does not suit, the average of the 4 weeks before is used; there is a cap an hour and a week.',
  },
  er: fuldtFravær,
}

/** Kroner a week from the municipality when fully absent. */
export const fuldtUgebeløb = beregning('SDL.47.1', 'kr/uge', {
  titel: { da: 'Sygedagpenge pr. uge ved fuldt fravær', en: 'Sickness benefit a week when fully absent' },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...ventetLøn, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...ventetLøn, fra: FRA_LBK_2011, til: '2015-01-04', kilder: [LBK(85, 2011), LBK(833, 2014)] },
    {
      ...fælles,
      fra: '2015-01-05',
      kilder: [LBK(43, 2015), LBK(1221, 2025)],
      siger: {
        da: 'Beløbet er dine timer om ugen gange din gennemsnitlige timeløn i de 3 hele måneder, før du blev syg. Der er et loft pr. time og pr. uge.',
        en: 'The amount is your hours a week times your average hourly pay in the 3 whole months before you fell ill. There is a cap an hour and a week.',
      },
      er: fuldtFravær,
    },
  ],
})

const fraArbejdsgiveren = {
  ...fælles,
  siger: {
    da: 'Din arbejdsgiver betaler dine timer gange den timeløn, du ville have fået hos arbejdsgiveren. Der er et loft pr. time.',
    en: 'Your employer pays your hours times the hourly pay you would have had there. There is a cap an hour.',
  },
  er: forTimer(normalTimerPrUge, timelønHosArbejdsgiveren),
}

/** Kroner a week from the employer when fully absent. The cap a week is only for the municipality (SDL.50.2). */
export const arbejdsgiverensUgebeløb = beregning('SDL.47.1.3', 'kr/uge', {
  titel: {
    da: 'Sygedagpenge pr. uge fra arbejdsgiveren',
    en: 'Sickness benefit a week from the employer',
  },
  vælgesEfter: efterFørsteFraværsdag,
  versioner: [
    { ...fraArbejdsgiveren, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...fraArbejdsgiveren,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(43, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})

const prFraværstime = {
  hjemmel: SDL('53', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Er du delvist syg, får du for hver time, du er væk, det samme som ved fuldt fravær. I tre tilfælde får du hele beløbet.',
    en: 'If you are partly ill you get the same for each hour away as when fully absent. In three cases you get the whole amount.',
  },
  er: hvis(somVedFuldtFravær, fuldtUgebeløb, fraKommunen(fraværstimer)),
}

/** Kroner a week from the municipality, whole or partly absent: the same for each hour of absence. */
export const lønmodtagerensUgebeløb = beregning('SDL.53.1', 'kr/uge', {
  titel: { da: 'Lønmodtagerens sygedagpenge pr. uge', en: 'An employee’s sickness benefit a week' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...prFraværstime, ...FØR_LOV_1545, kilder: [AKASSE_2007, LOV_1545_2006], sikkerhed: 'sekundær' },
    { ...prFraværstime, ...FRA_LOV_1545 },
    {
      ...prFraværstime,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(38, 2018), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
