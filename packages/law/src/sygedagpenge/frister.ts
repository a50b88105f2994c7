import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { fastDag, fristOverForKommunen, myndighedensFrist } from '../frister/regneregler.ts'
import { akassensAnmeldelseSenest } from './anmeldelse/akasse.ts'
import { anmodningSenest } from './anmeldelse/anmodning-kommune.ts'
import { arbejdsgiverAnmeldelseSenest } from './anmeldelse/arbejdsgiver.ts'
import { ledigAnmeldelseSenest } from './anmeldelse/ledig.ts'
import { selvstændigAnmeldelseSenest } from './anmeldelse/selvstaendig.ts'
import { genoptagelseSenest } from './bortfald/genoptagelse.ts'
import { forlængetSenestTil } from './forlaengelse/forlaengelse.ts'
import { arbejdsgiversamtaleSenest } from './opfoelgning/arbejdsgiversamtale.ts'
import { førsteSamtaleSenest } from './opfoelgning/foerste-samtale.ts'
import { grænseForKortereForløb } from './opfoelgning/graense-for-kortere-forloeb.ts'
import { næsteOpfølgningSenest } from './opfoelgning/naeste-opfoelgning.ts'
import { opfølgningsplanSenest } from './opfoelgning/opfoelgningsplan.ts'
import { oplysningsskemaSenest } from './opfoelgning/oplysningsskema.ts'
import { revurderingstidspunkt } from './revurderingstidspunkt.ts'

/** The deadlines of the follow-up, each by the name of what must be done. */
export const oplysningsskemafrist = regel(
  'oplysningsskema',
  'borger',
  oplysningsskemaSenest,
  fristOverForKommunen,
)
export const genoptagelsesfrist = regel('genoptagelse', 'borger', genoptagelseSenest, fristOverForKommunen)
export const arbejdsgiversamtalefrist = regel(
  'arbejdsgiversamtale',
  'arbejdsgiver',
  arbejdsgiversamtaleSenest,
  fastDag,
)
export const akassensAnmeldelsefrist = regel(
  'akasse_anmeldelse',
  'a-kasse',
  akassensAnmeldelseSenest,
  fristOverForKommunen,
)
export const førsteSamtalefrist = regel('foerste_samtale', 'kommune', førsteSamtaleSenest, myndighedensFrist)
export const næsteOpfølgningsfrist = regel(
  'naeste_opfoelgning',
  'kommune',
  næsteOpfølgningSenest,
  myndighedensFrist,
)
export const opfølgningsplanfrist = regel(
  'opfoelgningsplan',
  'kommune',
  opfølgningsplanSenest,
  myndighedensFrist,
)
export const kortereForløbsfrist = regel('kortere_forloeb', 'borger', grænseForKortereForløb, fastDag)
export const forlængelsesfrist = regel(
  'forlaengelse_slutter',
  'kommune',
  forlængetSenestTil,
  myndighedensFrist,
)
export const revurderingsfrist = regel('revurdering', 'kommune', revurderingstidspunkt, myndighedensFrist)

/** The deadlines of a sickness benefit case, whoever must keep them. */
export const sygedagpengefrister: readonly Fristregel[] = [
  oplysningsskemafrist,
  regel('anmodning', 'borger', anmodningSenest, fristOverForKommunen),
  regel('selvstaendig_anmeldelse', 'borger', selvstændigAnmeldelseSenest, fristOverForKommunen),
  regel('ledig_anmeldelse', 'borger', ledigAnmeldelseSenest, fastDag),
  genoptagelsesfrist,
  regel('arbejdsgiver_anmeldelse', 'arbejdsgiver', arbejdsgiverAnmeldelseSenest, fristOverForKommunen),
  akassensAnmeldelsefrist,
  arbejdsgiversamtalefrist,
  førsteSamtalefrist,
  næsteOpfølgningsfrist,
]
