import { afrundTil, beregning, kaldet, satsDen, tal } from '@sagsvej/rules'
import { timefortjeneste } from '../fakta/arbejdstid-og-loen.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import { timeregnskab } from '../fakta/timeregnskab.ts'
import { AKASSE_2007, LBK, LOV_1545_2006, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { sygedagpengeMaksimum, sygedagpengeMaksimumPrTime } from '../satser/sygdom.ts'
import { påDenDag } from './paa-den-dag.ts'
import { FRA_LBK_2011, FRA_LOV_1545, FØR_LOV_1545 } from './ulaest.ts'

type Uge = Parameters<Parameters<typeof timeregnskab.sum>[0]>[0]

const ører = afrundTil('nærmeste', 'kr/uge', '0.01')

/** Capped an hour and a week by the rates of the week itself. */
const beløbFor = (uge: Uge) =>
  timefortjeneste
    .dogHøjst(satsDen(sygedagpengeMaksimumPrTime, uge.fra))
    .gange(uge.fraværstimer, 'kr/uge', ører)
    .dogHøjst(satsDen(sygedagpengeMaksimum, uge.fra))

const ugernesBeløb = kaldet(
  { da: 'ugernes beløb lagt sammen', en: 'the weeks’ amounts added up' },
  timeregnskab.sum(beløbFor),
)

const timerIAlt = {
  hjemmel: SDL('53', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Det er alle de timer, du har været væk på grund af sygdom, uge for uge. Der betales for hver af dem.',
    en: 'These are all the hours you were away because of illness, week by week. Each of them is paid for.',
  },
  er: timeregnskab.sum((uge) => uge.fraværstimer),
}

/** Told week by week: extra work in one week is no absence less in another. */
export const fraværstimerIAlt = beregning('SDL.53.1.timer', 'timer', {
  titel: { da: 'Fraværstimer i alt', en: 'Hours of absence in all' },
  vælgesEfter: påDenDag,
  relevantNår: persongruppe.er('loenmodtager'),
  versioner: [
    { ...timerIAlt, ...FØR_LOV_1545, kilder: [AKASSE_2007, LOV_1545_2006], sikkerhed: 'sekundær' },
    { ...timerIAlt, ...FRA_LOV_1545 },
    { ...timerIAlt, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})

const kronerIAlt = {
  hjemmel: SDL('53', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Hver fraværstime giver det samme som ved fuldt fravær. Loftet pr. time og pr. uge er det, der gælder i den uge.',
    en: 'Each hour of absence gives the same as when fully absent. The cap an hour and a week is the one of that week.',
  },
  er: ugernesBeløb.gange(tal('antal', 1), 'kr', afrundTil('nærmeste', 'kr', '0.01')),
}

/** From the municipality, for those partly ill who go on working: the three of SDL.53.2 have the whole amount. */
export const sygedagpengeForTimerne = beregning('SDL.53.1.ialt', 'kr', {
  titel: { da: 'Sygedagpenge for timerne i alt', en: 'Sickness benefit for the hours in all' },
  vælgesEfter: påDenDag,
  relevantNår: persongruppe.er('loenmodtager'),
  versioner: [
    { ...kronerIAlt, ...FØR_LOV_1545, kilder: [AKASSE_2007, LOV_1545_2006], sikkerhed: 'sekundær' },
    { ...kronerIAlt, ...FRA_LOV_1545 },
    {
      ...kronerIAlt,
      fra: FRA_LBK_2011,
      kilder: [LBK(85, 2011), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
    },
  ],
})
