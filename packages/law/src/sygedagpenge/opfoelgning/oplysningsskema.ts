import { alle, altid, betingelse, dage, efterDato, ikke, tidspunkt } from '@sagsvej/rules'
import { fikSygedagpengeVedLivstruende } from '../../fakta/jobafklaring.ts'
import { oplysningsskemaSendt } from '../../fakta/opfoelgning.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { sagenErBelyst } from '../../skoen/opfoelgning.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'

const SIGER = {
  da: 'Du skal svare på oplysningsskemaet senest 8 dage efter, at kommunen sendte det. Kan du ikke nå det, kan du aftale en anden frist med kommunen.',
  en: 'You must answer the information form at the latest 8 days after the municipality sent it. If you cannot, you can agree another deadline with the municipality.',
}

/** The last day to answer the form, as the act counts it: calendar days from the day it was sent. */
export const oplysningsskemaSenest = tidspunkt('SDL.11.3', {
  titel: { da: 'Oplysningsskemaet skal være besvaret', en: 'The information form must have been answered' },
  betyder: {
    da: 'Dagen er den sidste, du kan svare på skemaet i tide.',
    en: 'The day is the last on which you can answer the form in time.',
  },
  vælgesEfter: efterDato(oplysningsskemaSendt),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2011-02-06',
      hjemmel: SDL('11', { stk: '3' }),
      kilder: [
        kilde(
          'Cirkulære 2009 om oplysningsskemaet',
          'https://www.retsinformation.dk/Forms/R0710.aspx?id=125624',
        ),
      ],
      sikkerhed: 'sekundær',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER,
      note: {
        da: 'Fristen er læst i et cirkulære fra 2009. Teksten fra 2006-2008 er ikke læst.',
        en: 'The deadline was read in a circular of 2009. The text of 2006-2008 has not been read.',
      },
      er: oplysningsskemaSendt.plus(dage(8)),
    },
    {
      fra: '2011-02-07',
      hjemmel: SDL('11', { stk: '3' }),
      kilder: [LBK(85, 2011), LBK(653, 2012), LBK(48, 2016), LBK(223, 2021), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER,
      er: oplysningsskemaSendt.plus(dage(8)),
    },
  ],
})

const alleUdfylder = {
  hjemmel: SDL('11', { stk: '2' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Alle sygemeldte med en løbende sag skal udfylde et oplysningsskema.',
    en: 'Everyone with a running case must fill in an information form.',
  },
  er: altid,
}

/** Whether the municipality must ask for the form at all. */
export const oplysningsskemaKræves = betingelse('SDL.10a', {
  titel: { da: 'Der skal udfyldes et oplysningsskema', en: 'An information form must be filled in' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    { ...alleUdfylder, ...FØR_LBK_2011, fra: '2006-07-03' },
    {
      ...alleUdfylder,
      fra: FRA_LBK_2011,
      til: '2015-12-31',
      kilder: [LBK(85, 2011), LBK(938, 2015)],
      sikkerhed: 'kontrolleret',
    },
    {
      fra: '2016-01-01',
      hjemmel: SDL('10 a'),
      kilder: [LOV(1868, 2015), LBK(48, 2016), LBK(107, 2020), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Alle udfylder et oplysningsskema. Har du valgt sygedagpenge ved livstruende sygdom, og er sagen klar nok, skal kommunen ikke bede om det.',
        en: 'Everyone fills in an information form. If you chose benefit for a life-threatening illness, and the case is clear enough, the municipality is not to ask for it.',
      },
      note: {
        da: 'Undtagelsen kom ind med lov 1868/2015. At den gælder fra 1. januar 2016, er vores slutning; vi har ikke læst det.',
        en: 'The exception came with act 1868/2015. That it holds from 1 January 2016 is our inference; we have not read it.',
      },
      er: ikke(alle(fikSygedagpengeVedLivstruende, sagenErBelyst)),
    },
  ],
})
