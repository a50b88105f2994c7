import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { fastDag, myndighedensFrist } from '../frister/regneregler.ts'
import { beskedOmVisitation } from './besked-om-visitation.ts'
import { bidragSenestEfterRykker, udmeldelseOphævesSenest } from './bidrag-ikke-betalt.ts'

/** The deadlines of the flexi-benefit scheme, whoever must keep them. */
export const fleksydelsesfrister: readonly Fristregel[] = [
  regel('besked_om_fleksjobvisitation', 'kommune', beskedOmVisitation, myndighedensFrist),
  regel('fleksydelsesbidrag_efter_rykker', 'borger', bidragSenestEfterRykker, fastDag),
  regel('udmeldelse_ophaeves', 'borger', udmeldelseOphævesSenest, fastDag),
]
