import {
  aldrig,
  alle,
  type Dagmængde,
  type Dato,
  dage,
  den,
  efterSvaret,
  hvis,
  kaldet,
  senesteAf,
  tidspunkt,
  énAf,
} from '@sagsvej/rules'
import { LBK, TEKST_TIL, ulæst } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { fraværetsBegyndelse, fraværetsSidsteDag } from './foerste-fravaersdag.ts'
import { medregnedeDage } from './medregnede-dage.ts'
import { grænseNavn, ugeLæsninger } from './uge.ts'
import { EFTER_HÆFTET, FRA_LBK_2011 } from './ulaest.ts'

const reform = den('2014-07-01')
const dagenFør = den('2014-06-30')
const niMånederFør = den('2013-10-01')

const gammelGrænse = (days: Dagmængde, daysInWeek: number) =>
  kaldet(
    grænseNavn(52, daysInWeek),
    days.vedUdgangenAfKalendermåned(18, dage(52 * daysInWeek), fraværetsBegyndelse),
  )

/** Nothing ends with the month for whoever is well again before it does. */
const hvisStadigSyg = (grænse: Dato) => hvis(grænse.senest(fraværetsSidsteDag), grænse, aldrig)

/** A month's end after the reform is no answer of the old law, so that its two readings cannot disagree about one. */
const gammelGrænseFørReformen = (days: Dagmængde, daysInWeek: number) => {
  const grænse = gammelGrænse(days, daysInWeek)
  return hvis(grænse.senest(dagenFør), hvisStadigSyg(grænse), aldrig)
}

const nyGrænse = (days: Dagmængde, daysInWeek: number) =>
  hvisStadigSyg(
    kaldet(
      grænseNavn(22, daysInWeek),
      days.vedUdgangenAfKalendermåned(9, dage(22 * daysInWeek), senesteAf(fraværetsBegyndelse, reform)),
    ),
  )

/** Paid for more than 22 weeks on 1 July 2014, and not yet stopped by the old limit, in at least one reading. */
const overNyGrænseVedReformen = énAf(
  ...ugeLæsninger((days, daysInWeek) =>
    alle(
      gammelGrænse(days, daysInWeek).efter(dagenFør),
      days.antalDage(niMånederFør, dagenFør).over(dage(22 * daysInWeek)),
    ),
  ).map((læsning) => læsning.er),
)

const TOOGHALVTREDS_UGER = {
  hjemmel: SDL('24', { stk: '1' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Sygedagpenge slutter med udgangen af en måned, når der er betalt for mere end 52 uger i de seneste 18 kalendermåneder.',
    en: 'Sickness benefit ends with a calendar month when more than 52 weeks have been paid in the last 18 calendar months.',
  },
  læsninger: ugeLæsninger(gammelGrænseFørReformen),
} as const

/**
 * The end of the calendar month in which the limit is passed. Each month's end is tested under the law of that day,
 * so the version is picked by the answer itself.
 */
export const revurderingstidspunkt = tidspunkt('SDL.24.1', {
  titel: { da: 'Revurderingstidspunktet', en: 'The reassessment date' },
  betyder: {
    da: 'Dagen er den sidste i den måned, hvor grænsen er overskredet. Aldrig betyder, at fraværet slutter, før det sker.',
    en: 'The day is the last of the month in which the limit is passed. Never means that the absence ends before that.',
  },
  vælgesEfter: efterSvaret({ da: 'den månedsudgang, der prøves', en: 'the month’s end being tested' }),
  relevantNår: fraværetsBegyndelse.før(aldrig),
  overgange: [
    {
      navn: {
        da: 'Den 1. juli 2014 blev grænsen sat ned fra 52 til 22 uger. Du havde allerede fået for mere end 22 uger den dag.',
        en: 'On 1 July 2014 the limit was lowered from 52 to 22 weeks. You had already been paid for more than 22 weeks that day.',
      },
      hjemmel: SDL('24', { stk: '1' }),
      kilder: [ulæst('Overgangsreglerne i lov nr. 720 af 25. juni 2014')],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      når: alle(
        fraværetsBegyndelse.før(reform),
        medregnedeDage.antalDage(reform, reform).mindst(dage(1)),
        overNyGrænseVedReformen,
      ),
      ukendt: {
        da: 'Hvordan de, der allerede havde fået for mere end 22 uger den 1. juli 2014, kom over på den nye grænse, har vi ikke læst. Kommunen skal tage stilling.',
        en: 'How those already paid for more than 22 weeks on 1 July 2014 moved to the new limit is something we have not read. The municipality must decide.',
      },
    },
  ],
  versioner: [
    { ...TOOGHALVTREDS_UGER, ...EFTER_HÆFTET, fra: '2006-07-03' },
    {
      ...TOOGHALVTREDS_UGER,
      fra: FRA_LBK_2011,
      til: '2014-06-30',
      kilder: [LBK(85, 2011), LBK(487, 2014)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2014-07-01',
      hjemmel: SDL('24', { stk: '1' }),
      kilder: [LBK(833, 2014), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Sygedagpenge skal vurderes igen ved udgangen af en måned, når der er betalt for mere end 22 uger i de seneste 9 kalendermåneder.',
        en: 'Sickness benefit must be reassessed at the end of a calendar month when more than 22 weeks have been paid in the last 9 calendar months.',
      },
      læsninger: ugeLæsninger(nyGrænse),
    },
  ],
})
