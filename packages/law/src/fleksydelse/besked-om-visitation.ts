import { aldrig, tidspunkt, uger } from '@sagsvej/rules'
import { blevVisiteretDen, erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { sluttet } from '../lovsamling/laest.ts'
import { FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_2012, KOMMUNENS, SIDEN_2015, UDBETALING_DANMARK } from './ordningens-tider.ts'

export const beskedOmVisitation = tidspunkt('FYL.4.1', {
  titel: {
    da: 'Kommunen skal give besked om visitationen',
    en: 'The municipality must give notice of the finding',
  },
  betyder: {
    da: 'Dagen er den sidste, hvor Udbetaling Danmark kan få besked i tide. Aldrig betyder, at kommunen selv stod for ordningen.',
    en: 'The day is the last on which Udbetaling Danmark can be told in time. Never means that the municipality ran the scheme itself.',
  },
  vælgesEfter: påDenDag,
  relevantNår: erVisiteretTilFleksjob,
  versioner: [
    {
      fra: '2006-07-01',
      til: '2011-12-31',
      hjemmel: FYL('4', { stk: '1' }),
      ...sluttet(BEK(1408, 2011), LBK(943, 2014)),
      siger: {
        da: 'Kommunen stod selv for ordningen og skulle ikke give besked til andre.',
        en: 'The municipality ran the scheme itself and had no notice to give to others.',
      },
      er: aldrig,
    },
    {
      ...FRA_2012,
      hjemmel: FYL('4', { stk: '1' }),
      ...KOMMUNENS,
      siger: {
        da: 'Kommunen stod selv for ordningen. Den skulle fortælle dig, at du blev tilmeldt.',
        en: 'The municipality ran the scheme itself. It had to tell you that you were enrolled.',
      },
      er: aldrig,
    },
    {
      ...UDBETALING_DANMARK,
      hjemmel: FYL('4', { stk: '1' }),
      ...SIDEN_2015,
      siger: {
        da: 'Kommunen skal inden 2 uger give Udbetaling Danmark besked om, at du er visiteret, uden at spørge dig. Udbetaling Danmark fortæller dig om tilmeldingen, og hvordan du melder dig ud.',
        en: 'The municipality must within 2 weeks tell Udbetaling Danmark that you have been found eligible, without asking you. Udbetaling Danmark tells you of the enrolment and how to withdraw.',
      },
      er: blevVisiteretDen.plus(uger(2)),
    },
  ],
})
