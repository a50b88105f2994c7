import { alle, beregning, hvis, ikke, led, satsDen, tal, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  grundsatsEllerHjemmeboendeIJuli2025,
  gruppeIJuni2025,
  tillægspakkenIJuli2025,
} from '../fakta/kontanthjaelp-2025.ts'
import { læst } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { tilpasningstillæg } from '../satser/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { denNyeKontanthjælpGælder } from './findes.ts'
import { påGrundsats, påHjemmeboendeSats } from './ny-sats.ts'
import { LAS_2025 } from './tekster.ts'

const har = alle(
  led(
    {
      da: 'du fik i juni 2025 hjælp i en af lovens grupper',
      en: 'in June 2025 you got help in one of the act’s groups',
    },
    ikke(gruppeIJuni2025.er('ingen')),
  ),
  led(
    {
      da: 'du fik grundsats eller hjemmeboende sats for juli 2025',
      en: 'you got the basic or the living-at-home rate for July 2025',
    },
    grundsatsEllerHjemmeboendeIJuli2025,
  ),
  led(
    { da: 'du havde de tillæg, gruppen kræver', en: 'you had the supplements the group requires' },
    tillægspakkenIJuli2025,
  ),
  led(
    { da: 'du får stadig en af de to satser', en: 'you still get one of the two rates' },
    énAf(påGrundsats, påHjemmeboendeSats),
  ),
)

/** The amount is printed in the act and is not on the list of those regulated. Both rates are for those under 30. */
export const tilpasningstillægget = beregning('LAS.20.1', 'kr/md', {
  titel: { da: 'Midlertidigt tilpasningstillæg', en: 'Temporary adjustment supplement' },
  vælgesEfter: påDenDag,
  relevantNår: denNyeKontanthjælpGælder,
  versioner: [
    {
      fra: '2025-07-01',
      til: '2027-06-30',
      hjemmel: LAS('20', { stk: '1-10' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Under 30 år kan du få et tillæg i to år, hvis du mistede hjælp ved omlægningen i juli 2025. Det ophører, når du får den forhøjede sats.',
        en: 'Under 30 you can get a supplement for two years if you lost help by the change of July 2025. It ends when you get the high rate.',
      },
      er: hvis(har, satsDen(tilpasningstillæg, vurderingsdato), tal('kr/md', 0)),
    },
    {
      fra: '2027-07-01',
      hjemmel: LAS('20', { stk: '1' }),
      ...læst(LAS_2025),
      siger: {
        da: 'Tilpasningstillægget gives kun til og med 30. juni 2027.',
        en: 'The adjustment supplement is given only until and including 30 June 2027.',
      },
      er: tal('kr/md', 0),
    },
  ],
})
