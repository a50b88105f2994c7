import { læst } from '@sagsvej/rules/read'
import { heltal, valgfri } from '../begivenheder/felt.ts'
import { brevMed } from '../forsendelse/standardtekster.ts'
import { direkte, egneFelter, gjort, kommando } from '../kommandoer/kommando.ts'
import { iFremtiden, ikkeFremtid, ny } from '../kommandoer/regler.ts'
import { PRAKSIS } from '../procedures/praksis.ts'
import { iMødet, iRehabiliteringssagen } from './i-sagen.ts'
import {
  RehabiliteringsmødeAflyst,
  RehabiliteringsmødeFlyttet,
  RehabiliteringsmødeHoldt,
  RehabiliteringsmødeIndkaldt,
  UdeblevFraRehabiliteringsmøde,
} from './moedebegivenheder.ts'
import { rehabiliteringsmøder } from './moeder.ts'
import {
  erStadigÅbent,
  flytningMeddeles,
  iSammeSag,
  klokkeslæt,
  kunneKomme,
  meldtFørMødet,
  påDagen,
} from './moederegler.ts'

const { minutter: _, ...indkaldelse } = egneFelter(RehabiliteringsmødeIndkaldt)
const { minutter: __, ...flytning } = egneFelter(RehabiliteringsmødeFlyttet)
const minutter = valgfri(heltal)
const længde = PRAKSIS.rehabiliteringsmødeMinutter
const ÅBENT = [iRehabiliteringssagen, iMødet, iSammeSag, erStadigÅbent] as const

/** What can be asked of the team's meetings. */
export const rehabiliteringsmødekommandoer = [
  kommando({
    type: 'IndkaldTilRehabiliteringsmøde',
    titel: { da: 'Indkald til rehabiliteringsmøde', en: 'Call to a rehabilitation meeting' },
    felter: { ...indkaldelse, minutter },
    regler: [
      iRehabiliteringssagen,
      ny('moedeId', rehabiliteringsmøder),
      iFremtiden('dag'),
      klokkeslæt,
      brevMed('brevId', 'indkaldelse_til_rehabiliteringsmoede', ['bisidder']),
    ],
    giver: (asked, _sag, om) =>
      læst([gjort(RehabiliteringsmødeIndkaldt, { minutter: længde, ...asked }, om)]),
  }),
  kommando({
    type: 'FlytRehabiliteringsmøde',
    titel: { da: 'Flyt rehabiliteringsmødet', en: 'Move the rehabilitation meeting' },
    felter: { ...flytning, minutter },
    regler: [...ÅBENT, iFremtiden('dag'), klokkeslæt, meldtFørMødet, flytningMeddeles],
    giver: (asked, _sag, om) => læst([gjort(RehabiliteringsmødeFlyttet, { minutter: længde, ...asked }, om)]),
  }),
  direkte(
    'AflysRehabiliteringsmøde',
    { da: 'Aflys rehabiliteringsmødet', en: 'Cancel the rehabilitation meeting' },
    RehabiliteringsmødeAflyst,
    [...ÅBENT, meldtFørMødet],
  ),
  direkte(
    'RegistrérUdeblivelseFraRehabiliteringsmøde',
    { da: 'Borgeren udeblev fra mødet', en: 'The citizen stayed away from the meeting' },
    UdeblevFraRehabiliteringsmøde,
    [...ÅBENT, kunneKomme],
  ),
  direkte(
    'HoldRehabiliteringsmøde',
    { da: 'Rehabiliteringsmødet er holdt', en: 'The rehabilitation meeting was held' },
    RehabiliteringsmødeHoldt,
    [...ÅBENT, ikkeFremtid('holdt'), påDagen],
  ),
] as const
