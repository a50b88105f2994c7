import { alle, betingelse, ikke, led } from '@sagsvej/rules'
import {
  erstatningForTabAfErhvervsevne,
  hjælpenYdesUnderTilbud,
  senereErstatningForSammeTid,
} from '../fakta/tilbagebetaling-af-hjaelp.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025 } from './tekster.ts'

const ALLE_TEKSTER = [...LAS_2007_2012, ...LAS_2014_2024, LAS_2025] as const

/** Damages for lost earning power stood in stk. 3 until between 2017 and 2019, and stand in stk. 4 since. */
const SENERE = {
  hjemmel: LAS('94', { stk: '1-4' }),
  siger: {
    da: 'Får du siden erstatning eller bidrag for samme tid og formål, kan kommunen kræve hjælpen tilbage. Det gælder ikke erstatning for tab af erhvervsevne eller hjælp under tilbud.',
    en: 'If you later get damages or maintenance for the same time and purpose the municipality can claim the help back. That does not hold of damages for lost earning power, nor of help during measures.',
  },
  er: alle(
    led(
      {
        da: 'du fik siden penge for samme tid og formål',
        en: 'you later got money for the same time and purpose',
      },
      senereErstatningForSammeTid,
    ),
    led(
      { da: 'hjælpen gives ikke under tilbud', en: 'the help is not given during measures' },
      ikke(hjælpenYdesUnderTilbud),
    ),
    led(
      {
        da: 'det er ikke erstatning for tab af erhvervsevne',
        en: 'it is not damages for lost earning power',
      },
      ikke(erstatningForTabAfErhvervsevne),
    ),
  ),
} as const

export const kanKrævesTilbageAfErstatning = betingelse('LAS.94.1', {
  titel: { da: 'Tilbagebetaling af en senere erstatning', en: 'Repayment out of later damages' },
  betyder: {
    da: 'Ja betyder, at loven giver kommunen lov til det. Kommunen vælger selv, om den vil.',
    en: 'Yes means that the act allows it. Whether to do so is the municipality’s choice.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...SENERE },
    { fra: FRA_LBK_2007, ...læst(...ALLE_TEKSTER), ...SENERE },
  ],
})
