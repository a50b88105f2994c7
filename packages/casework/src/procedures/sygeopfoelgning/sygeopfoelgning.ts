import {
  arbejdsgiverenOrienteres,
  dagpengerettenForlænges,
  fritagetForOpfølgning,
  lægeattestFørFørsteSamtale,
  opfølgningsplanSkalForeligge,
  standby,
} from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { opfølgningsfakta } from '../../opfoelgning/fakta.ts'
import { forløb, løbendeForløb } from '../../opfoelgning/forloeb.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Sagsgang } from '../motor/sagsgang.ts'
import { begyndelsestrin } from './trin-begyndelsen.ts'
import { medvirkenstrin } from './trin-medvirken.ts'
import { plantrin } from './trin-planer.ts'
import { samtaletrin } from './trin-samtaler.ts'
import { skematrin } from './trin-skema.ts'
import { slutningstrin } from './trin-slutningen.ts'

/** From the day the municipality is told of an illness until the course ends. */
export const sygeopfølgningsgang: Sagsgang = {
  nøgle: 'sygeopfoelgning',
  titel: { da: 'Opfølgning på sygdom', en: 'Follow-up of an illness' },
  siger: {
    da: 'Borgeren er syg. Kommunen oplyser sagen, holder samtaler, laver aftaler og vurderer igen, til borgeren er rask eller ydelsen ender.',
    en: 'The citizen is ill. The municipality establishes the case, holds talks, makes agreements and reassesses, until the citizen is well or the benefit ends.',
  },
  begyndesVed: ['SygdomAnmeldt'],
  sluttesVed: ['ForløbAfsluttet'],
  id,
  fakta: ({ sag, gang, tider }) => opfølgningsfakta(sag, gang.id, tider),
  spørger: [
    arbejdsgiverenOrienteres,
    dagpengerettenForlænges,
    fritagetForOpfølgning,
    lægeattestFørFørsteSamtale,
    opfølgningsplanSkalForeligge,
    standby,
  ],
  trin: [...begyndelsestrin, ...skematrin, ...samtaletrin, ...medvirkenstrin, ...plantrin, ...slutningstrin],
}

/** Decisions that are made in the course of the follow-up: they belong to the course that runs. */
const AFGØRES_HER: ReadonlySet<string> = new Set(['bortfald_medvirken', 'forlaengelse'])

/** The course an event belongs to: named in it, or the one that runs where it is a decision of the follow-up. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('forloebId' in event) {
    const ill = event.type === 'SygdomAnmeldt' || emne(sag, forløb).has(event.forloebId)
    return ill ? event.forloebId : undefined
  }
  const art =
    event.type === 'AfgørelseForberedt'
      ? event.art
      : event.type === 'AfgørelseTruffet'
        ? emne(sag, afgørelser).get(event.afgoerelseId)?.art
        : undefined
  return art !== undefined && AFGØRES_HER.has(art) ? løbendeForløb(sag)?.forloebId : undefined
}
