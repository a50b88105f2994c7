import type { Fristregel } from '../frister/frist.ts'
import { fristregel as regel } from '../frister/fristregel.ts'
import { fastDag, myndighedensFrist } from '../frister/regneregler.ts'
import { beskedOmVisitation } from './besked-om-visitation.ts'
import { bidragSenestEfterRykker, udmeldelseOphævesSenest } from './bidrag-ikke-betalt.ts'

export const visitationsbeskedfrist = regel(
  'besked_om_fleksjobvisitation',
  'kommune',
  beskedOmVisitation,
  myndighedensFrist,
)
export const rykkerfrist = regel(
  'fleksydelsesbidrag_efter_rykker',
  'borger',
  bidragSenestEfterRykker,
  fastDag,
)
export const ophævelsesfrist = regel('udmeldelse_ophaeves', 'borger', udmeldelseOphævesSenest, fastDag)

/** The deadlines of the flexi-benefit scheme, whoever must keep them. */
export const fleksydelsesfrister: readonly Fristregel[] = [
  visitationsbeskedfrist,
  rykkerfrist,
  ophævelsesfrist,
]
