import { altid, betingelse, ikke, tal, timer, énAf } from '@sagsvej/rules'
import { erGift } from '../fakta/kontanthjaelp.ts'
import { ordinæreTimerSeneste24Måneder, årMedHjælpSomPar } from '../fakta/timekrav.ts'
import { kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { kanIkkeFåOrdinærtArbejde } from '../skoen/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'

const hjemmel = LAS('13', { stk: '8-9' })

const INTET = {
  hjemmel: LAS('13'),
  siger: {
    da: 'Loven stillede ikke dette krav om timer i almindeligt arbejde til ægtepar.',
    en: 'The act did not make this demand of hours of ordinary work of married couples.',
  },
  er: altid,
} as const

const TRE_HUNDREDE = {
  hjemmel,
  siger: {
    da: 'Havde I som ægtepar fået hjælp i 2 år, skulle hver af jer have haft 300 timer i almindeligt arbejde de seneste 24 måneder. Kravet gjaldt ikke den, hvis arbejdsevne var for begrænset.',
    en: 'If you as a married couple had had help for 2 years, each of you had to have had 300 hours of ordinary work in the last 24 months. The demand did not meet one whose ability to work was too limited.',
  },
  er: énAf(
    ikke(erGift),
    årMedHjælpSomPar.under(tal('år', 2)),
    kanIkkeFåOrdinærtArbejde,
    ordinæreTimerSeneste24Måneder.mindst(timer(300)),
  ),
} as const

/** The demand of 2016 is another provision: LAS.13f.1. */
export const timekravForPar2007 = betingelse('LAS.13.8', {
  titel: {
    da: 'Ægteparrets timer i almindeligt arbejde, 2007-2011',
    en: 'The couple’s hours of ordinary work, 2007-2011',
  },
  betyder: {
    da: 'Ja betyder, at kravet er opfyldt eller ikke gælder dig.',
    en: 'Yes means that the demand is met or does not meet you.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      ...INTET,
      fra: '2006-07-03',
      til: '2007-03-31',
      ...ubekræftet(LBK(1460, 2007)),
      note: {
        da: 'Kravet står i loven fra december 2007. At det begyndte den 1. april 2007, er ikke bekræftet.',
        en: 'The demand is in the act of December 2007. That it began on 1 April 2007 is not confirmed.',
      },
    },
    { ...TRE_HUNDREDE, fra: '2007-04-01', til: '2007-12-11', ...ubekræftet(LBK(1460, 2007)) },
    {
      ...TRE_HUNDREDE,
      fra: '2007-12-12',
      til: '2011-06-30',
      ...læst(LBK(1460, 2007), LBK(946, 2009)),
      note: {
        da: 'Lov nr. 476 af 2009 satte kravet op til 450 timer, men først fra 1. juli 2011.',
        en: 'Act no. 476 of 2009 raised the demand to 450 hours, but not until 1 July 2011.',
      },
    },
    {
      fra: '2011-07-01',
      til: '2011-12-31',
      hjemmel,
      siger: {
        da: 'Kravet blev ændret i denne tid.',
        en: 'The demand was changed during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Kravet skulle have været 450 timer fra 1. juli 2011, men lov nr. 461 af 2011 gjorde det til 225 timer. Over hvor lang tid og fra hvilken dag er ikke læst.',
          en: 'The demand was to be 450 hours from 1 July 2011, but act no. 461 of 2011 made it 225 hours. Over how long and from which day has not been read.',
        },
        LBK(946, 2009),
        LOV(461, 2011),
      ),
    },
    {
      ...INTET,
      fra: '2012-01-01',
      ...læstAndetsteds(
        LOV(1364, 2011),
        LBK(190, 2012),
        kilde('Lovforslag L 36 af 21. november 2011: i kraft 1. januar 2012'),
      ),
    },
  ],
})
