import { læst } from '@sagsvej/rules/read'
import { iJobafklaringen } from '../jobafklaring/i-forloebet.ts'
import { direkte, egneFelter, gjort, kommando } from '../kommandoer/kommando.ts'
import { ikkeFremtid, ny } from '../kommandoer/regler.ts'
import { anvisninger } from './anvisninger.ts'
import {
  BehandlingAfvist,
  BehandlingAnvist,
  IndsatsAfsluttet,
  IndsatsAftalt,
  LøntimerAftalt,
} from './begivenheder.ts'
import { indsatser } from './indsatser.ts'
import { lovenTillader } from './loven.ts'
import {
  andenArbejdsfunktion,
  betydningen,
  iAnvisningen,
  iIndsatsen,
  kanAnvises,
  periodenHolder,
  sammenMedKendte,
} from './regler.ts'

const { betydning: _, ...afvisning } = egneFelter(BehandlingAfvist)

/** What can be asked of the measures of a course. */
export const indsatskommandoer = [
  direkte('AftalIndsats', { da: 'Aftal en indsats', en: 'Agree on a measure' }, IndsatsAftalt, [
    iJobafklaringen,
    ny('indsatsId', indsatser),
    periodenHolder,
    sammenMedKendte,
    lovenTillader,
  ]),
  direkte('AftalLøntimer', { da: 'Aftal løntimer', en: 'Agree on paid hours' }, LøntimerAftalt, [
    iJobafklaringen,
    ny('indsatsId', indsatser),
    sammenMedKendte,
    andenArbejdsfunktion,
  ]),
  direkte('AfslutIndsats', { da: 'Afslut indsatsen', en: 'End the measure' }, IndsatsAfsluttet, [
    iJobafklaringen,
    iIndsatsen,
    ikkeFremtid('slut'),
  ]),
  direkte(
    'AnvisBehandling',
    { da: 'Bed om undersøgelse eller behandling', en: 'Ask for examination or treatment' },
    BehandlingAnvist,
    [iJobafklaringen, ny('anvisningId', anvisninger), kanAnvises],
  ),
  kommando({
    type: 'SigNejTilBehandling',
    titel: { da: 'Borgeren siger nej', en: 'The citizen says no' },
    felter: afvisning,
    regler: [iJobafklaringen, iAnvisningen],
    giver: (asked, sag, om) =>
      læst([gjort(BehandlingAfvist, { ...asked, betydning: betydningen(sag, asked.anvisningId, om) }, om)]),
  }),
] as const
