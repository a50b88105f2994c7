import { aldrigOpfyldt, altid, betingelse, ikke } from '@sagsvej/rules'
import { bedtOmAfgørelseOmPensionAlene } from '../fakta/organisering.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import {
  FRA_LBK_2009,
  FØR_LBK_2009,
  LSP_2009_2012,
  LSP_ALLE,
  LSP_SIDEN_2019,
} from '../folkepension/tekster.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LSP_16_2013_2017 } from './tekster.ts'

const altidMulig = {
  siger: {
    da: 'Du kan altid bede kommunen om kun at tage stilling til førtidspension. Så afgøres sagen på de oplysninger, der allerede er.',
    en: 'You can always ask the municipality to decide on disability pension only. Then the case is decided on the information there is already.',
  },
  er: altid,
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
      hjemmel: LSP('17', { stk: '2' }),
      ...læst(LBK(234, 2021), LBK(527, 2022), LBK(1042, 2024), LBK(1123, 2024)),
      siger: {
        da: 'Du kan bede kommunen om kun at tage stilling til førtidspension på de oplysninger, der er. Det gælder ikke, hvis du er tilkendt seniorpension.',
        en: 'You can ask the municipality to decide on disability pension only, on the information there is. That does not hold if you have been granted senior pension.',
      },
      er: ikke(pensionDuFår.er('seniorpension')),
    },
  ],
})

const kunDetForeliggende = {
  siger: {
    da: 'Har du bedt om en afgørelse om førtidspension alene, indhenter kommunen ikke nye oplysninger og prøver ikke arbejdsevnen af.',
    en: 'If you asked for a decision on disability pension only, the municipality gathers no new information and tries out nothing.',
  },
  er: aldrigOpfyldt,
} as const

export const nyeOplysningerIndhentes = betingelse('LSP.17.2.oplysninger', {
  titel: {
    da: 'Nye oplysninger, når du kun har bedt om førtidspension',
    en: 'New information when you asked for disability pension only',
  },
  vælgesEfter: påDenDag,
  relevantNår: bedtOmAfgørelseOmPensionAlene,
  versioner: [
    {
      ...FØR_LBK_2009,
      ...ubekræftet(LBK(982, 2009)),
      hjemmel: LSP('17', { stk: '1' }),
      ...kunDetForeliggende,
    },
    {
      fra: FRA_LBK_2009,
      til: '2012-12-31',
      hjemmel: LSP('17', { stk: '1' }),
      ...læst(...LSP_2009_2012),
      ...kunDetForeliggende,
    },
    {
      fra: '2013-01-01',
      hjemmel: LSP('17', { stk: '2' }),
      ...læst(LOV(1380, 2012), ...LSP_16_2013_2017, ...LSP_SIDEN_2019, BEK(1207, 2024), BEK(1688, 2025)),
      ...kunDetForeliggende,
    },
  ],
})

const afSigSelv = {
  siger: {
    da: 'Kommunen kan begynde en sag om førtidspension og tilkende den, selv om du ikke har bedt om det.',
    en: 'The municipality can open a case on disability pension and grant it although you have not asked for it.',
  },
  er: altid,
} as const

/** Subsection 2 until 2012, 3 until 2013, 5 until 2019, 4 since. */
export const kommunenKanRejseSagen = betingelse('LSP.17.4', {
  titel: { da: 'Kommunen kan rejse sagen selv', en: 'The municipality can open the case itself' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, ...ubekræftet(LBK(982, 2009)), hjemmel: LSP('17'), ...afSigSelv },
    { fra: FRA_LBK_2009, hjemmel: LSP('17'), ...læst(...LSP_ALLE), ...afSigSelv },
  ],
})
