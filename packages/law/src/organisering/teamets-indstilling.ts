import { aldrigOpfyldt, alle, betingelse, ikke } from '@sagsvej/rules'
import { indstillingenFølges, sagenErForelagtIgen } from '../fakta/organisering.ts'
import { BEK, kilde, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, sluttet, ubekræftet } from '../lovsamling/laest.ts'
import { LOB, STYRINGSLOV } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { OM_TEAMETS_AFSKAFFELSE, TEAMET_AFSKAFFET } from './reform-2026.ts'

const FØR_TEAMET = {
  fra: '2006-07-03',
  til: '2012-12-31',
  hjemmel: STYRINGSLOV('25 a'),
  ...læst(LBK(731, 2010), LOV(1380, 2012), BEK(1418, 2012)),
  siger: {
    da: 'Der var ikke noget rehabiliteringsteam før 1. januar 2013.',
    en: 'There was no rehabilitation team before 1 January 2013.',
  },
  er: aldrigOpfyldt,
} as const

const igen = {
  siger: {
    da: 'Kommunen afgør sagen på baggrund af teamets indstilling. Vil den ikke følge indstillingen, skal teamet se sagen igen, før kommunen træffer afgørelse.',
    en: 'The municipality decides on the ground of the team’s recommendation. If it will not follow it the team must see the case again before the municipality decides.',
  },
  er: alle(ikke(indstillingenFølges), ikke(sagenErForelagtIgen)),
} as const

/** SB-REH-2: asked of a case the team has given its recommendation in. */
export const sagSkalITeametIgen = betingelse('LOB.11.2', {
  titel: {
    da: 'Teamet skal se sagen igen før afgørelsen',
    en: 'The team must see the case again before the decision',
  },
  vælgesEfter: påDenDag,
  versioner: [
    FØR_TEAMET,
    {
      ...igen,
      fra: '2013-01-01',
      til: '2015-01-04',
      hjemmel: STYRINGSLOV('25 a', { stk: '6' }),
      ...læst(LOV(1380, 2012), LBK(1177, 2014)),
      note: {
        da: 'I loven fra november 2014 står det i stk. 7.',
        en: 'In the act of November 2014 it stands in subsection 7.',
      },
    },
    {
      ...igen,
      fra: '2015-01-05',
      til: '2024-12-31',
      hjemmel: LOB('11', { stk: '2' }),
      ...læst(LOV(1482, 2014), LBK(1294, 2022), LBK(254, 2024)),
    },
    {
      ...igen,
      fra: '2025-01-01',
      til: '2026-06-30',
      hjemmel: LOB('11', { stk: '2' }),
      ...sluttet(LBK(254, 2024), BEK(1708, 2024), BEK(47, 2026)),
      note: {
        da: 'Ingen lovbekendtgørelse er nyere end 2024. Bekendtgørelserne fra 2024 og 2026 har stadig teamet og dets indstilling.',
        en: 'No consolidation is newer than 2024. The orders of 2024 and 2026 still have the team and its recommendation.',
      },
    },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: LOB('11', { stk: '2' }),
      ...ubekræftet(...OM_TEAMETS_AFSKAFFELSE),
      siger: {
        da: 'Kravet om et rehabiliteringsteam er faldet væk, og dermed også kravet om at forelægge sagen igen.',
        en: 'The demand of a rehabilitation team has fallen away, and so has the demand of putting the case before it again.',
      },
      er: aldrigOpfyldt,
    },
  ],
})

/** A recommendation is no decision. What is appealed is the municipality's decision that follows. */
export const indstillingenKanPåklages = betingelse('LOB.11.1', {
  titel: { da: 'Der kan klages over teamets indstilling', en: 'The team’s recommendation can be appealed' },
  vælgesEfter: påDenDag,
  versioner: [
    FØR_TEAMET,
    {
      fra: '2013-01-01',
      hjemmel: LOB('11', { stk: '1' }),
      ...læstAndetsteds(
        LOV(1380, 2012),
        LBK(254, 2024),
        kilde('behandlosordentligt.dk om rehabiliteringsteamet'),
      ),
      siger: {
        da: 'Teamets indstilling er ikke en afgørelse, og du kan ikke klage over den. Du kan klage over den afgørelse, kommunen træffer bagefter.',
        en: 'The team’s recommendation is no decision, and you cannot appeal it. You can appeal the decision the municipality makes afterwards.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
