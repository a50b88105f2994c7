import { alle, betingelse, ikke } from '@sagsvej/rules'
import {
  søgtOmEnkeltydelseDen,
  udgiftenErPåtaget,
  udgiftenPåtagetDen,
} from '../../fakta/soegt-om-enkeltydelse.ts'
import { LAS } from '../../lovsamling/love.ts'
import { hjælpTrodsSenAnsøgning } from '../../skoen/kan-ikke-betale.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { uændretSiden2007 } from '../tekster.ts'

/** "Normalt": a municipality may still help, and that is a judgement. */
export const søgtForSent = betingelse('LAS.88.1', {
  titel: { da: 'Udgiften var påtaget, før du søgte', en: 'The expense was taken on before you applied' },
  betyder: {
    da: 'Ja betyder, at du ikke kan få hjælp, fordi du bandt dig til udgiften, før du søgte.',
    en: 'Yes means that you cannot get help because you bound yourself to the expense before you applied.',
  },
  vælgesEfter: påDenDag,
  versioner: uændretSiden2007({
    hjemmel: LAS('88'),
    siger: {
      da: 'Søg, før du køber eller bestiller. Har du bundet dig til udgiften, før du søgte, får du normalt ingen hjælp.',
      en: 'Apply before you buy or order. If you bound yourself to the expense before you applied you normally get no help.',
    },
    er: alle(udgiftenErPåtaget, udgiftenPåtagetDen.før(søgtOmEnkeltydelseDen), ikke(hjælpTrodsSenAnsøgning)),
  }),
})
