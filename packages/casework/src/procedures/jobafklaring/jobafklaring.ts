import {
  kliniskFunktionOvervejes,
  sagSkalITeamet,
  sagSkalITeametFørOphør,
  samtalerneHoldesLøbende,
  standbyIJobafklaring,
} from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { jobafklaringer, løbendeJobafklaring } from '../../jobafklaring/jobafklaringer.ts'
import { rehabiliteringssager } from '../../rehabilitering/rehabiliteringssager.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import { begyndelsestrin } from './trin-begyndelsen.ts'
import { indsatstrin } from './trin-indsats.ts'
import { samtaletrin } from './trin-samtaler.ts'
import { AFGØRES_HER, slutningstrin } from './trin-slutningen.ts'
import { standbytrin } from './trin-standby.ts'

/** From the grant of a job clarification course until it ends, or the next begins. */
export const jobafklaringsgang: Sagsgang = {
  nøgle: 'jobafklaring',
  titel: { da: 'Jobafklaringsforløb', en: 'Job clarification course' },
  siger: {
    da: 'Borgeren er stadig syg, når sygedagpengene slutter. Kommunen følger op, planlægger og giver en indsats, til borgeren kan arbejde eller skal videre.',
    en: 'The citizen is still ill when the sickness benefit ends. The municipality follows up, plans and gives help, until the citizen can work or is to go on.',
  },
  begyndesVed: ['JobafklaringBegyndt'],
  sluttesVed: ['JobafklaringAfsluttet'],
  id,
  // What the course tells the law is registered when it begins.
  fakta: () => [],
  spørger: [
    kliniskFunktionOvervejes,
    sagSkalITeamet,
    sagSkalITeametFørOphør,
    samtalerneHoldesLøbende,
    standbyIJobafklaring,
  ],
  trin: [...begyndelsestrin, ...samtaletrin, ...standbytrin, ...indsatstrin, ...slutningstrin],
}

/** The course an event belongs to: named in it, or the one that runs where it is a decision or the team's. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('forloebId' in event) {
    const here = event.type === 'JobafklaringBegyndt' || emne(sag, jobafklaringer).has(event.forloebId)
    return here ? event.forloebId : undefined
  }
  return hørerTil(event, sag) ? løbendeJobafklaring(sag)?.forloebId : undefined
}

function hørerTil(event: SagBegivenhed, sag: SagTilstand): boolean {
  switch (event.type) {
    case 'RehabiliteringssagBegyndt':
      return event.gaelder === 'jobafklaring'
    case 'IndstillingAfgivet':
      return emne(sag, rehabiliteringssager).get(event.rehabsagId)?.gælder === 'jobafklaring'
    case 'AfgørelseTruffet':
      return AFGØRES_HER.has(emne(sag, afgørelser).get(event.afgoerelseId)?.art ?? '')
    default:
      return false
  }
}
