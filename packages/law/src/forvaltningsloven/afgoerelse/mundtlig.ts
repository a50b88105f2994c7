import { alle, betingelse, dage, ikke, tidspunkt } from '@sagsvej/rules'
import {
  afgørelsenGiverFuldtMedhold,
  afgørelsenMeddelesSkriftligt,
  begrundelseBegæretDen,
} from '../../fakta/afgoerelse.ts'
import { afgørelsenMeddelt } from '../../fakta/klage.ts'
import { FVL } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { uændret } from '../versioner.ts'

/** SB-BEG-2 */
export const kanForlangeSkriftligBegrundelse = betingelse('FVL.23.1', {
  titel: { da: 'Du kan forlange en skriftlig begrundelse', en: 'You can demand written reasons' },
  vælgesEfter: påDenDag,
  versioner: [
    ...uændret({
      hjemmel: FVL('23', { stk: '1' }),
      siger: {
        da: 'Får du en afgørelse mundtligt, kan du forlange en skriftlig begrundelse. Det gælder ikke, når afgørelsen giver dig fuldt ud medhold.',
        en: 'If you are given a decision orally you can demand written reasons. Not so when the decision grants you everything.',
      },
      er: alle(ikke(afgørelsenMeddelesSkriftligt), ikke(afgørelsenGiverFuldtMedhold)),
    }),
  ],
})

export const skriftligBegrundelseForlangesSenest = tidspunkt('FVL.23.1.frist', {
  titel: {
    da: 'Den skriftlige begrundelse skal være forlangt',
    en: 'The written reasons must have been demanded',
  },
  betyder: {
    da: 'Dagen er den sidste, du kan forlange begrundelsen.',
    en: 'The day is the last on which you can demand the reasons.',
  },
  vælgesEfter: påDenDag,
  relevantNår: kanForlangeSkriftligBegrundelse,
  versioner: [
    ...uændret({
      hjemmel: FVL('23', { stk: '1' }),
      siger: {
        da: 'Du skal forlange begrundelsen inden 14 dage efter, at du fik besked om afgørelsen. Du forlanger den hos myndigheden.',
        en: 'You must demand the reasons within 14 days after you were told of the decision. You demand them of the authority.',
      },
      er: afgørelsenMeddelt.plus(dage(14)),
    }),
  ],
})

export const skriftligBegrundelseGivesSenest = tidspunkt('FVL.23.2', {
  titel: {
    da: 'Den skriftlige begrundelse skal være givet',
    en: 'The written reasons must have been given',
  },
  betyder: {
    da: 'Dagen er den sidste, myndigheden kan svare uden at sige, hvorfor det trækker ud.',
    en: 'The day is the last on which the authority can answer without saying why it takes longer.',
  },
  vælgesEfter: påDenDag,
  relevantNår: kanForlangeSkriftligBegrundelse,
  versioner: [
    ...uændret({
      hjemmel: FVL('23', { stk: '2' }),
      siger: {
        da: 'Myndigheden skal svare snarest muligt. Har du ikke fået begrundelsen 14 dage efter, at din begæring blev modtaget, skal du have at vide hvorfor og hvornår den kommer.',
        en: 'The authority must answer as soon as possible. If you have not got the reasons 14 days after your request was received, you must be told why and when they will come.',
      },
      er: begrundelseBegæretDen.plus(dage(14)),
    }),
  ],
})
