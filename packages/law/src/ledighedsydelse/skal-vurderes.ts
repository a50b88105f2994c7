import { betingelse } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { hjemmel } from './gruppen-2006.ts'
import { tolvMånederNået } from './tolv-maaneder-naaet.ts'

/** Whether it is due on the day the case is looked at. */
export const skalVurderesIgen = betingelse('LAS.74c.1.nu', {
  titel: {
    da: 'Kommunen skal nu vurdere, om du stadig har ret til fleksjob',
    en: 'The municipality must now assess whether you still have a right to a flex job',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-01',
      hjemmel,
      ...læst(LBK(1460, 2007), LBK(190, 2012), LBK(806, 2015), LBK(1004, 2025)),
      siger: {
        da: 'Kommunen skal bruge tilbud i vurderingen. Den skal bygge på fire skriftlige redegørelser: for tilbuddene, for dine ressourcer og dit eget syn, for arbejdsevnen og for, om der bør begynde en sag om pension.',
        en: 'The municipality must use measures in the assessment. It must rest on four written accounts: of the measures, of your resources and your own view, of the capacity for work, and of whether a pension case should begin.',
      },
      er: tolvMånederNået.senest(vurderingsdato),
    },
  ],
})
