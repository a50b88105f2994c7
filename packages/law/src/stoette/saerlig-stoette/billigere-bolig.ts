import { alle, betingelse, led } from '@sagsvej/rules'
import { billigereBoligErUndersøgt, konkretBilligereBoligErFundet } from '../../fakta/billigere-bolig.ts'
import { læst } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../../revalidering/foer-2007.ts'
import { billigereBoligErRimelig } from '../../skoen/saerlig-stoette.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { OPHÆVET_2026, PARAGRAF_34, PARAGRAF_87 } from './tekster.ts'

const undersøgt = led(
  { da: 'kommunen har undersøgt det', en: 'the municipality has examined it' },
  billigereBoligErUndersøgt,
)
const rimelig = led(
  { da: 'den billigere bolig er rimelig', en: 'the cheaper home is reasonable' },
  billigereBoligErRimelig,
)

const efter34 = {
  hjemmel: LAS('34', { stk: '2' }),
  siger: {
    da: 'Kommunen skulle først undersøge, om du kunne få en rimelig, billigere bolig. Kunne du det, blev støtten regnet ud af den boligs udgift.',
    en: 'The municipality first had to examine whether you could have a reasonable cheaper home. If so, the support was reckoned from the cost of that home.',
  },
  er: alle(undersøgt, rimelig),
} as const

export const støttenSættesNedForBilligereBolig = betingelse('LAS.34.2', {
  titel: {
    da: 'Støtten kan sættes ned, fordi du kan få en billigere bolig',
    en: 'The support can be cut because you can have a cheaper home',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...efter34 },
    { fra: FRA_LBK_2007, til: '2025-06-30', ...læst(...PARAGRAF_34), ...efter34 },
    {
      fra: '2025-07-01',
      til: '2026-01-31',
      hjemmel: LAS('87', { stk: '2' }),
      ...læst(...PARAGRAF_87),
      siger: {
        da: 'Støtten kan kun sættes ned eller stoppe, når kommunen har fundet en bestemt ledig, rimelig og billigere bolig, du kan flytte ind i.',
        en: 'The support can only be cut or stopped when the municipality has found a certain vacant, reasonable and cheaper home you can move into.',
      },
      er: alle(
        undersøgt,
        led(
          {
            da: 'kommunen har fundet en bestemt ledig bolig',
            en: 'the municipality has found a certain vacant home',
          },
          konkretBilligereBoligErFundet,
        ),
        rimelig,
      ),
    },
    OPHÆVET_2026,
  ],
})
