import { betingelse, ikke } from '@sagsvej/rules'
import { ventesTilbageInden8Uger } from '../fakta/fastholdelse.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { SDL } from '../lovsamling/love.ts'
import { påDenDag } from './paa-den-dag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const regel = {
  hjemmel: SDL('7 b', { stk: '1-3' }),
  siger: {
    da: 'Ventes du ikke tilbage inden 8 uger, kan du når som helst bede din arbejdsgiver om en plan for, hvordan du kommer tilbage. Arbejdsgiveren kan sige nej. Får du en plan, tager du den med til næste samtale hos kommunen.',
    en: 'If you are not expected back within 8 weeks you can at any time ask your employer for a plan of how you return. The employer can say no. If you get a plan you bring it to the next talk with the municipality.',
  },
  er: ikke(ventesTilbageInden8Uger),
} as const

/** An employee may ask for a retention plan; the employer may say no (subsection 2), and gives no reason the act asks for. */
export const fastholdelsesplanKanØnskes = betingelse('SDL.7b.1', {
  titel: { da: 'Du kan bede om en fastholdelsesplan', en: 'You can ask for a retention plan' },
  vælgesEfter: påDenDag,
  relevantNår: persongruppe.er('loenmodtager'),
  versioner: [
    { ...regel, ...FØR_LBK_2011, fra: '2006-07-03', kontrolleretTil: TEKST_TIL },
    {
      ...regel,
      fra: FRA_LBK_2011,
      ...læst(LBK(85, 2011), LBK(833, 2014), LBK(938, 2015), LBK(107, 2020), LBK(1221, 2025)),
      note: {
        da: 'Paragraffen mangler i vores kopi fra januar 2015 og er den samme før og efter.',
        en: 'The section is missing from our copy of January 2015 and is the same before and after.',
      },
    },
  ],
})
