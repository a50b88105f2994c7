import { sagenSkalITeamIgen, skalIRehabiliteringsteam, tilbuddetVenterPåSamtalen } from '@sagsvej/law'
import { forløbFor } from '../../afgoerelse/i-forloeb.ts'
import { ressourceforløbsfakta } from '../../ressourceforloeb/fakta.ts'
import { ressourceforløb, ressourceforløbsafgørelser } from '../../ressourceforloeb/ressourceforloeb.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import { bevillingstrin } from './trin-bevilling.ts'
import { ferietrin } from './trin-ferie.ts'
import { forløbstrin } from './trin-forloebet.ts'
import { forløbsslutningstrin } from './trin-slutningen.ts'

/** From the day a resource course is considered until it ends and what follows is decided. */
export const ressourceforløbsgang: Sagsgang = {
  nøgle: 'ressourceforloeb',
  titel: { da: 'Ressourceforløb', en: 'Resource course' },
  siger: {
    da: 'Kommunen prøver alle betingelser, hører teamet, bevilger 1 til 5 år, følger op på planen og beslutter, hvad der skal ske bagefter.',
    en: 'The municipality tries all conditions, hears the team, grants 1 to 5 years, follows up on the plan and decides what is to follow.',
  },
  begyndesVed: ['RessourceforløbOvervejet'],
  sluttesVed: ['RessourceforløbAfsluttet'],
  id,
  fakta: ({ sag, gang, tider }) => ressourceforløbsfakta(sag, gang.id, tider),
  spørger: [sagenSkalITeamIgen, skalIRehabiliteringsteam, tilbuddetVenterPåSamtalen],
  trin: [...bevillingstrin, ...forløbstrin, ...ferietrin, ...forløbsslutningstrin],
}

/** The course an event names, or that its decision or its plan belongs to. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('ressourceforloebId' in event) return event.ressourceforloebId
  if (event.type === 'IndsatsdelLagt') {
    return emne(sag, ressourceforløb).has(event.forloebId) ? event.forloebId : undefined
  }
  return forløbFor(sag, ressourceforløbsafgørelser, event)
}
