import { afrundTil, beregning, tal } from '@sagsvej/rules'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_SIDEN_2019 } from '../folkepension/tekster.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { MED_PARAGRAF_32C, prMåned } from './pr-maaned.ts'

const hele = afrundTil('nærmeste', 'kr/md', '1')
const fyrretyvendedelen = {
  hjemmel: LSP('32 c', { stk: '2' }),
  siger: {
    da: 'Pensionen blev ikke betalt, hvis den var mindre end en fyrretyvendedel af førtidspensionen.',
    en: 'The pension was not paid if it was less than a fortieth of the disability pension.',
  },
  // The ministry's tables take the fortieth of the month in whole kroner, times twelve.
  er: prMåned.brøkdel(1, 40, hele).gange(tal('antal', 12), 'kr', afrundTil('nærmeste', 'kr', '1')),
} as const

export const mindstebeløb = beregning('LSP.32c.2', 'kr', {
  titel: { da: 'Den mindste førtidspension for et år', en: 'The least disability pension for a year' },
  betyder: {
    da: 'Er pensionen for et år mindre end beløbet, betales den ikke. 0 betyder, at loven ikke har noget mindstebeløb.',
    en: 'If the pension for a year is less than the amount it is not paid. 0 means that the act has no least amount.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)), ...fyrretyvendedelen },
    { fra: FRA_LBK_2009, til: '2017-11-17', ...læst(...MED_PARAGRAF_32C), ...fyrretyvendedelen },
    {
      fra: '2017-11-18',
      til: '2019-09-22',
      hjemmel: LSP('32 c', { stk: '2' }),
      siger: {
        da: 'Mindstebeløbet gik ud af loven i denne tid.',
        en: 'The least amount left the act during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Mindstebeløbet står i lovteksten fra november 2017 og ikke i den fra september 2019. Hvilken dag det faldt væk, er ikke læst.',
          en: 'The least amount stands in the text of November 2017 and not in that of September 2019. On which day it fell away has not been read.',
        },
        LBK(1208, 2017),
        LBK(983, 2019),
      ),
    },
    {
      fra: '2019-09-23',
      hjemmel: LSP('32 c'),
      ...læst(...LSP_SIDEN_2019),
      siger: {
        da: 'Loven har ikke længere noget mindstebeløb.',
        en: 'The act has no least amount any more.',
      },
      note: {
        da: 'En tabel for 2020 fra ministeriet har det stadig; lovteksten har det ikke.',
        en: 'A table for 2020 of the ministry still has it; the act has not.',
      },
      er: tal('kr', 0),
    },
  ],
})
