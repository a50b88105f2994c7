import { alle, altid, betingelse, den, ikke, led } from '@sagsvej/rules'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import { LBK, LOV, ulæst } from '../lovsamling/kilder.ts'
import { læst, sluttet } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR_2013 } from './gammel-ordning-tekster.ts'
import { erNytFleksjob } from './nyt-fleksjob.ts'
import { LAB_2020 } from './tekster.ts'

const begyndtFør = {
  siger: {
    da: 'Begyndte du i dit fleksjob før den 1. januar 2013, følger det de gamle regler, så længe du er i det. Får du et nyt fleksjob eller bliver ledig, gælder de nye.',
    en: 'If you began in your flex job before 1 January 2013 it follows the old rules as long as you are in it. If you get a new flex job or become unemployed the new ones apply.',
  },
  er: alle(
    led(
      { da: 'du begyndte i fleksjobbet før 2013', en: 'you began in the flex job before 2013' },
      fleksjobStartede.før(den('2013-01-01')),
    ),
    led(
      { da: 'det er ikke siden blevet et nyt fleksjob', en: 'it has not since become a new flex job' },
      ikke(erNytFleksjob),
    ),
  ),
} as const

export const gammelOrdning = betingelse('LAB.133.1', {
  titel: {
    da: 'Fleksjobbet følger reglerne fra før 2013',
    en: 'The flex job follows the rules from before 2013',
  },
  betyder: {
    da: 'Efter de gamle regler betaler arbejdsgiveren hele lønnen og får løntilskud. Efter de nye får du selv fleksløntilskud.',
    en: 'Under the old rules the employer pays full wages and gets a wage subsidy. Under the new ones you get flex job subsidy yourself.',
  },
  vælgesEfter: påDenDag,
  relevantNår: ansatIFleksjob,
  versioner: [
    {
      ...FØR_2013,
      siger: {
        da: 'Alle fleksjob fulgte disse regler.',
        en: 'All flex jobs followed these rules.',
      },
      er: altid,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LAB('71', { stk: '1' }),
      ...sluttet(
        LBK(415, 2013),
        LBK(1342, 2016),
        LOV(548, 2019),
        ulæst('Overgangsreglerne i lov nr. 1380 af 23. december 2012'),
      ),
      ...begyndtFør,
    },
    { fra: '2020-01-01', hjemmel: LAB('133', { stk: '1' }), ...læst(...LAB_2020), ...begyndtFør },
  ],
})

/** For those who are not employed in a flex job the question does not arise, and they are not in it. */
export const iGammelOrdning = alle(ansatIFleksjob, gammelOrdning)

export const iNyOrdning = alle(ansatIFleksjob, ikke(gammelOrdning))
