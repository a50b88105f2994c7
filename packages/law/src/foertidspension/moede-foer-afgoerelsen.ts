import { alle, betingelse, led } from '@sagsvej/rules'
import { mødeMedBeslutterneErTilbudt } from '../fakta/foertidspension.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FØR, SIDEN } from './fra-lbk-2009.ts'

const mødet = {
  hjemmel: LSP('20', { stk: '3' }),
  siger: {
    da: 'Før afgørelsen skal du have tilbudt et møde, hvor du kan tale med dem, der afgør sagen.',
    en: 'Before the decision you must be offered a meeting where you can talk to those who decide the case.',
  },
  er: alle(
    led({ da: 'du har fået tilbudt et møde', en: 'you were offered a meeting' }, mødeMedBeslutterneErTilbudt),
  ),
} as const

export const mødetFørAfgørelsen = betingelse('LSP.20.3', {
  titel: { da: 'Mødet, før førtidspension afgøres', en: 'The meeting before disability pension is decided' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR, ...mødet },
    { ...SIDEN, ...mødet },
  ],
})
