import { alle, betingelse, led, énAf } from '@sagsvej/rules'
import { bedtOmAfgørelseOmPensionAlene, sagenErForelagtTeamet } from '../fakta/organisering.ts'
import { FRA_LBK_2009, FØR_LBK_2009, LSP_2009_2012 } from '../folkepension/tekster.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LSP } from '../lovsamling/love.ts'
import { pensionUdenTeam } from '../organisering/pension-uden-team.ts'
import { dokumenteretIngenForbedring } from '../skoen/foertidspension.ts'
import { heltÅbenbartIngenForbedring } from '../skoen/organisering.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { EFTER_LOV_1750, REFORMEN, SIDSTE_FØR_REFORMEN } from './tekster.ts'

const grunden = led(
  {
    da: 'arbejdsevnen kan ikke forbedres, eller du har bedt om en afgørelse om pension alene',
    en: 'the ability to work cannot be improved, or you asked for a decision on the pension only',
  },
  énAf(dokumenteretIngenForbedring, heltÅbenbartIngenForbedring, bedtOmAfgørelseOmPensionAlene),
)

const udenTeam = {
  siger: {
    da: 'Sagen behandles som en pensionssag, når det er dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan forbedres, eller du har bedt om det.',
    en: 'The case is handled as a pension case when it is documented or quite plain that the ability to work cannot be improved, or you asked for it.',
  },
  er: alle(grunden),
} as const

const medTeam = {
  hjemmel: LSP('18'),
  siger: {
    da: 'Sagen behandles som en pensionssag, når det er dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan forbedres, eller du har bedt om det. Den skal først have været i rehabiliteringsteamet, medmindre den er helt klar.',
    en: 'The case is handled as a pension case when it is documented or quite plain that the ability to work cannot be improved, or you asked for it. It must have been before the rehabilitation team first unless it is quite plain.',
  },
  er: alle(
    grunden,
    led(
      {
        da: 'sagen har været i rehabiliteringsteamet, eller det er ikke nødvendigt',
        en: 'the case has been before the rehabilitation team, or need not be',
      },
      énAf(sagenErForelagtTeamet, pensionUdenTeam),
    ),
  ),
} as const

/** Relevant measures only since 2018; what a measure is worth is in the judgement. LBK 1137/2014 and 10/2015 lack § 18. */
export const sagenKanOvergåTilPensionssag = betingelse('LSP.18.1', {
  titel: { da: 'Sagen behandles som pensionssag', en: 'The case is handled as a pension case' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2009, hjemmel: LSP('18'), ...udenTeam },
    {
      fra: FRA_LBK_2009,
      til: SIDSTE_FØR_REFORMEN,
      hjemmel: LSP('18'),
      ...læst(...LSP_2009_2012),
      ...udenTeam,
    },
    {
      fra: REFORMEN,
      til: '2026-01-31',
      ...læst(
        LOV(1380, 2012),
        LBK(390, 2013),
        LBK(1116, 2013),
        LBK(1239, 2016),
        LBK(1208, 2017),
        LBK(983, 2019),
        LBK(234, 2021),
        LBK(527, 2022),
        LBK(1042, 2024),
        LBK(1123, 2024),
      ),
      ...medTeam,
    },
    { fra: '2026-02-01', til: '2026-06-30', ...ubekræftet(...EFTER_LOV_1750), ...medTeam },
    { fra: '2026-07-01', hjemmel: LSP('18'), ...ubekræftet(...EFTER_LOV_1750), ...udenTeam },
  ],
})
