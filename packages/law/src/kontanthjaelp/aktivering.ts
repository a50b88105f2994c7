import { ikke, måneder, tidspunkt, uger } from '@sagsvej/rules'
import { søgteHjælpDen } from '../fakta/kontanthjaelp.ts'
import { AKASSE_2007, LBK } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import {
  daHjælpenBlevSøgt,
  ikkeByggetEfter2013,
  LAB_2008_2013,
  SPØTTRUP,
  under30VedStart,
} from './aktivering-faelles.ts'

const efter13Uger = søgteHjælpDen.plus(uger(13))
const TRETTEN_UGER = {
  siger: {
    da: 'Er du under 30 år, skal du være begyndt i tilbud, når du har fået hjælp i 13 uger uden afbrydelse. Ugerne tælles fra den dag, du første gang bad om hjælp.',
    en: 'If you are under 30 you must have begun a measure when you have had help for 13 weeks without a break. The weeks are counted from the day you first asked for help.',
  },
  er: efter13Uger,
} as const

export const aktiveringSenestUnder30 = tidspunkt('LAB.92.1', {
  titel: { da: 'Første tilbud senest, under 30 år', en: 'First measure at the latest, under 30' },
  vælgesEfter: daHjælpenBlevSøgt,
  relevantNår: under30VedStart,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2008-05-28',
      hjemmel: LAB('92', { stk: '1' }),
      ...læstAndetsteds(AKASSE_2007, SPØTTRUP, LBK(439, 2008)),
      ...TRETTEN_UGER,
    },
    {
      fra: '2008-05-29',
      til: '2013-12-31',
      hjemmel: LAB('92', { stk: '1' }),
      ...læst(...LAB_2008_2013),
      ...TRETTEN_UGER,
    },
    ...ikkeByggetEfter2013(LAB('92')),
  ],
})

export const aktiveringSenestFra30 = tidspunkt('LAB.95.1', {
  titel: { da: 'Første tilbud senest, fra 30 år', en: 'First measure at the latest, from 30' },
  vælgesEfter: daHjælpenBlevSøgt,
  relevantNår: ikke(under30VedStart),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2007-02-27',
      hjemmel: LAB('95'),
      ...læstAndetsteds(AKASSE_2007, SPØTTRUP),
      siger: {
        da: 'Er du fyldt 30 år, skulle du være begyndt i tilbud, når du havde fået hjælp i 12 måneder uden afbrydelse. Kommunen fastsatte timer og længde.',
        en: 'If you are 30 or over you had to have begun a measure when you had had help for 12 months without a break. The municipality set hours and length.',
      },
      er: søgteHjælpDen.plus(måneder(12)),
    },
    {
      fra: '2007-02-28',
      til: '2008-05-28',
      hjemmel: LAB('95'),
      siger: {
        da: 'Fristen gik fra 12 til 9 måneder i denne tid.',
        en: 'The deadline went from 12 to 9 months during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'De 12 måneder er læst i et hæfte fra januar 2007 og de 9 i loven fra maj 2008. Lov nr. 176 af 27. februar 2007 kan have ændret det; dagen er ikke fundet.',
          en: 'The 12 months were read in a booklet of January 2007 and the 9 in the act of May 2008. Act no. 176 of 27 February 2007 may have changed it; the day has not been found.',
        },
        AKASSE_2007,
        LBK(439, 2008),
      ),
    },
    {
      fra: '2008-05-29',
      til: '2013-12-31',
      hjemmel: LAB('95'),
      ...læst(...LAB_2008_2013),
      siger: {
        da: 'Er du fyldt 30 år, skal du være begyndt i tilbud, når du har fået hjælp i 9 måneder uden afbrydelse. Månederne tælles fra den dag, du første gang bad om hjælp.',
        en: 'If you are 30 or over you must have begun a measure when you have had help for 9 months without a break. The months are counted from the day you first asked for help.',
      },
      er: søgteHjælpDen.plus(måneder(9)),
    },
    ...ikkeByggetEfter2013(LAB('95')),
  ],
})
