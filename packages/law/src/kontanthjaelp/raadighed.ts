import { alle, betingelse, hvis, ikke, led, énAf } from '@sagsvej/rules'
import { erGift, ægtefællenErUndtagetFraRådighed } from '../fakta/kontanthjaelp.ts'
import { læst, læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { FRA_LBK_2007, FØR_LBK_2007 } from '../revalidering/foer-2007.ts'
import {
  harRimeligtTilbudOmArbejde,
  stårTilRådighedForUddannelse,
  udnytterSineMuligheder,
  ægtefællenUdnytterSineMuligheder,
} from '../skoen/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { LAS_2007_2012, LAS_2014_2024, LAS_2025, REFORMEN_2014 } from './tekster.ts'
import { fårUddannelseshjælp, ungUdenUddannelse } from './uddannelseshjaelp.ts'

const arbejde = alle(
  led(
    { da: 'du har ikke et rimeligt tilbud om arbejde', en: 'you have no reasonable offer of work' },
    ikke(harRimeligtTilbudOmArbejde),
  ),
  led(
    { da: 'du udnytter aktivt dine muligheder', en: 'you actively use your chances' },
    udnytterSineMuligheder,
  ),
)

const ægtefællen = led(
  { da: 'din ægtefælle udnytter også sine muligheder', en: 'your spouse uses the chances there are too' },
  énAf(ikke(erGift), ægtefællenErUndtagetFraRådighed, ægtefællenUdnytterSineMuligheder),
)

const KUN_ARBEJDE = {
  hjemmel: LAS('13', { stk: '1' }),
  siger: {
    da: 'Du må ikke have et rimeligt tilbud om arbejde, og du skal aktivt søge at udnytte dine muligheder. Det gælder også din ægtefælle.',
    en: 'You must have no reasonable offer of work, and must actively seek to use your chances. So must your spouse.',
  },
  er: alle(arbejde, ægtefællen),
} as const

export const rådighed = betingelse('LAS.13.1', {
  titel: { da: 'Du står til rådighed', en: 'You are available' },
  betyder: {
    da: 'Er du ikke klar til arbejde, vurderer kommunen, hvad du har pligt til. Svaret er så, om du gør det.',
    en: 'If you are not ready for work the municipality judges what you have a duty to do. The answer is then whether you do it.',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_LBK_2007, ...KUN_ARBEJDE },
    { fra: FRA_LBK_2007, til: '2013-12-31', ...læst(...LAS_2007_2012), ...KUN_ARBEJDE },
    {
      fra: '2014-01-01',
      til: '2025-06-30',
      hjemmel: LAS('13', { stk: '1' }),
      ...læstAndetsteds(...LAS_2014_2024, REFORMEN_2014),
      siger: {
        da: 'På uddannelseshjælp skal du stå til rådighed for uddannelse. På kontanthjælp skal du aktivt søge arbejde, og din ægtefælle skal også udnytte sine muligheder.',
        en: 'On uddannelseshjælp you must be available for education. On kontanthjælp you must actively seek work, and your spouse must use the chances there are too.',
      },
      er: alle(hvis(fårUddannelseshjælp, stårTilRådighedForUddannelse, arbejde), ægtefællen),
    },
    {
      fra: '2025-07-01',
      hjemmel: LAS('13', { stk: '1' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Du skal aktivt søge arbejde. Under 30 år uden uddannelse skal du stå til rådighed for uddannelse eller en indsats mod uddannelse eller job.',
        en: 'You must actively seek work. Under 30 without education you must be available for education or an effort toward education or a job.',
      },
      note: {
        da: 'Har du arbejdspligt, skal du desuden deltage i den.',
        en: 'If you have a duty to work you must take part in that too.',
      },
      er: alle(hvis(ungUdenUddannelse, stårTilRådighedForUddannelse, arbejde), ægtefællen),
    },
  ],
})
