import { alle, betingelse, ikke, led } from '@sagsvej/rules'
import { erPartISagen, sagenErEnAfgørelsessag, sagenErEnStraffesag } from '../../fakta/sagens-part.ts'
import { FVL } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { fra2014, til2014 } from '../versioner.ts'

const er = alle(
  led({ da: 'Du er part i sagen', en: 'You are a party to the case' }, erPartISagen),
  led(
    { da: 'Der er eller vil blive truffet afgørelse', en: 'A decision has been or will be made' },
    sagenErEnAfgørelsessag,
  ),
  led({ da: 'Det er ikke en straffesag', en: 'It is no criminal case' }, ikke(sagenErEnStraffesag)),
)

/** SB-AKT-1, SB-AKT-11: the right is to each document of the case, also those that come later. */
export const retTilPartsaktindsigt = betingelse('FVL.9.1', {
  titel: { da: 'Ret til at se sagens dokumenter', en: 'Right to see the documents of the case' },
  vælgesEfter: påDenDag,
  versioner: [
    ...til2014({
      hjemmel: FVL('9', { stk: '1' }),
      siger: {
        da: 'Er du part i en sag, hvor der er eller vil blive truffet afgørelse, kan du forlange at se sagens dokumenter. Retten omfatter alle dokumenter i sagen og journalens linjer om dem, medmindre de er undtaget.',
        en: 'If you are a party to a case in which a decision has been or will be made, you can demand to see its documents. The right covers all documents of the case and the entries about them, unless they are exempt.',
      },
      er,
    }),
    ...fra2014({
      hjemmel: FVL('9', { stk: '1-2' }),
      siger: {
        da: 'Er du part i en sag, hvor der er eller vil blive truffet afgørelse, kan du forlange at se sagens dokumenter. Retten omfatter alle dokumenter i sagen og indførelser om dem i journaler og registre, medmindre de er undtaget.',
        en: 'If you are a party to a case in which a decision has been or will be made, you can demand to see its documents. The right covers all documents of the case and the entries about them in journals and registers, unless they are exempt.',
      },
      er,
    }),
  ],
})
