import { aldrig, alle, hvis, tidspunkt, uger } from '@sagsvej/rules'
import { fratrædelsesdag, fratræder } from '../../fakta/ansaettelse.ts'
import { fravær, persongruppe, vurderingsdato } from '../../fakta/forloeb.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { efterFørsteFraværsdag } from '../foerste-fravaersdag.ts'

/** The act says the first day of sickness here, not of absence: a day one went home ill is one. */
export const førsteSygedag = fravær.dage().førsteDagIForløbet(vurderingsdato)

const snartUdeAfJobbet = alle(fratræder, fratrædelsesdag.senest(førsteSygedag.plus(uger(8))))
const fireUger = hvis(snartUdeAfJobbet, aldrig, førsteSygedag.plus(uger(4)))

const SIGER = {
  da: 'Din arbejdsgiver skal indkalde dig til en samtale, som holdes senest 4 uger efter den første sygedag. Det gælder ikke, hvis du er sagt op og stopper inden 8 uger, og det koster dig ikke sygedagpenge at blive væk.',
  en: 'Your employer must call you to a talk, held at the latest 4 weeks after the first day of sickness. Not so if you are under notice and leave within 8 weeks, and staying away costs you no benefit.',
}

/** The last day for the employer's own talk. Never where the employer need not call one. */
export const arbejdsgiversamtaleSenest = tidspunkt('SDL.7a.1', {
  titel: { da: 'Arbejdsgiverens samtale skal være holdt', en: 'The employer’s talk must have been held' },
  betyder: {
    da: 'Dagen er den sidste, arbejdsgiveren kan holde samtalen på. Aldrig betyder, at arbejdsgiveren ikke skal indkalde dig til en.',
    en: 'The day is the last on which the employer can hold the talk. Never means that the employer need not call you to one.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: persongruppe.er('loenmodtager'),
  versioner: [
    {
      fra: '2006-07-03',
      til: '2010-01-03',
      hjemmel: SDL('7 a', { stk: '1' }),
      kilder: [
        LOV(480, 2009),
        kilde('Lovforslag L 165 2008/09', 'https://www.ft.dk/samling/20081/lovforslag/l165/index.htm'),
      ],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Arbejdsgiveren havde endnu ikke pligt til at holde en samtale.',
        en: 'The employer did not yet have to hold a talk.',
      },
      note: {
        da: 'Pligten kom ind med lov 480/2009. At den begyndte 4. januar 2010, står i lovforslaget.',
        en: 'The duty came with act 480/2009. That it began on 4 January 2010 stands in the bill.',
      },
      er: aldrig,
    },
    {
      fra: '2010-01-04',
      til: '2011-02-06',
      hjemmel: SDL('7 a', { stk: '1' }),
      kilder: [LOV(480, 2009)],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER,
      note: {
        da: 'Teksten er læst. At den gælder fra 4. januar 2010, står kun i lovforslaget.',
        en: 'The text was read. That it holds from 4 January 2010 stands only in the bill.',
      },
      er: fireUger,
    },
    {
      fra: '2011-02-07',
      hjemmel: SDL('7 a', { stk: '1-3' }),
      kilder: [LBK(85, 2011), LBK(653, 2012), LBK(938, 2015), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER,
      er: fireUger,
    },
  ],
})
