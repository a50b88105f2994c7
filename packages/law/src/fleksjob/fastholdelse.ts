import { altid, betingelse, ikke, måneder, énAf } from '@sagsvej/rules'
import { fleksjobPåNuværendeArbejdsplads, månederPåSærligeVilkår } from '../fakta/fleksjob-fastholdelse.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAB } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { bundetAfTolvMåneder } from './bundet.ts'
import { FRA_2020, FØR_2013, forAlle } from './fastholdelse-tekster.ts'

const nokMåneder = {
  siger: {
    da: 'Du kan få fleksjob på din nuværende arbejdsplads, når du har været ansat der i mindst 12 måneder efter de sociale kapitler eller på særlige vilkår. Gælder kravet ikke dig, behøver du ikke vente.',
    en: 'You can have a flex job at your present workplace when you have been employed there for at least 12 months under the social chapters or on special terms. If the demand does not bind you, you need not wait.',
  },
  er: énAf(ikke(bundetAfTolvMåneder), månederPåSærligeVilkår.mindst(måneder(12))),
} as const

export const fleksjobPåArbejdspladsenKanGives = betingelse('LAB.119.1', {
  titel: {
    da: 'Fleksjob på din nuværende arbejdsplads',
    en: 'A flex job at your present workplace',
  },
  betyder: {
    da: 'Svaret gælder kun de 12 måneder. Kravene til aftalen og til fleksjob skal også være opfyldt.',
    en: 'The answer is on the 12 months only. What is asked of the agreement and of a flex job must be met too.',
  },
  vælgesEfter: påDenDag,
  relevantNår: fleksjobPåNuværendeArbejdsplads,
  versioner: [
    { ...FØR_2013, er: altid },
    { ...forAlle, hjemmel: LAB('70 b', { stk: '1' }), ...nokMåneder },
    { ...FRA_2020, hjemmel: LAB('119', { stk: '1' }), ...nokMåneder },
    {
      fra: '2022-05-22',
      hjemmel: LAB('119', { stk: '1' }),
      ...læst(LBK(701, 2022), LBK(280, 2024)),
      ...nokMåneder,
    },
  ],
})
