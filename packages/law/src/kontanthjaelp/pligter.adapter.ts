import { addDays, addMonths, formatDay, parseDay } from '@sagsvej/calendar'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  deltagerEllerØnskerTilbud,
  erForrevalidend,
  fikHjælpFra,
  fikSelvforsørgelsesydelse,
  fordrevetFraUkraine,
  kunProblemetLedighed,
  visiteretDen,
} from '../fakta/aktivering.ts'
import { erGift, søgteHjælpDen, visiteretSom } from '../fakta/kontanthjaelp.ts'
import { modtogHjælp30Juni2025 } from '../fakta/kontanthjaelp-2025.ts'
import {
  modtogHjælpenVedSkærpelsen2019,
  opholdSeneste10År,
  retEfterEURetten,
} from '../fakta/kontanthjaelp-ophold.ts'
import { harErhvervskompetencegivendeUddannelse } from '../fakta/organisering.ts'
import { fødselsdag } from '../fakta/person.ts'
import { skriftligtVejledtOmSanktioner } from '../fakta/sanktion.ts'
import {
  brugteMidlerUndtagetFraForsørgelse,
  gavIkkeOplysningerTilAndreMyndigheder,
  hjælpenYdesUnderTilbud,
  indblandetIArbejdsstrid,
  oplystOmTilbagebetalingspligt,
  selvforskyldtLedig,
} from '../fakta/tilbagebetaling-af-hjaelp.ts'
import {
  hjælpEfterVoksensatsen,
  hjælpPåSUNiveau,
  månederMedHjælpSeneste3År,
  ordinæreTimerSeneste12Måneder,
} from '../fakta/timekrav.ts'
import {
  kanIkkeFåOrdinærtArbejde,
  kanSnartBetaleTilbage,
  manglendeViljeTilRådighed,
  særligtKomplekseUdfordringer,
  uforsvarligØkonomi,
} from '../skoen/kontanthjaelp.ts'
import { aktiveringSenestFra30, aktiveringSenestUnder30 } from './aktivering.ts'
import { mindsteTimerIAktivering } from './aktivering-timer.ts'
import { aktivitetstillægFra } from './aktivitetstillaeg.ts'
import { arbejdspligt, arbejdspligtIndfasetSenest } from './arbejdspligt.ts'
import { førsteNyeUdbetaling, hjælpenFølgerDeNyeRegler } from './overgang-2025.ts'
import { fødtVed } from './sats.adapter.ts'
import { skærpetSanktionKanBruges } from './skaerpet-sanktion.ts'
import { kanKrævesTilbage } from './tilbagebetaling-kan.ts'
import { nedsættelseEfter225 } from './timekrav-nedsaettelse.ts'

export interface Timekrav {
  readonly ugift: boolean
  readonly aar_med_hjaelp_inden_3_aar: number
  readonly timer_seneste_12_mdr: number
  readonly satser: readonly string[]
}

export const nedsættelseAf = (f: Timekrav, lawAsOf: string) => ({
  nedsaettelse: f.satser.map((sats) =>
    talSvar(
      evaluer(nedsættelseEfter225, {
        fakta: fakta(
          [erGift, !f.ugift],
          [månederMedHjælpSeneste3År, Math.floor(12 * f.aar_med_hjaelp_inden_3_aar)],
          [ordinæreTimerSeneste12Måneder, f.timer_seneste_12_mdr],
          [hjælpPåSUNiveau, sats.includes('SU-niveau')],
          [hjælpEfterVoksensatsen, !sats.includes('lavere') && !sats.includes('SU-niveau')],
        ),
        skøn: { [kanIkkeFåOrdinærtArbejde.skøn.nøgle]: false },
        på: lawAsOf,
      }),
      'kr/md',
    ),
  ),
})

export interface Aktivering {
  readonly alder: number
  readonly kontanthjaelp_fra: string
}

/** Unemployment is the only problem and there is no education: of others the sources disagree on the hours. */
export const aktiveringAf = (f: Aktivering, lawAsOf: string) => {
  const sag = {
    fakta: fakta(
      [fødselsdag, fødtVed(f.alder, f.kontanthjaelp_fra)],
      [søgteHjælpDen, f.kontanthjaelp_fra],
      [kunProblemetLedighed, true],
      [harErhvervskompetencegivendeUddannelse, false],
    ),
    på: lawAsOf,
  }
  return f.alder < 30
    ? {
        senest: datoSvar(evaluer(aktiveringSenestUnder30, sag)),
        timer_pr_uge: talSvar(evaluer(mindsteTimerIAktivering, sag), 'timer/uge'),
      }
    : { senest: datoSvar(evaluer(aktiveringSenestFra30, sag)) }
}

