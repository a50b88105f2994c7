import { ledighedsfakta } from '../../ledighedsydelse/fakta.ts'
import { løbendeLedighed } from '../../ledighedsydelse/ledighed.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import { artenAf } from './stillingen.ts'
import { opfølgningstrin } from './trin-opfoelgning.ts'
import { rådighedstrin } from './trin-raadighed.ts'

/** From the day flex job unemployment benefit is asked for until it ends. */
export const ledighedsydelsesgang: Sagsgang = {
  nøgle: 'ledighedsydelse',
  titel: { da: 'Ledighedsydelse', en: 'Flex job unemployment benefit' },
  siger: {
    da: 'Borgeren er visiteret til fleksjob og uden arbejde. Kommunen holder samtaler, følger op og vurderer retten igen, til ydelsen ender.',
    en: 'The citizen has been found eligible for a flex job and is without work. The municipality holds talks, follows up and assesses the right again, until the benefit ends.',
  },
  begyndesVed: ['LedighedsydelseSøgt'],
  sluttesVed: ['LedighedsydelseOphørt'],
  id,
  fakta: ({ sag, gang, tider }) => ledighedsfakta(sag, gang.id, tider),
  trin: [...opfølgningstrin, ...rådighedstrin],
}

/** Decisions that are made in the course of it: they belong to the time that runs. */
const AFGØRES_HER: ReadonlySet<string> = new Set([
  'ret_til_ledighedsydelse',
  'fleksjob_revurderet',
  'raadighed_ledighedsydelse',
  'aktiv_jobsoegning',
])

function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('ledighedId' in event) return event.ledighedId
  const art = artenAf(event, sag)
  if (art === undefined || !AFGØRES_HER.has(art)) return undefined
  return løbendeLedighed(sag)?.ledighedId ?? 'ingen ledighed'
}
