import { aldrigOpfyldt, altid, betingelse } from '@sagsvej/rules'
import { dømtForHandlingILovensListe, fikSUForSammeTid } from '../fakta/tilbagebetaling-af-hjaelp.ts'
import { LBK } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025 } from './tekster.ts'

const UDEN_SU = {
  hjemmel: LAS('91', { stk: '1' }),
  siger: {
    da: 'At du siden fik SU for samme tid, var ikke en grund til tilbagebetaling.',
    en: 'That you later got a student grant for the same time was no ground for repayment.',
  },
  er: aldrigOpfyldt,
} as const

export const skalBetaleTilbageVedSU = betingelse('LAS.91.1.su', {
  titel: {
    da: 'Tilbagebetaling, når SU dækker samme tid',
    en: 'Repayment when a student grant covers the same time',
  },
  vælgesEfter: påDenDag,
  relevantNår: fikSUForSammeTid,
  versioner: [
    { ...FØR_LBK_2007, ...UDEN_SU },
    { fra: FRA_LBK_2007, til: '2012-02-24', ...læst(...LAS_2007_2012), ...UDEN_SU },
    {
      fra: '2012-02-25',
      til: '2014-11-12',
      hjemmel: LAS('91', { stk: '1', nr: '3' }),
      siger: {
        da: 'Dobbelt hjælp og SU blev en grund til tilbagebetaling i denne tid.',
        en: 'Help and a student grant for the same time became a ground for repayment during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Grunden står i loven fra november 2014 og ikke i den fra februar 2012. Dagen er ikke fundet.',
          en: 'The ground is in the act of November 2014 and not in that of February 2012. The day has not been found.',
        },
        LBK(190, 2012),
        LBK(1193, 2014),
      ),
    },
    {
      fra: '2014-11-13',
      hjemmel: LAS('91', { stk: '1', nr: '3' }),
      ...læst(...LAS_2014_2024, LAS_2025),
      siger: {
        da: 'Fik du hjælp i en ventetid og siden SU for samme tid, skal hjælpen betales tilbage.',
        en: 'If you got help while waiting and later a student grant for the same time, the help must be paid back.',
      },
      er: altid,
    },
  ],
})

const UDEN_DOM = {
  hjemmel: LAS('91', { stk: '1' }),
  siger: {
    da: 'En dom for terror eller brud på et udrejseforbud var ikke i sig selv en grund til tilbagebetaling.',
    en: 'A conviction of terrorism or breach of a travel ban was not by itself a ground for repayment.',
  },
  er: aldrigOpfyldt,
} as const

export const skalBetaleTilbageEfterDom = betingelse('LAS.91.1.dom', {
  titel: { da: 'Tilbagebetaling efter visse domme', en: 'Repayment after certain convictions' },
  vælgesEfter: påDenDag,
  relevantNår: dømtForHandlingILovensListe,
  versioner: [
    { ...FØR_LBK_2007, ...UDEN_DOM },
    {
      fra: FRA_LBK_2007,
      til: '2017-03-21',
      ...læst(...LAS_2007_2012, ...LAS_2014_2024.slice(0, 4)),
      ...UDEN_DOM,
    },
    {
      fra: '2017-03-22',
      til: '2019-03-12',
      hjemmel: LAS('91', { stk: '1', nr: '5' }),
      siger: {
        da: 'Visse domme blev en grund til tilbagebetaling i denne tid.',
        en: 'Certain convictions became a ground for repayment during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Grunden står i loven fra marts 2019 og ikke i den fra marts 2017. Dagen er ikke fundet.',
          en: 'The ground is in the act of March 2019 and not in that of March 2017. The day has not been found.',
        },
        LBK(269, 2017),
        LBK(247, 2019),
      ),
    },
    {
      fra: '2019-03-13',
      hjemmel: LAS('91', { stk: '1', nr: '5' }),
      ...læst(...LAS_2014_2024.slice(4), LAS_2025),
      siger: {
        da: 'Er du dømt for en af de handlinger, loven nævner, skal hjælpen for den tid betales tilbage.',
        en: 'If you are convicted of one of the acts the law names, the help of that time must be paid back.',
      },
      er: altid,
    },
  ],
})
