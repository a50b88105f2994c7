import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { tilknyttet } from '../../visitation/tilknyttet.ts'
import { visitationer } from '../../visitation/visitationer.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import { visitationsfakta } from './stillingen.ts'
import { afgørelsestrin } from './trin-afgoerelse.ts'
import { profiltrin } from './trin-profil.ts'

/** From the initiative to a written decision on a flex job, under each version of the law since 2006. */
export const fleksjobvisitationsgang: Sagsgang = {
  nøgle: 'fleksjobvisitation',
  titel: { da: 'Visitation til fleksjob', en: 'Visitation to a flex job' },
  siger: {
    da: 'Nogen tager initiativ. Helbred og arbejdsevne bliver afklaret, borgeren udtaler sig og høres, og den, der er bemyndiget, afgør sagen.',
    en: 'Somebody takes the initiative. Health and ability to work are cleared, the citizen comments and is heard, and whoever has the power decides.',
  },
  begyndesVed: ['FleksjobsagRejst'],
  sluttesVed: ['FleksjobsagAfsluttet'],
  id,
  fakta: visitationsfakta,
  trin: [...profiltrin, ...afgørelsestrin],
}

/** The case named in the event, or that its profile, its decision or its case for the team belongs to. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('visitationId' in event) return event.visitationId
  switch (event.type) {
    case 'RessourceprofilFastlagt':
    case 'RessourceprofilSendtTilUdtalelse':
    case 'UdtalelseIndarbejdet':
      return [...emne(sag, visitationer).values()].findLast((one) => one.profilId === event.profilId)
        ?.visitationId
    case 'AfgørelseTruffet':
    case 'PartHørt':
      return emne(sag, tilknyttet).afgørelser.get(event.afgoerelseId)
    case 'IndstillingAfgivet':
    case 'SamletBeskrivelseUdarbejdet':
    case 'SundhedsrådgivningYdet':
      return emne(sag, tilknyttet).rehabsager.get(event.rehabsagId)
    default:
      return undefined
  }
}
