import { beregning, hvis, måneder, type Tal, uger } from '@sagsvej/rules'
import { ugerMedFeriegodtgørelse } from '../fakta/ferie-med-ydelse.ts'
import { revalideringErBevilget } from '../fakta/revalidering.ts'
import { månederITilbudIRevalidering } from '../fakta/revalideringsydelse.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { dagenErIkkeFundet, læst, ubekræftet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from './foer-2007.ts'
import { LAS_2007_2019, LAS_2020, LUKKET, OM_LUKNINGEN } from './tekster.ts'

const ferie = (højst: number): Tal<'uger'> =>
  hvis(
    månederITilbudIRevalidering.mindst(måneder(12)),
    uger(højst).minus(ugerMedFeriegodtgørelse).dogMindst(uger(0)),
    uger(0),
  )

const INGEN = {
  hjemmel: LAS('54'),
  siger: {
    da: 'Loven gav ikke ferie med revalideringsydelse.',
    en: 'The act gave no holiday with revalideringsydelse.',
  },
  er: uger(0),
} as const

const fireUger = {
  siger: {
    da: 'Efter 12 måneder i træk i tilbud har du ret til op til 4 ugers ferie med ydelsen, højst 2 uger ad gangen. Ferie med feriegodtgørelse holdes først og tæller med.',
    en: 'After 12 months in a row in measures you have a right to up to 4 weeks of holiday with the benefit, at most 2 weeks at a time. Holiday with holiday pay is taken first and counts.',
  },
  er: ferie(4),
} as const

export const ferieUnderRevalidering = beregning('LAS.73c.1', 'uger', {
  titel: { da: 'Uger ferie med revalideringsydelse', en: 'Weeks of holiday with revalideringsydelse' },
  vælgesEfter: påDenDag,
  relevantNår: revalideringErBevilget,
  versioner: [
    { ...FØR_LBK_2007, ...INGEN },
    {
      fra: FRA_LBK_2007,
      til: '2012-02-24',
      ...læst(LBK(1460, 2007), LBK(946, 2009), LBK(190, 2012)),
      ...INGEN,
    },
    {
      fra: '2012-02-25',
      til: '2014-11-12',
      hjemmel: LAS('54 a', { stk: '1' }),
      siger: {
        da: 'Ferie med revalideringsydelse kom ind i loven i denne tid.',
        en: 'Holiday with revalideringsydelse came into the act during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Ferie under revalidering står ikke i loven fra februar 2012, men i den fra november 2014. Hvilken dag den begyndte at gælde, er ikke fundet.',
          en: 'Holiday during rehabilitation is not in the act of February 2012 but is in that of November 2014. On which day it began to apply has not been found.',
        },
        LBK(190, 2012),
        LBK(1193, 2014),
      ),
    },
    {
      fra: '2014-11-13',
      til: '2016-03-22',
      hjemmel: LAS('54 a', { stk: '1' }),
      ...læst(LBK(1193, 2014), LBK(806, 2015)),
      siger: {
        da: 'Efter 12 måneder i træk i tilbud har du ret til op til 5 ugers ferie med ydelsen. Ferie med feriegodtgørelse holdes først og tæller med.',
        en: 'After 12 months in a row in measures you have a right to up to 5 weeks of holiday with the benefit. Holiday with holiday pay is taken first and counts.',
      },
      er: ferie(5),
    },
    {
      fra: '2016-03-23',
      til: '2016-05-19',
      hjemmel: LAS('54 a', { stk: '1' }),
      siger: {
        da: 'Ferien gik fra 5 til 4 uger i denne tid.',
        en: 'The holiday went from 5 to 4 weeks during this time.',
      },
      ...dagenErIkkeFundet(
        {
          da: 'Lov nr. 296 af 22. marts 2016 satte ferien ned, og 4 uger står i loven fra 20. maj 2016. Hvilken dag ændringen begyndte at gælde, er ikke fundet.',
          en: 'Act no. 296 of 22 March 2016 reduced the holiday, and 4 weeks are in the act of 20 May 2016. On which day the change began to apply has not been found.',
        },
        LBK(806, 2015),
        LOV(296, 2016),
        LBK(468, 2016),
      ),
    },
    {
      fra: '2016-05-20',
      til: '2019-12-31',
      hjemmel: LAS('54 a', { stk: '1' }),
      ...læst(...LAS_2007_2019.slice(5)),
      ...fireUger,
    },
    {
      fra: '2020-01-01',
      til: '2026-01-31',
      hjemmel: LAS('73 c', { stk: '1' }),
      ...læst(...LAS_2020),
      ...fireUger,
    },
    { fra: LUKKET, hjemmel: LAS('73 c', { stk: '1' }), ...ubekræftet(...OM_LUKNINGEN), ...fireUger },
  ],
})
