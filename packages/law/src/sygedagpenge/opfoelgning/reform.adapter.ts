import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { dageSenere, sygFra } from '../../eksempler/forloeb.ts'
import { datoSvar, sandtSvar, talSvar } from '../../eksempler/svar.ts'
import { fratræder } from '../../fakta/ansaettelse.ts'
import {
  forventetRask,
  førsteOpfølgningssamtale,
  holdteSamtaler,
  opfølgningØnskes,
  tidligOpfølgningØnsketAf,
} from '../../fakta/opfoelgning.ts'
import {
  behovForTværfagligIndsats,
  forudsigeligtForløb,
  opfølgningAlligevel,
} from '../../skoen/opfoelgning.ts'
import { førsteSamtaleSenest } from './foerste-samtale.ts'
import { fritagetForOpfølgning } from './fritaget-for-opfoelgning.ts'
import { grænseForKortereForløb } from './graense-for-kortere-forloeb.ts'
import { aftalenIMinPlan, tværfagligIndsats } from './indsats.ts'
import { samtalerFørsteHalvår } from './samtaler-foerste-halvaar.ts'
import { kategori1, kategori2, kategori3 } from './visitation.ts'

/** The last day of a week counted from the first day of absence. */
const udgangenAf = (uge: number, fra: string) => dageSenere(fra, uge * 7 - 1)
const job = (ansat: boolean, fra: string) => ({
  ...sygFra(fra, ansat ? 'loenmodtager' : 'ledig'),
  ...fakta([fratræder, false]),
})

export interface Opfølgning2026 {
  readonly employed: boolean
  readonly first_absence: string
  readonly expected_well_by_end_of_week_from_first_absence: number
  readonly employee_wants_followup?: boolean
  readonly employer_wants_followup?: boolean
  readonly kommune_decided_followup_concretely?: boolean
}

const sag2026 = (f: Opfølgning2026, på: string) => ({
  fakta: {
    ...job(f.employed, f.first_absence),
    ...fakta(
      [forventetRask, udgangenAf(f.expected_well_by_end_of_week_from_first_absence, f.first_absence)],
      [opfølgningØnskes, f.employee_wants_followup === true || f.employer_wants_followup === true],
    ),
  },
  skøn: { [opfølgningAlligevel.skøn.nøgle]: f.kommune_decided_followup_concretely === true },
  på,
})

export const kommunensOpfølgning = (f: Opfølgning2026, lawAsOf: string) => ({
  municipal_followup: sandtSvar(evaluer(fritagetForOpfølgning, sag2026(f, lawAsOf))) !== true,
})

export const udenJob = (f: Opfølgning2026, lawAsOf: string) => ({
  exempt: sandtSvar(evaluer(fritagetForOpfølgning, sag2026(f, lawAsOf))),
  min_interviews_first_half_year: talSvar(evaluer(samtalerFørsteHalvår, sag2026(f, lawAsOf)), 'antal'),
})

export interface Kategori2 {
  readonly first_absence: string
}

/** Category 2: not likely to be well within 8 weeks; no § 13 f, so the course is not predictable. */
export function opfølgningIKategori2({ first_absence }: Kategori2, lawAsOf: string) {
  const sag = {
    fakta: {
      ...job(true, first_absence),
      ...fakta(
        [forventetRask, udgangenAf(20, first_absence)],
        [tidligOpfølgningØnsketAf, 'ingen'],
        [holdteSamtaler, 0],
      ),
    },
    skøn: { [forudsigeligtForløb.skøn.nøgle]: false },
    på: lawAsOf,
  }
  return {
    first_followup_latest: datoSvar(evaluer(førsteSamtaleSenest, sag)),
    min_followups: talSvar(evaluer(samtalerFørsteHalvår, sag), 'antal'),
  }
}

export interface Forudsigeligt {
  readonly employed: boolean
  readonly foreseeable_course: boolean
  readonly first_interview: string
  readonly expected_well: string
}

export function forudsigeligt(f: Forudsigeligt, lawAsOf: string) {
  const sag = {
    fakta: {
      ...job(f.employed, dageSenere(f.first_interview, -56)),
      ...fakta(
        [holdteSamtaler, 1],
        [førsteOpfølgningssamtale, f.first_interview],
        [forventetRask, f.expected_well],
      ),
    },
    skøn: { [forudsigeligtForløb.skøn.nøgle]: f.foreseeable_course },
    på: lawAsOf,
  }
  const fritaget = sandtSvar(evaluer(fritagetForOpfølgning, sag))
  return {
    further_interviews: fritaget !== true,
    min_plan: sandtSvar(evaluer(aftalenIMinPlan, sag)),
    kommune_does: fritaget === true ? 'checks_raskmelding_only' : 'follows_up',
    outer_limit: datoSvar(evaluer(grænseForKortereForløb, sag)),
  }
}

export interface Visitation {
  readonly expected_weeks: number
  readonly social_problems: boolean
}

export function visitationAf(f: Visitation, lawAsOf: string) {
  const sag = {
    fakta: {
      ...job(true, lawAsOf),
      ...fakta([forventetRask, udgangenAf(f.expected_weeks, lawAsOf)]),
    },
    skøn: { [behovForTværfagligIndsats.skøn.nøgle]: f.social_problems },
    på: lawAsOf,
  }
  const kategori = [kategori1, kategori2, kategori3].findIndex((k) => sandtSvar(evaluer(k, sag)) === true) + 1
  return { kategori, cross_disciplinary_effort_possible: sandtSvar(evaluer(tværfagligIndsats, sag)) }
}
