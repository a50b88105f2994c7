import { daysBetween, parseDay } from '@sagsvej/calendar'
import { persongruppe } from '@sagsvej/law'
import { fejl } from '@sagsvej/rules/read'
import { type Anledning, direkte } from '../kommandoer/kommando.ts'
import { ikkeFremtid, ved } from '../kommandoer/regler.ts'
import { registreret } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import { iForløbet } from './i-forloebet.ts'
import {
  DelvisPlanAftalt,
  MinPlanAftalt,
  OpfølgningsplanLagt,
  PlanbehovVurderet,
  TimerAfklaret,
  TimerOplyst,
} from './planbegivenheder.ts'

/** Whether the person fell ill as unemployed, as the case is known. */
const erLedig = (sag: SagTilstand, { den }: Anledning): boolean =>
  registreret(sag, persongruppe.faktum.nøgle, { på: den, kendt: den })?.værdi === 'ledig'

/** Within one week, and over: the hours of a week that runs are not known yet. */
const enUge = ({ fra, til }: { readonly fra: string; readonly til: string }): readonly Fejl[] => {
  const days = daysBetween(parseDay(fra), parseDay(til))
  return days >= 0 && days < DAYS_IN_WEEK ? [] : [ved('til', ikkeEnUge())]
}
const DAYS_IN_WEEK = 7

const egneTimer = (
  { oplystAf, refusionskrav }: { readonly oplystAf: string; readonly refusionskrav?: string },
  _sag: SagTilstand,
  { af }: Anledning,
): readonly Fejl[] => {
  const other = af.rolle === 'borger' || af.rolle === 'arbejdsgiver' ? af.rolle : oplystAf
  if (other !== oplystAf) return [ved('oplystAf', ikkeForAndre())]
  return oplystAf === 'arbejdsgiver' && refusionskrav === undefined ? [ved('refusionskrav', medKravet())] : []
}

/** What can be asked of plans and hours. */
export const plankommandoer = [
  direkte(
    'VurdérPlanbehov',
    { da: 'Vurdér behovet for en opfølgningsplan', en: 'Judge the need of a follow-up plan' },
    PlanbehovVurderet,
    [iForløbet],
  ),
  direkte(
    'LægOpfølgningsplan',
    { da: 'Læg en opfølgningsplan', en: 'Make a follow-up plan' },
    OpfølgningsplanLagt,
    [
      iForløbet,
      ({ inddraget, oenskesIkkeInddraget }, sag, om) =>
        erLedig(sag, om) && ![...inddraget, ...oenskesIkkeInddraget].includes('akasse')
          ? [ved('inddraget', akassenMangler())]
          : [],
    ],
  ),
  direkte(
    'AftalMinPlan',
    { da: 'Skriv aftalen i Min Plan', en: 'Put the agreement in Min Plan' },
    MinPlanAftalt,
    [iForløbet],
  ),
  direkte(
    'AftalDelvisPlan',
    { da: 'Aftal en plan for at vende gradvis tilbage', en: 'Agree a plan for a gradual return' },
    DelvisPlanAftalt,
    [
      iForløbet,
      ({ trin }) => {
        const rising = trin.every(({ fra }, i) => i === 0 || fra > (trin[i - 1]?.fra ?? ''))
        return trin.length > 0 && rising ? [] : [ved('trin', trinIOrden())]
      },
    ],
  ),
  direkte('OplysTimer', { da: 'Oplys timer for en uge', en: 'Tell the hours of a week' }, TimerOplyst, [
    iForløbet,
    enUge,
    ikkeFremtid('til'),
    egneTimer,
  ]),
  direkte('AfklarTimer', { da: 'Afklar timerne', en: 'Settle the hours' }, TimerAfklaret, [iForløbet, enUge]),
] as const

const ikkeEnUge = () =>
  fejl(
    'ikkeMuligt',
    'En linje er højst en uge, og den slutter ikke, før den begynder. Skriv en linje for hver uge.',
    'A line is at most a week, and does not end before it begins. Write one line for each week.',
  )
const ikkeForAndre = () =>
  fejl(
    'ikkeMuligt',
    'Du kan kun oplyse dine egne timer: borgerens regnskab er borgerens, og arbejdsgiverens er arbejdsgiverens.',
    'You can only tell your own hours: the citizen’s ledger is the citizen’s, and the employer’s the employer’s.',
  )
const medKravet = () =>
  fejl(
    'manglerFelt',
    'Arbejdsgiveren melder timerne sammen med refusionskravet. Skriv kravets nummer.',
    'The employer reports the hours with the refund claim. Write the number of the claim.',
  )
const akassenMangler = () =>
  fejl(
    'ikkeMuligt',
    'Borgeren er ledig. Tag a-kassen med i planen, eller skriv, at borgeren ikke ønsker det.',
    'The citizen is unemployed. Draw the unemployment fund into the plan, or write that the citizen does not want it.',
  )
const trinIOrden = () =>
  fejl(
    'ikkeMuligt',
    'Planen skal have mindst ét trin, og hvert trin begynder efter det forrige.',
    'The plan must have at least one step, and each begins after the one before.',
  )
