import { alle, beregning, hvis, ikke, timerOmUgen } from '@sagsvej/rules'
import { kunProblemetLedighed } from '../fakta/aktivering.ts'
import { harErhvervskompetencegivendeUddannelse } from '../fakta/organisering.ts'
import { AKASSE_2007, TEKST_TIL } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { daHjælpenBlevSøgt, LAB_2008_2013, SPØTTRUP, under30VedStart } from './aktivering-faelles.ts'

export const mindsteTimerIAktivering = beregning('LAB.92.timer', 'timer/uge', {
  titel: { da: 'Mindste timetal i tilbud under 30 år', en: 'The least hours in a measure under 30' },
  vælgesEfter: daHjælpenBlevSøgt,
  relevantNår: under30VedStart,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2008-05-28',
      hjemmel: LAB('92'),
      kilder: [AKASSE_2007, SPØTTRUP],
      sikkerhed: 'konflikt',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Under 30 år skulle tilbuddet være på mindst 30 timer om ugen. Kilderne er uenige om, hvorvidt det gjaldt alle.',
        en: 'Under 30 the measure had to be of at least 30 hours a week. The sources disagree on whether that met everybody.',
      },
      læsninger: [
        {
          navn: { da: 'Alle under 30 år', en: 'Everybody under 30' },
          grund: {
            da: 'A-kassens hæfte nævner ingen undtagelse.',
            en: 'The booklet of the unemployment fund names no exception.',
          },
          er: timerOmUgen(30),
        },
        {
          navn: {
            da: 'Kun ledige uden uddannelse',
            en: 'Only the unemployed without education',
          },
          grund: {
            da: 'Kommunens side stiller kravet til dem, hvis eneste problem er ledighed, og som ikke har en uddannelse.',
            en: 'The municipality’s page makes the demand of those whose only problem is unemployment and who have no education.',
          },
          er: hvis(
            alle(kunProblemetLedighed, ikke(harErhvervskompetencegivendeUddannelse)),
            timerOmUgen(30),
            timerOmUgen(0),
          ),
        },
      ],
    },
    {
      fra: '2008-05-29',
      hjemmel: LAB('92'),
      siger: {
        da: 'Loven siger intet om, hvor mange timer tilbuddet skal være på.',
        en: 'The act says nothing of how many hours the measure must be of.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Lovteksterne siden maj 2008 nævner ingen timer. Om en bekendtgørelse gjorde det, er ikke læst.',
          en: 'The texts of the act since May 2008 name no hours. Whether an order did has not been read.',
        },
        ...LAB_2008_2013,
      ),
    },
  ],
})
