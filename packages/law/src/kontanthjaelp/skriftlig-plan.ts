import { hvis, tidspunkt } from '@sagsvej/rules'
import { AKASSE_2007, LBK } from '../lovsamling/kilder.ts'
import { læstAndetsteds, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { aktiveringSenestFra30, aktiveringSenestUnder30 } from './aktivering.ts'
import {
  daHjælpenBlevSøgt,
  ikkeByggetEfter2013,
  LAB_2008_2013,
  under30VedStart,
} from './aktivering-faelles.ts'

const planSenest = hvis(under30VedStart, aktiveringSenestUnder30, aktiveringSenestFra30)

export const skriftligPlanSenest = tidspunkt('LAB.29.1', {
  titel: { da: 'Skriftlig plan senest', en: 'Written plan at the latest' },
  betyder: {
    da: 'Dagen er den sidste, planen kan ligge klar på, når tilbuddet begynder ved fristens udløb.',
    en: 'The day is the last on which the plan can be ready when the measure begins at the end of its deadline.',
  },
  vælgesEfter: daHjælpenBlevSøgt,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2008-05-28',
      hjemmel: LAB('29', { stk: '1' }),
      ...læstAndetsteds(AKASSE_2007, LBK(439, 2008)),
      siger: {
        da: 'Har du andre problemer end ledighed, skulle kommunen lave en skriftlig plan. Fristen var den samme som for første tilbud: 13 uger under 30 år og 12 måneder fra 30 år.',
        en: 'If you have other problems than unemployment the municipality had to make a written plan. The deadline was that of the first measure: 13 weeks under 30 and 12 months from 30.',
      },
      er: planSenest,
    },
    {
      fra: '2008-05-29',
      til: '2013-12-31',
      hjemmel: LAB('29', { stk: '1' }),
      ...sluttet(...LAB_2008_2013),
      siger: {
        da: 'Planen skal være lavet, før du får tilbud, så fristen er den samme som for første tilbud. Tilbud på højst 4 uger kræver ingen plan.',
        en: 'The plan must be made before you get a measure, so its deadline is that of the first measure. A measure of at most 4 weeks needs no plan.',
      },
      er: planSenest,
    },
    ...ikkeByggetEfter2013(LAB('29')),
  ],
})
