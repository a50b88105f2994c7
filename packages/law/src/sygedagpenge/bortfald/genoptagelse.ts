import { alle, betingelse, dage, ikke, led, tidspunkt, uger } from '@sagsvej/rules'
import { genoptagetFør, opfyldtIgen, underrettetOmBortfald } from '../../fakta/medvirken.ts'
import { LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { efterOpfølgningsdag } from '../opfoelgning/opfoelgningsdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

const FRIST = {
  da: 'Du skal opfylde betingelserne igen senest 4 uger efter, at du fik besked om bortfaldet.',
  en: 'You must meet the conditions again at the latest 4 weeks after you were told of the lapse.',
}
const fireUger = underrettetOmBortfald.plus(uger(4))

/** The last day to meet the conditions again and have the benefit back. */
export const genoptagelseSenest = tidspunkt('SDL.21.4.dag', {
  titel: { da: 'Du skal opfylde betingelserne igen', en: 'You must meet the conditions again' },
  betyder: {
    da: 'Dagen er den sidste, du kan opfylde betingelserne på, hvis udbetalingen skal begynde igen.',
    en: 'The day is the last on which you can meet the conditions if payment is to begin again.',
  },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      ...FØR_LBK_2011,
      fra: '2006-07-03',
      hjemmel: SDL('21', { stk: '4' }),
      kontrolleretTil: TEKST_TIL,
      siger: FRIST,
      er: fireUger,
    },
    {
      fra: FRA_LBK_2011,
      hjemmel: SDL('21', { stk: '4' }),
      kilder: [LBK(85, 2011), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: FRIST,
      er: fireUger,
    },
  ],
})

const iTide = led(
  { da: 'Du opfyldte betingelserne igen inden 4 uger', en: 'You met the conditions again within 4 weeks' },
  opfyldtIgen.senest(genoptagelseSenest),
)
const førsteGang = led(
  { da: 'Det er første gang i dette forløb', en: 'It is the first time in this course' },
  ikke(genoptagetFør),
)
const UDEN_LOFT = {
  da: 'Opfylder du betingelserne igen inden 4 uger, bliver sygedagpengene genoptaget dagen efter.',
  en: 'If you meet the conditions again within 4 weeks, the benefit is resumed the day after.',
}

/** Whether a lapsed benefit is paid again (after a lapse under no. 1 or 2). */
export const genoptages = betingelse('SDL.21.4', {
  titel: { da: 'Sygedagpengene bliver genoptaget', en: 'The benefit is resumed' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      ...FØR_LBK_2011,
      fra: '2006-07-03',
      hjemmel: SDL('21', { stk: '4' }),
      kontrolleretTil: TEKST_TIL,
      siger: UDEN_LOFT,
      er: alle(iTide),
    },
    {
      fra: FRA_LBK_2011,
      til: '2012-02-27',
      hjemmel: SDL('21', { stk: '4' }),
      kilder: [LBK(85, 2011), LBK(1152, 2011)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: UDEN_LOFT,
      er: alle(iTide),
    },
    {
      fra: '2012-02-28',
      til: '2012-06-25',
      hjemmel: SDL('21', { stk: '4' }),
      kilder: [LOV(154, 2012), LBK(653, 2012)],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'I foråret 2012 blev det begrænset til én gang i hvert forløb.',
        en: 'In spring 2012 it was limited to once in each course.',
      },
      ukendt: {
        da: 'I foråret 2012 blev det begrænset til én gang i hvert forløb. Hvilken dag er ikke fundet.',
        en: 'In spring 2012 it was limited to once in each course. On which day has not been found.',
      },
    },
    {
      fra: '2012-06-26',
      hjemmel: SDL('21', { stk: '4' }),
      kilder: [LBK(653, 2012), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Opfylder du betingelserne igen inden 4 uger, bliver sygedagpengene genoptaget dagen efter. Det kan kun ske én gang i hvert forløb.',
        en: 'If you meet the conditions again within 4 weeks, the benefit is resumed the day after. That can happen only once in each course.',
      },
      er: alle(iTide, førsteGang),
    },
  ],
})

const fraDagenEfter = {
  hjemmel: SDL('21', { stk: '4' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Udbetalingen begynder igen dagen efter, at betingelserne er opfyldt.',
    en: 'Payment begins again the day after the conditions are met.',
  },
  er: opfyldtIgen.plus(dage(1)),
}

export const genoptagesFra = tidspunkt('SDL.21.4.fra', {
  titel: { da: 'Sygedagpengene bliver genoptaget fra', en: 'The benefit is resumed from' },
  betyder: {
    da: 'Dagen er den første, du igen får sygedagpenge for.',
    en: 'The day is the first you are paid for again.',
  },
  vælgesEfter: efterOpfølgningsdag,
  relevantNår: genoptages,
  versioner: [
    { ...fraDagenEfter, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...fraDagenEfter,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
