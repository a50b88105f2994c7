import { aldrig, alle, type Dato, dage, den, efterSvaret, senesteAf, tidspunkt } from '@sagsvej/rules'
import { kilde, LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { førsteFraværsdag } from './foerste-fravaersdag.ts'
import { medregnedeDage } from './medregnede-dage.ts'

/** No act defines a sickness-benefit week: seven calendar days, or the five days `SDL.50.3` pays for. Both are tried. */
const hverdage = medregnedeDage.påUgedage(1, 2, 3, 4, 5)

const grænse = (måneder: number, uger: number, tidligst: Dato) => [
  {
    navn: { da: 'En uge er 5 dagpengedage', en: 'A week is 5 benefit days' },
    grund: {
      da: 'Sygedagpenge betales efter en uge på 5 dage.',
      en: 'Sickness benefit is paid by a week of 5 days.',
    },
    er: hverdage.vedUdgangenAfKalendermåned(måneder, dage(uger * 5), tidligst),
  },
  {
    navn: { da: 'En uge er 7 kalenderdage', en: 'A week is 7 calendar days' },
    grund: { da: 'En uge er i almindelig tale 7 dage.', en: 'In plain language a week is 7 days.' },
    er: medregnedeDage.vedUdgangenAfKalendermåned(måneder, dage(uger * 7), tidligst),
  },
]

const reform = den('2014-07-01')
const dagenFør = den('2014-06-30')
const niMånederFør = den('2013-10-01')
const gammelGrænse = medregnedeDage.vedUdgangenAfKalendermåned(18, dage(52 * 7), førsteFraværsdag)

/**
 * The end of the calendar month in which the limit is passed. Each month's end is tested under the law of that day,
 * so the version is picked by the answer itself.
 */
export const revurderingstidspunkt = tidspunkt('SDL.24.1', {
  titel: { da: 'Revurderingstidspunktet', en: 'The reassessment date' },
  vælgesEfter: efterSvaret({ da: 'den månedsudgang, der prøves', en: 'the month’s end being tested' }),
  relevantNår: førsteFraværsdag.før(aldrig),
  overgange: [
    {
      navn: {
        da: 'Den 1. juli 2014 blev grænsen sat ned fra 52 til 22 uger. Du havde allerede fået for mere end 22 uger den dag.',
        en: 'On 1 July 2014 the limit was lowered from 52 to 22 weeks. You had already been paid for more than 22 weeks that day.',
      },
      hjemmel: SDL('24', { stk: '1' }),
      kilder: [kilde('Overgangsreglerne i lov nr. 720 af 25. juni 2014 er ikke læst')],
      sikkerhed: 'ukendt',
      når: alle(
        førsteFraværsdag.før(reform),
        gammelGrænse.efter(dagenFør),
        medregnedeDage.antalDage(reform, reform).mindst(dage(1)),
        medregnedeDage.antalDage(niMånederFør, dagenFør).over(dage(22 * 7)),
      ),
      ukendt: {
        da: 'Hvordan de, der allerede havde fået for mere end 22 uger den 1. juli 2014, kom over på den nye grænse, har vi ikke læst. Kommunen skal tage stilling.',
        en: 'How those already paid for more than 22 weeks on 1 July 2014 moved to the new limit is something we have not read. The municipality must decide.',
      },
    },
  ],
  versioner: [
    {
      fra: '2006-07-03',
      til: '2014-06-30',
      hjemmel: SDL('24', { stk: '1' }),
      kilder: [LBK(85, 2011), LBK(487, 2014)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Sygedagpenge slutter med udgangen af en måned, når der er betalt for mere end 52 uger i de seneste 18 kalendermåneder.',
        en: 'Sickness benefit ends with a calendar month when more than 52 weeks have been paid in the last 18 calendar months.',
      },
      læsninger: grænse(18, 52, førsteFraværsdag),
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
      læsninger: grænse(9, 22, senesteAf(førsteFraværsdag, reform)),
    },
  ],
})
