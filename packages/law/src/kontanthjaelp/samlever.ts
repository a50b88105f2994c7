import { aldrigOpfyldt, altid, betingelse } from '@sagsvej/rules'
import { harSamleverMedForsørgelsespligt } from '../fakta/kontanthjaelp.ts'
import { LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, læstAndetsteds, sluttet } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025, REFORMEN_2014 } from './tekster.ts'

const INGEN = {
  hjemmel: LAS('2'),
  siger: {
    da: 'Kun ægtefæller skal forsørge hinanden. En kærestes penge tæller ikke.',
    en: 'Only spouses must provide for each other. A partner’s money does not count.',
  },
  er: aldrigOpfyldt,
} as const

export const samleverTællerMed = betingelse('LAS.2a', {
  titel: { da: 'Din samlever skal forsørge dig', en: 'Your partner must provide for you' },
  vælgesEfter: påDenDag,
  relevantNår: harSamleverMedForsørgelsespligt,
  versioner: [
    { ...FØR_LBK_2007, ...INGEN },
    { fra: FRA_LBK_2007, til: '2013-12-31', ...læst(...LAS_2007_2012), ...INGEN },
    {
      fra: '2014-01-01',
      til: '2015-12-31',
      hjemmel: LAS('2 a'),
      ...læstAndetsteds(LBK(1193, 2014), LBK(806, 2015), REFORMEN_2014),
      siger: {
        da: 'Samlevende over 25 år skulle forsørge hinanden, når en af dem fik uddannelses- eller kontanthjælp.',
        en: 'Partners over 25 had to provide for each other when one of them got uddannelseshjælp or kontanthjælp.',
      },
      er: altid,
    },
    {
      fra: '2016-01-01',
      ...sluttet(...LAS_2014_2024.slice(2), LAS_2025, LOV(53, 2015)),
      ...INGEN,
      note: {
        da: 'Pligten står i loven fra juli 2015 og ikke i den fra maj 2016. Dagen er sluttet af en note i den sidste: lov nr. 53 af 2015 fik virkning 1. januar 2016.',
        en: 'The duty is in the act of July 2015 and not in that of May 2016. The day is inferred from a note in the latter: act no. 53 of 2015 took effect on 1 January 2016.',
      },
    },
  ],
})
