import { aldrigOpfyldt, alle, betingelse, ikke } from '@sagsvej/rules'
import { harErhvervskompetencegivendeUddannelse } from '../fakta/organisering.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { under30 } from './alder.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025, REFORMEN_2014 } from './tekster.ts'

const INGEN = {
  hjemmel: LAS('11', { stk: '1' }),
  siger: {
    da: 'Der var ingen uddannelseshjælp. Unge fik kontanthjælp.',
    en: 'There was no uddannelseshjælp. The young got kontanthjælp.',
  },
  er: aldrigOpfyldt,
} as const

export const ungUdenUddannelse = alle(under30, ikke(harErhvervskompetencegivendeUddannelse))

export const fårUddannelseshjælp = betingelse('LAS.23.1', {
  titel: {
    da: 'Uddannelseshjælp i stedet for kontanthjælp',
    en: 'Uddannelseshjælp in place of kontanthjælp',
  },
  betyder: {
    da: 'Ja betyder, at hjælpen hedder uddannelseshjælp. Nej betyder, at den hedder kontanthjælp.',
    en: 'Yes means that the help is called uddannelseshjælp. No means that it is called kontanthjælp.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...INGEN },
    { fra: FRA_LBK_2007, til: '2013-12-31', ...læst(...LAS_2007_2012), ...INGEN },
    {
      fra: '2014-01-01',
      til: '2025-06-30',
      hjemmel: LAS('23', { stk: '1' }),
      ...læstAndetsteds(...LAS_2014_2024, REFORMEN_2014),
      siger: {
        da: 'Under 30 år uden en uddannelse, der giver erhvervskompetence, får du uddannelseshjælp. Ellers får du kontanthjælp.',
        en: 'Under 30 without an education that qualifies for work you get uddannelseshjælp. Otherwise you get kontanthjælp.',
      },
      note: {
        da: 'Opfyldte du ikke opholdskravet, fik du fra september 2015 en anden og lavere ydelse. Den er ikke med her.',
        en: 'If you did not meet the residence requirement you got another and lower benefit from September 2015. It is not here.',
      },
      er: ungUdenUddannelse,
    },
    {
      fra: '2025-07-01',
      hjemmel: LAS('11', { stk: '1' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Uddannelseshjælpen er ophørt. Alle får kontanthjælp.',
        en: 'Uddannelseshjælp has ended. Everybody gets kontanthjælp.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
