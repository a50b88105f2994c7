import { alle, betingelse, ikke, krav } from '@sagsvej/rules'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { socialBegivenhed } from './betingelser.ts'
import { formuenUdelukker } from './formue.ts'
import { rådighed } from './raadighed.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025 } from './tekster.ts'

const regel = {
  hjemmel: LAS('11', { stk: '2' }),
  siger: {
    da: 'Du kan få hjælpen, når en social begivenhed gør den nødvendig, du står til rådighed, og du og din ægtefælle ikke har formue at leve af.',
    en: 'You can get the help when a social event makes it necessary, you are available, and you and your spouse have no wealth to live on.',
  },
  er: alle(
    krav(
      '2',
      { da: 'en social begivenhed gør hjælpen nødvendig', en: 'a social event makes the help necessary' },
      socialBegivenhed,
    ),
    krav('§ 13, stk. 1', { da: 'du står til rådighed', en: 'you are available' }, rådighed),
    krav(
      '§ 14, stk. 1',
      { da: 'formuen udelukker ikke hjælpen', en: 'wealth does not rule out the help' },
      ikke(formuenUdelukker),
    ),
  ),
  note: {
    da: 'Hvor længe du har boet og arbejdet i Danmark, bestemmer satsen (§ 11, stk. 3-10). Er du under uddannelse, gælder § 12, som ikke er bygget her.',
    en: 'How long you have lived and worked in Denmark sets the rate (§ 11, subs. 3-10). If you are in education § 12 applies, which is not built here.',
  },
} as const

/** The three conditions of §§ 11, 13 and 14 together: whether there is a right to the help at all. */
export const retTilKontanthjælp = betingelse('LAS.11', {
  titel: { da: 'Ret til kontanthjælp', en: 'A right to kontanthjælp' },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...regel, note: FØR_LBK_2007.note },
    { fra: FRA_LBK_2007, ...læst(...LAS_2007_2012, ...LAS_2014_2024, LAS_2025), ...regel },
  ],
})
