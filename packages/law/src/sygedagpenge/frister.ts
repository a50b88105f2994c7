import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { fastDag, fristOverForKommunen, myndighedensFrist } from '../frister/regneregler.ts'
import { akassensAnmeldelseSenest } from './anmeldelse/akasse.ts'
import { anmodningSenest } from './anmeldelse/anmodning-kommune.ts'
import { arbejdsgiverAnmeldelseSenest } from './anmeldelse/arbejdsgiver.ts'
import { ledigAnmeldelseSenest } from './anmeldelse/ledig.ts'
import { selvstændigAnmeldelseSenest } from './anmeldelse/selvstaendig.ts'
import { genoptagelseSenest } from './bortfald/genoptagelse.ts'
import { arbejdsgiversamtaleSenest } from './opfoelgning/arbejdsgiversamtale.ts'
import { førsteSamtaleSenest } from './opfoelgning/foerste-samtale.ts'
import { næsteOpfølgningSenest } from './opfoelgning/naeste-opfoelgning.ts'
import { oplysningsskemaSenest } from './opfoelgning/oplysningsskema.ts'

/** The deadlines of a sickness benefit case, whoever must keep them. */
export const sygedagpengefrister: readonly Fristregel[] = [
  regel('oplysningsskema', 'borger', oplysningsskemaSenest, fristOverForKommunen),
  regel('anmodning', 'borger', anmodningSenest, fristOverForKommunen),
  regel('selvstaendig_anmeldelse', 'borger', selvstændigAnmeldelseSenest, fristOverForKommunen),
  regel('ledig_anmeldelse', 'borger', ledigAnmeldelseSenest, fastDag),
  regel('genoptagelse', 'borger', genoptagelseSenest, fristOverForKommunen),
  regel('arbejdsgiver_anmeldelse', 'arbejdsgiver', arbejdsgiverAnmeldelseSenest, fristOverForKommunen),
  regel('akasse_anmeldelse', 'a-kasse', akassensAnmeldelseSenest, fristOverForKommunen),
  regel('arbejdsgiversamtale', 'arbejdsgiver', arbejdsgiversamtaleSenest, fastDag),
  regel('foerste_samtale', 'kommune', førsteSamtaleSenest, myndighedensFrist),
  regel('naeste_opfoelgning', 'kommune', næsteOpfølgningSenest, myndighedensFrist),
]