export interface UforsvarligØkonomi {
  readonly har_brugt_midler_undtaget_fra_forsoergelse: boolean
}

/** The municipality finds the spending irresponsible, and no other ground is there. */
export const uforsvarligØkonomiAf = (f: UforsvarligØkonomi, lawAsOf: string) => ({
  tilbagebetaling: sandtSvar(
    evaluer(kanKrævesTilbage, {
      fakta: fakta(
        [brugteMidlerUndtagetFraForsørgelse, f.har_brugt_midler_undtaget_fra_forsoergelse],
        [gavIkkeOplysningerTilAndreMyndigheder, false],
        [indblandetIArbejdsstrid, false],
        [selvforskyldtLedig, false],
        [hjælpenYdesUnderTilbud, false],
        [oplystOmTilbagebetalingspligt, true],
      ),
      skøn: {
        [uforsvarligØkonomi.skøn.nøgle]: true,
        [kanSnartBetaleTilbage.skøn.nøgle]: false,
      },
      på: lawAsOf,
    }),
  ),
})

export interface Overgang {
  readonly benefit_on_2025_06_30: string
}

export const overgangAf = (f: Overgang, lawAsOf: string) => {
  const sag = {
    fakta: fakta([modtogHjælp30Juni2025, f.benefit_on_2025_06_30 !== '']),
    på: lawAsOf,
  }
  return {
    benefit:
      sandtSvar(evaluer(hjælpenFølgerDeNyeRegler, sag)) === true
        ? 'kontanthjaelp_LAS_16_20'
        : f.benefit_on_2025_06_30,
    first_payment: datoSvar(evaluer(førsteNyeUdbetaling, sag)),
  }
}

export interface Arbejdspligt {
  readonly group: string
}

/** Both groups are those who do not meet the requirement of residence. */
export const arbejdspligtAf = (f: Arbejdspligt, lawAsOf: string) => {
  const sag = {
    fakta: fakta(
      [fikSelvforsørgelsesydelse, f.group === 'existing_sho_group'],
      [fordrevetFraUkraine, false],
      [retEfterEURetten, false],
      [modtogHjælpenVedSkærpelsen2019, false],
      [opholdSeneste10År, 0],
    ),
    på: lawAsOf,
  }
  return {
    possible: sandtSvar(evaluer(arbejdspligt, sag)),
    fully_phased_in_by: datoSvar(evaluer(arbejdspligtIndfasetSenest, sag)),
  }
}

export interface Sanktion {
  readonly aktivitetsparat: boolean
  readonly repeated_no_show: boolean
}

/** That the municipality wants it is taken as its judgement, on guidance given. */
export const sanktionAf = (f: Sanktion, lawAsOf: string) => ({
  usable: sandtSvar(
    evaluer(skærpetSanktionKanBruges, {
      fakta: fakta(
        [visiteretSom, f.aktivitetsparat ? 'aktivitetsparat' : 'jobparat'],
        [skriftligtVejledtOmSanktioner, true],
      ),
      skøn: { [manglendeViljeTilRådighed.skøn.nøgle]: f.repeated_no_show },
      på: lawAsOf,
    }),
  ),
})

export interface Aktivitetstillæg {
  readonly forrevalidend: boolean
  readonly visited_weeks_after_application: number
  readonly participates_in_offers: boolean
  readonly age: number
}

/** Asked with the classing on the day of the law, and the application so many weeks before. */
export const aktivitetstillægAf = (f: Aktivitetstillæg, lawAsOf: string) => {
  const applied = addDays(parseDay(lawAsOf), -7 * f.visited_weeks_after_application)
  const from = datoSvar(
    evaluer(aktivitetstillægFra, {
      fakta: fakta(
        [fødselsdag, fødtVed(f.age, lawAsOf)],
        [erForrevalidend, f.forrevalidend],
        [visiteretSom, 'aktivitetsparat'],
        [deltagerEllerØnskerTilbud, f.participates_in_offers],
        [fikHjælpFra, formatDay(applied)],
        [visiteretDen, lawAsOf],
      ),
      skøn: { [særligtKomplekseUdfordringer.skøn.nøgle]: false },
      på: lawAsOf,
    }),
  )
  const threeMonths = formatDay(addMonths(applied, 3))
  return { from: from === lawAsOf ? 'visitation' : from === threeMonths ? 'three_months' : from }
}
