import { læst } from '@sagsvej/rules/read'
import { brevMed } from '../forsendelse/standardtekster.ts'
import { direkte, egneFelter, gjort, kommando } from '../kommandoer/kommando.ts'
import { ny } from '../kommandoer/regler.ts'
import { iSamtaleforløbet } from '../opfoelgning/i-forloebet.ts'
import {
  AktørRapporterede,
  AktørrapportVurderet,
  OpgaveOverladt,
  OpgaveTagetTilbage,
} from './begivenheder.ts'
import { overladelser } from './overladelser.ts'
import {
  borgerenFårKlagevejledning,
  erIkkeTagetTilbage,
  iOverladelsen,
  kunDetOverladte,
  lovenLaderDenOverlades,
  nogetOverlades,
} from './regler.ts'

/** What can be asked of tasks in an external provider's hands. */
export const aktørkommandoer = [
  direkte(
    'OverladOpgave',
    { da: 'Overlad opgaver til en anden aktør', en: 'Hand tasks to an external provider' },
    OpgaveOverladt,
    [
      ny('overladelseId', overladelser),
      iSamtaleforløbet,
      nogetOverlades,
      lovenLaderDenOverlades,
      brevMed('brevId', 'henvisning_til_anden_aktoer'),
      borgerenFårKlagevejledning,
    ],
  ),
  kommando({
    type: 'RapportérSomAktør',
    titel: { da: 'Rapportér til kommunen', en: 'Report to the municipality' },
    felter: egneFelter(AktørRapporterede),
    åbenFor: ['leverandoer'],
    regler: [iOverladelsen, erIkkeTagetTilbage, kunDetOverladte],
    giver: (asked, _sag, om) => læst([gjort(AktørRapporterede, asked, om)]),
  }),
  direkte(
    'VurdérAktørrapport',
    { da: 'Vurdér aktørens rapport', en: 'Weigh the provider’s report' },
    AktørrapportVurderet,
    [iOverladelsen],
  ),
  direkte('TagOpgaveTilbage', { da: 'Tag opgaven tilbage', en: 'Take the task back' }, OpgaveTagetTilbage, [
    iOverladelsen,
    erIkkeTagetTilbage,
  ]),
] as const
