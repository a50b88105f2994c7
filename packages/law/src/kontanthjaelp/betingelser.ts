import { alle, betingelse, ikke, krav } from '@sagsvej/rules'
import { behovetDækkesAfAndenYdelse, ændringIForholdene } from '../fakta/kontanthjaelp.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import { kanIkkeForsørgeSig } from '../skoen/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025 } from './tekster.ts'

const indhold = {
  hjemmel: LAS('11', { stk: '2' }),
  siger: {
    da: 'Du kan få hjælp, når noget i dit liv har ændret sig, så du ikke kan forsørge dig selv og din familie. Det gælder kun, når ingen anden ydelse kan dække behovet.',
    en: 'You can get help when something in your life has changed so that you cannot support yourself and your family. It is so only when no other benefit can cover the need.',
  },
  er: alle(
    krav(
      '1',
      { da: 'dine forhold har ændret sig', en: 'your circumstances have changed' },
      ændringIForholdene,
    ),
    krav(
      '2',
      { da: 'du kan derfor ikke forsørge dig selv', en: 'you therefore cannot support yourself' },
      kanIkkeForsørgeSig,
    ),
    krav(
      '3',
      { da: 'ingen anden ydelse dækker behovet', en: 'no other benefit covers the need' },
      ikke(behovetDækkesAfAndenYdelse),
    ),
  ),
} as const

/** The same words in all thirteen consolidations: no reform has touched it. */
export const socialBegivenhed = betingelse('LAS.11.2', {
  titel: {
    da: 'En social begivenhed gør hjælpen nødvendig',
    en: 'A social event makes the help necessary',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...indhold },
    { fra: FRA_LBK_2007, ...læst(...LAS_2007_2012, ...LAS_2014_2024, LAS_2025), ...indhold },
  ],
})
