import { alle, betingelse, ikke, led } from '@sagsvej/rules'
import { assistanceTil } from '../../fakta/assistance-til.ts'
import {
  assistancenErVikarEllerMedhjælp,
  erhvervetUforeneligtMedNedsættelsen,
} from '../../fakta/assistancens-graenser.ts'
import { BEK, LBK } from '../../lovsamling/kilder.ts'
import { læst } from '../../lovsamling/laest.ts'
import { KOMP } from '../../lovsamling/love.ts'
import { funktionsnedsættelsenErVarigOgBetydelig } from '../../skoen/funktionsnedsaettelse.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_LBK_71 } from '../tekster.ts'

/** The act got the word "varig" between 2009 and 2020; the orders have had it since 2008. */
export const KOMP_TEKSTER = læst(
  LBK(71, 2008),
  BEK(179, 2008),
  LBK(727, 2009),
  BEK(817, 2013),
  BEK(1174, 2019),
  LBK(108, 2020),
)

const assistance = {
  hjemmel: KOMP('4'),
  siger: {
    da: 'Har du en varig og betydelig funktionsnedsættelse, kan du få en personlig assistent i dit arbejde. Du skal selv kunne udføre det faglige indhold, og assistenten må ikke være vikar eller almindelig medhjælp.',
    en: 'If you have a permanent and substantial loss of function you may have a personal assistant in your work. You must be able to do its substance yourself, and the assistant must not be a stand-in or ordinary help.',
  },
  er: alle(
    led(
      { da: 'nedsættelsen er varig og betydelig', en: 'the loss is permanent and substantial' },
      funktionsnedsættelsenErVarigOgBetydelig,
    ),
    led(
      { da: 'du er i et af de job, loven nævner', en: 'you are in one of the jobs the act names' },
      ikke(assistanceTil.er('andet')),
    ),
    led(
      { da: 'arbejdet kan forenes med nedsættelsen', en: 'the work can be combined with the loss' },
      ikke(erhvervetUforeneligtMedNedsættelsen),
    ),
    led(
      { da: 'assistenten er ikke vikar eller medhjælp', en: 'the assistant is no stand-in or ordinary help' },
      ikke(assistancenErVikarEllerMedhjælp),
    ),
  ),
} as const

export const retTilPersonligAssistance = betingelse('KOMP.4', {
  titel: { da: 'Personlig assistance i arbejdet', en: 'Personal assistance at work' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_71, ...assistance },
    { fra: '2008-02-08', ...KOMP_TEKSTER, ...assistance },
  ],
})
