import { fejl } from '@sagsvej/rules/read'
import { brevMed } from '../forsendelse/standardtekster.ts'
import { direkte } from '../kommandoer/kommando.ts'
import { iFremtiden, ny, ved } from '../kommandoer/regler.ts'
import { iSamtaleforløbet } from '../opfoelgning/i-forloebet.ts'
import { iSamtalen } from '../opfoelgning/samtaleregler.ts'
import {
  RundbordForeslået,
  RundbordFulgtOp,
  RundbordHoldt,
  RundbordIndkaldt,
  RundbordOpgivet,
  RundbordssamtykkeSvaret,
} from './begivenheder.ts'
import { hverMåIndkaldes, nogenIndkaldes, tilBorgerensSamtale } from './indkaldelsesregler.ts'
import {
  aftaltEllerHvorfor,
  erIkkeSlut,
  hverAftaleFølgesOp,
  iRundbordet,
  kunIndkaldteDeltog,
  samtalenErHoldt,
} from './moederegler.ts'
import { rundborde } from './rundborde.ts'
import { intetOmSygdommen, partenErForeslået, svaretErInformeret } from './samtykkeregler.ts'

/** What can be asked of a round-table talk. */
export const rundbordskommandoer = [
  direkte(
    'ForeslåRundbord',
    { da: 'Foreslå en rundbordssamtale', en: 'Propose a round-table talk' },
    RundbordForeslået,
    [
      ny('rundbordId', rundborde),
      iSamtaleforløbet,
      ({ parter }) => (parter.length > 0 ? [] : [ved('parter', ingenParter())]),
    ],
  ),
  direkte(
    'SvarPåRundbordssamtykke',
    { da: 'Svar på, om en part må inddrages', en: 'Answer whether a party may be involved' },
    RundbordssamtykkeSvaret,
    [iRundbordet, erIkkeSlut, partenErForeslået, svaretErInformeret, intetOmSygdommen],
  ),
  direkte(
    'IndkaldTilRundbord',
    { da: 'Indkald parterne til rundbordssamtalen', en: 'Call the parties to the round-table talk' },
    RundbordIndkaldt,
    [iRundbordet, erIkkeSlut, iSamtalen, tilBorgerensSamtale, nogenIndkaldes, hverMåIndkaldes],
  ),
  direkte(
    'HoldRundbord',
    { da: 'Skriv ned, hvad rundbordssamtalen aftalte', en: 'Write down what the round-table talk agreed' },
    RundbordHoldt,
    [
      iRundbordet,
      erIkkeSlut,
      samtalenErHoldt,
      kunIndkaldteDeltog,
      aftaltEllerHvorfor,
      iFremtiden('foelgesOp'),
      brevMed('brevId', 'samtalereferat'),
    ],
  ),
  direkte(
    'FølgRundbordOp',
    { da: 'Følg op på det aftalte', en: 'Follow up what was agreed' },
    RundbordFulgtOp,
    [iRundbordet, erIkkeSlut, hverAftaleFølgesOp],
  ),
  direkte(
    'OpgivRundbord',
    { da: 'Opgiv rundbordssamtalen', en: 'Give the round-table talk up' },
    RundbordOpgivet,
    [iRundbordet, erIkkeSlut],
  ),
] as const

const ingenParter = () =>
  fejl(
    'manglerFelt',
    'Vælg mindst én, der skal være med ud over borgeren og kommunen.',
    'Choose at least one to take part beside the citizen and the municipality.',
  )
