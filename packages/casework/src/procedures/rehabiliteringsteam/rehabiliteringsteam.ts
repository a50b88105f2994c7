import {
  forberedendeDelFørAfgørelsen,
  forberedendeDelKræves,
  sagSkalITeamet,
  sagSkalITeametFørOphør,
  skalIRehabiliteringsteam,
} from '@sagsvej/law'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import { rehabiliteringsfakta } from './stillingen.ts'
import { beskrivelsestrin } from './trin-beskrivelse.ts'
import { mødetrin } from './trin-moede.ts'
import { forberedendeTrin } from './trin-plan.ts'
import { slutningstrin } from './trin-slutningen.ts'

/** From the preparatory part to the team's recommendation; since July 2026 the overall description and the advice. */
export const rehabiliteringsteamgang: Sagsgang = {
  nøgle: 'rehabiliteringsteam',
  titel: {
    da: 'Rehabiliteringsteam og samlet beskrivelse',
    en: 'Rehabilitation team and overall description',
  },
  siger: {
    da: 'Sagen beskrives sammen med borgeren, teamet holder møde med borgeren og giver sin indstilling. Kommunen afgør sagen bagefter.',
    en: 'The case is described with the citizen, the team meets with the citizen and gives its recommendation. The municipality decides afterwards.',
  },
  begyndesVed: ['RehabiliteringssagBegyndt'],
  sluttesVed: ['RehabiliteringssagAfsluttet'],
  id,
  fakta: rehabiliteringsfakta,
  spørger: [
    forberedendeDelFørAfgørelsen,
    forberedendeDelKræves,
    sagSkalITeamet,
    sagSkalITeametFørOphør,
    skalIRehabiliteringsteam,
  ],
  trin: [...forberedendeTrin, ...mødetrin, ...beskrivelsestrin, ...slutningstrin],
}

/** The action part names the case it rests on, and is made in the course it belongs to. */
function id(event: SagBegivenhed): string | undefined {
  return 'rehabsagId' in event && event.type !== 'IndsatsdelLagt' ? event.rehabsagId : undefined
}
