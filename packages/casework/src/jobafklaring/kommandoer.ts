import { formatDay } from '@sagsvej/calendar'
import {
  afgørelseOmJobafklaringDen,
  erIJobafklaring,
  ferienErAftalt,
  fikTværfagligIndsats,
  jobafklaringEfter,
  jobafklaringStartede,
  lov,
  overgikVedRevurderingen,
  sygedagpengeOphørteDen,
  uarbejdsdygtigVedEgenSygdom,
} from '@sagsvej/law'
import { fejl, læst } from '@sagsvej/rules/read'
import { periodenHolder } from '../indsatser/regler.ts'
import { direkte, egneFelter, gjort, kommando } from '../kommandoer/kommando.ts'
import { ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { SkønForetaget } from '../oplysninger/begivenheder.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { readSkøn } from '../sagsfil/skoen.ts'
import { grundenHolder } from './afslutning.ts'
import { bygger, kanBegynde } from './begyndelse.ts'
import { FerieAftalt } from './feriebegivenheder.ts'
import { kanHolde, nokTilbage } from './ferieregler.ts'
import {
  ArbejdsevneVurderet,
  CvPåbegyndt,
  JobafklaringAfsluttet,
  JobafklaringBegyndt,
  KliniskFunktionOvervejet,
  KoordinerendeSagsbehandlerUdpeget,
  SundhedskoordinatorsamtaleHoldt,
  UarbejdsdygtighedVurderet,
} from './forloebsbegivenheder.ts'
import { iJobafklaringen } from './i-forloebet.ts'
import { jobafklaringer } from './jobafklaringer.ts'
import { FulgtOpIStandby, SkånsomtTilrettelagt, StandbyOphørt, StandbyValgt } from './standbybegivenheder.ts'
import { alleVejePrøvet } from './veje-videre.ts'

const begynd = kommando({
  type: 'BegyndJobafklaring',
  titel: { da: 'Begynd et jobafklaringsforløb', en: 'Begin a job clarification course' },
  felter: egneFelter(JobafklaringBegyndt),
  regler: [
    ny('forloebId', jobafklaringer),
    ikkeFremtid('begynder'),
    ikkeFremtid('afgjort'),
    bygger,
    kanBegynde,
  ],
  giver: (asked, _sag, om) => {
    const given = [
      faktum(erIJobafklaring, true, 'kommune', om, asked.begynder),
      faktum(jobafklaringStartede, asked.begynder, 'kommune', om),
      faktum(afgørelseOmJobafklaringDen, asked.afgjort, 'kommune', om),
      faktum(overgikVedRevurderingen, asked.vedRevurderingen, 'kommune', om),
      faktum(fikTværfagligIndsats, asked.fikTvaerfagligIndsats, 'kommune', om),
      faktum(sygedagpengeOphørteDen, asked.sygedagpengeOphoerte, 'kommune', om),
    ]
    // A new course follows an earlier one: what the first came from stands.
    const from =
      asked.komFra === 'jobafklaring' ? [] : [faktum(jobafklaringEfter, asked.komFra, 'kommune', om)]
    return læst([gjort(JobafklaringBegyndt, asked, om), ...given, ...from])
  },
})

/** The judgement is the law's own; it is bound to the course it was made in. */
const vurdér = kommando({
  type: 'VurdérUarbejdsdygtighed',
  titel: {
    da: 'Vurdér, om borgeren stadig er uarbejdsdygtig',
    en: 'Judge whether the citizen is still unfit',
  },
  felter: egneFelter(UarbejdsdygtighedVurderet),
  regler: [
    iJobafklaringen,
    ({ uarbejdsdygtig, fravaerstimer }) =>
      uarbejdsdygtig && fravaerstimer < FRAVÆRSTIMER ? [ved('fravaerstimer', forFåTimer())] : [],
  ],
  giver: (asked, _sag, om) => {
    const { uarbejdsdygtig: vaerdi, begrundelse, grundlag } = asked
    const made = { skoen: uarbejdsdygtigVedEgenSygdom.skøn.nøgle, vaerdi, begrundelse, grundlag }
    const read = readSkøn({ ...made, kendtFra: formatDay(om.den), af: 'sagsbehandler' }, lov)
    if (!read.ok) return read
    const { type, version } = SkønForetaget
    const judged = { type, version, ...read.værdi, foretagetAf: om.af.bruger }
    return læst([gjort(UarbejdsdygtighedVurderet, asked, om), judged])
  },
})

const afslut = kommando({
  type: 'AfslutJobafklaring',
  titel: { da: 'Afslut jobafklaringsforløbet', en: 'End the job clarification course' },
  felter: egneFelter(JobafklaringAfsluttet),
  regler: [iJobafklaringen, ikkeFremtid('sidsteDag'), grundenHolder],
  giver: (asked, _sag, om) =>
    læst([
      gjort(JobafklaringAfsluttet, asked, om),
      faktum(erIJobafklaring, false, 'kommune', om, formatDay(om.den)),
    ]),
})

/** That it was agreed is known to the law: while it lasts there is no duty to be available. */
const aftalFerie = kommando({
  type: 'AftalFerie',
  titel: { da: 'Aftal ferie', en: 'Agree on holiday' },
  felter: egneFelter(FerieAftalt),
  regler: [iJobafklaringen, periodenHolder, kanHolde, nokTilbage],
  giver: (asked, _sag, om) =>
    læst([gjort(FerieAftalt, asked, om), faktum(ferienErAftalt, true, 'kommune', om, asked.fra)]),
})

/** What can be asked of a job clarification course. */
export const jobafklaringskommandoer = [
  begynd,
  direkte(
    'UdpegKoordinerendeSagsbehandler',
    { da: 'Udpeg en koordinerende sagsbehandler', en: 'Appoint a coordinating caseworker' },
    KoordinerendeSagsbehandlerUdpeget,
    [iJobafklaringen],
  ),
  direkte('PåbegyndCv', { da: 'Begynd på cv’et', en: 'Begin on the CV' }, CvPåbegyndt, [iJobafklaringen]),
  vurdér,
  direkte('VælgStandby', { da: 'Vælg standby', en: 'Choose standby' }, StandbyValgt, [
    iJobafklaringen,
    ikkeFremtid('fra'),
  ]),
  direkte(
    'FølgOpIStandby',
    { da: 'Følg op gennem en anden', en: 'Follow up through somebody else' },
    FulgtOpIStandby,
    [iJobafklaringen],
  ),
  direkte(
    'TilrettelægSkånsomt',
    { da: 'Tilrettelæg det skånsomt', en: 'Arrange it gently' },
    SkånsomtTilrettelagt,
    [iJobafklaringen],
  ),
  direkte('OphævStandby', { da: 'Standby slutter', en: 'Standby ends' }, StandbyOphørt, [iJobafklaringen]),
  aftalFerie,
  direkte(
    'VurdérArbejdsevne',
    { da: 'Vurdér arbejdsevnen før ophør', en: 'Assess the ability to work before the end' },
    ArbejdsevneVurderet,
    [iJobafklaringen, alleVejePrøvet],
  ),
  direkte(
    'HoldSundhedskoordinatorsamtale',
    {
      da: 'Samtalen med sundhedskoordinatoren er holdt',
      en: 'The talk with the health coordinator was held',
    },
    SundhedskoordinatorsamtaleHoldt,
    [iJobafklaringen, ikkeFremtid('holdt')],
  ),
  direkte(
    'OvervejKliniskFunktion',
    { da: 'Overvej regionens kliniske funktion', en: 'Consider the region’s clinical function' },
    KliniskFunktionOvervejet,
    [iJobafklaringen],
  ),
  afslut,
] as const

/** Fewer hours of absence a week, and the citizen counts as well (SDL.7; JAF-107-5). */
const FRAVÆRSTIMER = 4

const forFåTimer = () =>
  fejl(
    'ikkeMuligt',
    'Er borgeren syg mindre end 4 timer om ugen, regnes borgeren som rask. Ret timerne eller vurderingen.',
    'If the citizen is ill for less than 4 hours a week they count as well. Mend the hours or the judgement.',
  )
