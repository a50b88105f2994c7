import { altid, betingelse, ikke } from '@sagsvej/rules'
import { pensionDuFår } from '../fakta/varighed.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_2009_2012 } from '../folkepension/tekster.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { EFTER_LOV_1750, LSP_16_2013_2017 } from './tekster.ts'

const altidMulig = {
  siger: {
    da: 'Du kan altid bede kommunen om kun at tage stilling til førtidspension. Så afgøres sagen på de oplysninger, der allerede er.',
    en: 'You can always ask the municipality to decide on disability pension only. Then the case is decided on the information there is already.',
  },
  er: altid,
} as const

const undtagenSeniorpension = {
  hjemmel: LSP('17', { stk: '2' }),
  siger: {
    da: 'Du kan bede kommunen om kun at tage stilling til førtidspension på de oplysninger, der er. Det gælder ikke, hvis du er tilkendt seniorpension.',
    en: 'You can ask the municipality to decide on disability pension only, on the information there is. That does not hold if you have been granted senior pension.',
  },
  er: ikke(pensionDuFår.er('seniorpension')),
} as const

/** Whoever asks may be of any age: whether the pension can be granted is another question (LSP.16). */
export const kanBedeOmPensionAlene = betingelse('LSP.17.2', {
  titel: { da: 'Egen ansøgning om førtidspension', en: 'Own application for disability pension' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, hjemmel: LSP('17', { stk: '1' }), ...altidMulig },
    {
      fra: FRA_LBK_2009,
      til: '2012-12-31',
      hjemmel: LSP('17', { stk: '1' }),
      ...læst(...LSP_2009_2012),
      ...altidMulig,
    },
    {
      fra: '2013-01-01',
      til: '2019-12-31',
      hjemmel: LSP('17', { stk: '2' }),
      ...læst(LOV(1380, 2012), ...LSP_16_2013_2017, LBK(983, 2019)),
      ...altidMulig,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      ...læst(LBK(234, 2021), LBK(527, 2022), LBK(1042, 2024), LBK(1123, 2024)),
      ...undtagenSeniorpension,
    },
    { fra: '2026-02-01', ...ubekræftet(...EFTER_LOV_1750), ...undtagenSeniorpension },
  ],
})
