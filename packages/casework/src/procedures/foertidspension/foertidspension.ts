import { forløbFor } from '../../afgoerelse/i-forloeb.ts'
import { pensionsfakta } from '../../foertidspension/fakta.ts'
import { pensionsafgørelser } from '../../foertidspension/pensionssager.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import { afgørelsestrin } from './trin-afgoerelsen.ts'
import { pensionsbegyndelsestrin } from './trin-begyndelsen.ts'

/** From the application, or the municipality's own thought, to the day the pension is paid from. */
export const førtidspensionsgang: Sagsgang = {
  nøgle: 'foertidspension',
  titel: { da: 'Førtidspension', en: 'Disability pension' },
  siger: {
    da: 'Sagen rejses, grundlaget dokumenteres, teamet høres, sagen overgår til pensionssag, og den afgøres inden 3 måneder.',
    en: 'The case is opened, the ground documented, the team heard, the case goes over to a pension case, and is decided within 3 months.',
  },
  begyndesVed: ['PensionssagRejst'],
  sluttesVed: ['PensionssagAfsluttet'],
  id,
  fakta: ({ sag, gang, tider }) => pensionsfakta(sag, gang.id, tider),
  trin: [...pensionsbegyndelsestrin, ...afgørelsestrin],
}

/** The pension case an event names, or that its decision belongs to. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  return 'pensionssagId' in event ? event.pensionssagId : forløbFor(sag, pensionsafgørelser, event)
}
