import { revalideringsydelseBevares } from '@sagsvej/law'
import { forløbFor } from '../../afgoerelse/i-forloeb.ts'
import { revalideringsfakta } from '../../revalidering/fakta.ts'
import { revalideringsafgørelser } from '../../revalidering/revalideringer.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import { bevillingstrin } from './trin-bevilling.ts'
import { plantrin } from './trin-planen.ts'

/** From the application for rehabilitation until the plan is carried out. */
export const revalideringsgang: Sagsgang = {
  nøgle: 'revalidering',
  titel: { da: 'Revalidering', en: 'Rehabilitation (revalidering)' },
  siger: {
    da: 'Kommunen vurderer arbejdsevnen, afklarer jobmålet, lægger en jobplan med borgeren og følger den op. Ydelsen følger planen.',
    en: 'The municipality judges the ability to work, settles the job aim, makes a job plan with the citizen and follows it up. The benefit follows the plan.',
  },
  begyndesVed: ['RevalideringSøgt'],
  sluttesVed: ['RevalideringAfsluttet'],
  id,
  fakta: ({ sag, gang, tider }) => revalideringsfakta(sag, gang.id, tider),
  spørger: [revalideringsydelseBevares],
  trin: [...bevillingstrin, ...plantrin],
}

/** The rehabilitation an event names, or that its decision belongs to. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  return 'revalideringId' in event ? event.revalideringId : forløbFor(sag, revalideringsafgørelser, event)
}
