import {
  fleksløntilskudModBedreVidende,
  modtogUberettigetModBedreVidende,
  undlodOplysningerModBedreVidende,
} from '@sagsvej/law'
import { fejl, læst } from '@sagsvej/rules/read'
import { direkte, egneFelter, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { skønsbegivenhed } from '../oplysninger/skoensbegivenhed.ts'
import { emne } from '../sag/emne.ts'
import {
  GodTroVurderet,
  KravAnmeldtTilPolitiet,
  TilbagebetalingOvervejet,
  TilbagebetalingSluttet,
} from './begivenheder.ts'
import { tilbagebetalinger } from './krav.ts'

const iKravet = findes('kravId', { da: 'et krav', en: 'a claim' }, tilbagebetalinger)

/** What somebody knew is judged by a person. On kontanthjælp it is told the law as its facts, on the subsidy as its judgement. */
const vurdér = kommando({
  type: 'VurdérGodTro',
  titel: { da: 'Vurdér, hvad borgeren vidste', en: 'Judge what the citizen knew' },
  felter: egneFelter(GodTroVurderet),
  regler: [iKravet],
  giver: (asked, sag, om) => {
    const judged = gjort(GodTroVurderet, asked, om)
    const { modBedreVidende: vaerdi, begrundelse, grundlag, hvordan } = asked
    if (emne(sag, tilbagebetalinger).get(asked.kravId)?.hvad === 'fleksloentilskud') {
      const made = skønsbegivenhed(fleksløntilskudModBedreVidende, { vaerdi, begrundelse, grundlag }, om)
      return made.ok ? læst([judged, made.værdi]) : made
    }
    return læst([
      judged,
      faktum(undlodOplysningerModBedreVidende, vaerdi && hvordan === 'undlod_oplysninger', 'kommune', om),
      faktum(modtogUberettigetModBedreVidende, vaerdi && hvordan === 'modtog_uberettiget', 'kommune', om),
    ])
  },
})

/** What can be asked of repayment. */
export const tilbagebetalingskommandoer = [
  direkte(
    'OvervejTilbagebetaling',
    { da: 'Overvej at kræve penge tilbage', en: 'Consider claiming money back' },
    TilbagebetalingOvervejet,
    [
      ny('kravId', tilbagebetalinger),
      ikkeFremtid('til'),
      ({ fra, til }) => (fra <= til ? [] : [ved('til', førBegyndelsen())]),
    ],
  ),
  vurdér,
  direkte(
    'AnmeldKravTilPolitiet',
    { da: 'Anmeld sagen til politiet', en: 'Report the case to the police' },
    KravAnmeldtTilPolitiet,
    [iKravet],
  ),
  direkte(
    'SlutTilbagebetaling',
    { da: 'Kravet er afsluttet', en: 'The claim is ended' },
    TilbagebetalingSluttet,
    [iKravet],
  ),
] as const

const førBegyndelsen = () =>
  fejl(
    'ikkeMuligt',
    'Perioden slutter, før den begynder. Ret en af dagene.',
    'The time ends before it begins. Correct one of the days.',
  )
