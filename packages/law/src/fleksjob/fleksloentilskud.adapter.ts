import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { ansatIFleksjob } from '../fakta/ansaettelse.ts'
import { fleksjobStartede } from '../fakta/fleksjob.ts'
import {
  andenLønMedPension,
  dagpengeIFleksjobbet,
  hjælpTilPasning,
  lønIFleksjobbet,
  lønloft,
  pensionIFleksjobbet,
} from '../fakta/fleksloentilskud.ts'
import { beløbetsArt, lønForFlereMåneder, månederLønnenDækker } from '../fakta/fleksloentilskud-beloeb.ts'
import { fleksløntilskudPrMåned, tilskudFørLønloft } from './fleksloentilskud.ts'
import { lønFordeltPrMåned } from './flere-maaneder.ts'
import { fradragOpTilGrænsen, fradragOverGrænsen } from './fradrag.ts'
import { erLønindtægt } from './loenindtaegt.ts'

/** Somebody in a flex job begun under the new rules, with pay and nothing else; pension is in the pay. */
const medLøn = (løn: number, fuldtid: number, lawAsOf: string) => ({
  fakta: fakta(
    [ansatIFleksjob, true],
    [fleksjobStartede, '2013-01-01'],
    [lønIFleksjobbet, løn],
    [pensionIFleksjobbet, 0],
    [andenLønMedPension, 0],
    [dagpengeIFleksjobbet, 0],
    [hjælpTilPasning, 0],
    [lønloft, fuldtid],
  ),
  på: lawAsOf,
})

const tilskud = (løn: number, fuldtid: number, lawAsOf: string) =>
  talSvar(evaluer(fleksløntilskudPrMåned, medLøn(løn, fuldtid, lawAsOf)), 'kr/md')
const førLoftet = (løn: number, fuldtid: number, lawAsOf: string) =>
  talSvar(evaluer(tilskudFørLønloft, medLøn(løn, fuldtid, lawAsOf)), 'kr/md')

export interface TimelønOgTimer {
  readonly timeloen_inkl_pension: number
  readonly timer_pr_uge: number
  readonly fuldtid_timer: number
}

/** The page reckons a month as 52 weeks over 12, to whole kroner. */
const omMåneden = (timeløn: number, timer: number) => Math.round((timeløn * timer * 52) / 12)

export const beregningAf = (f: TimelønOgTimer, lawAsOf: string) => {
  const maanedsloen = omMåneden(f.timeloen_inkl_pension, f.timer_pr_uge)
  const fuldtidsloen = omMåneden(f.timeloen_inkl_pension, f.fuldtid_timer)
  const sum = tilskud(maanedsloen, fuldtidsloen, lawAsOf)
  return {
    maanedsloen,
    fuldtidsloen,
    tilskud: sum,
    samlet: maanedsloen + Number(sum),
    loft_naaet: Number(sum) < Math.floor(Number(førLoftet(maanedsloen, fuldtidsloen, lawAsOf))),
  }
}

export interface LønOgLoft {
  readonly maanedsloen_inkl_pension: number
  readonly fuldtidsloen: number
}

export const toTrinAf = (f: LønOgLoft, lawAsOf: string) => {
  const sag = medLøn(f.maanedsloen_inkl_pension, f.fuldtidsloen, lawAsOf)
  const før = talSvar(evaluer(tilskudFørLønloft, sag), 'kr/md')
  const efter = talSvar(evaluer(fleksløntilskudPrMåned, sag), 'kr/md')
  return {
    fradrag_30: talSvar(evaluer(fradragOpTilGrænsen, sag), 'kr/md'),
    fradrag_55: talSvar(evaluer(fradragOverGrænsen, sag), 'kr/md'),
    tilskud_foer_loft: før,
    tilskud: efter,
    loft_naaet: Number(efter) < Math.floor(Number(før)),
  }
}

export const tilskudAf = (f: LønOgLoft, lawAsOf: string) => ({
  tilskud: tilskud(f.maanedsloen_inkl_pension, f.fuldtidsloen, lawAsOf),
})

export interface Lønstigning {
  readonly loen_foer: number
  readonly loenstigning: number
}

/** The example has no ceiling, so the full-time pay is set high above both. */
const UDEN_LOFT = 100_000

export const stigningAf = (f: Lønstigning, lawAsOf: string) => {
  const fald =
    Number(tilskud(f.loen_foer, UDEN_LOFT, lawAsOf)) -
    Number(tilskud(f.loen_foer + f.loenstigning, UDEN_LOFT, lawAsOf))
  return { tilskud_fald: fald, samlet_stigning: f.loenstigning - fald }
}

export interface Bonus {
  readonly bonus: number
  readonly bonus_daekker_maaneder: number
}

/** As many months are reckoned anew as the bonus covers. */
export const bonusAf = (f: Bonus, lawAsOf: string) => ({
  medregnes: sandtSvar(evaluer(erLønindtægt, { fakta: fakta([beløbetsArt, 'loen']), på: lawAsOf })),
  beloeb_pr_maaned: talSvar(
    evaluer(lønFordeltPrMåned, {
      fakta: fakta([lønForFlereMåneder, f.bonus], [månederLønnenDækker, f.bonus_daekker_maaneder]),
      på: lawAsOf,
    }),
    'kr/md',
  ),
  genberegning_af_maaneder: f.bonus_daekker_maaneder,
})

export const personalegoderAf = (_: unknown, lawAsOf: string) => ({
  medregnes: sandtSvar(evaluer(erLønindtægt, { fakta: fakta([beløbetsArt, 'personalegode']), på: lawAsOf })),
})

export interface LønIKroner {
  readonly wage_incl_pension_month: number
  readonly fulltime_wage: number
}

export const subsidyOf = (f: LønIKroner, lawAsOf: string) => ({
  tilskud: tilskud(f.wage_incl_pension_month, f.fulltime_wage, lawAsOf),
})
