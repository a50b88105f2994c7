import { type DaySet, dayFromNumber, formatDay, parseDay, runs } from '@sagsvej/calendar'
import { type Dato, dage, den } from '@sagsvej/rules'
import { forløb, periodeMedTælledeUger } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { dageSenere } from '../eksempler/forloeb.ts'
import { datoSvar } from '../eksempler/svar.ts'
import { afbrydelser, fravær, persongruppe } from '../fakta/forloeb.ts'
import { fraværsdage } from './foerste-fravaersdag.ts'
import { medregnedeDage } from './medregnede-dage.ts'
import { revurderingstidspunkt } from './revurderingstidspunkt.ts'

export interface Fakta {
  readonly loenmodtager: boolean
  readonly foersteFravaersdag: string
}

export const revurderingAf = (facts: Fakta, lawAsOf: string) => {
  const fra = facts.foersteFravaersdag
  const sag = {
    fakta: forløb(facts.loenmodtager ? 'loenmodtager' : 'selvstaendig', { fra, til: null }),
    på: lawAsOf,
  }
  const dato = (udtryk: Dato) => datoSvar(evaluer(udtryk, sag))
  const foerstTaellendeDag = dato(medregnedeDage.dagenDerNår(dage(1), den(fra)))
  const slut = dato(revurderingstidspunkt)
  const ikkeTalt = evaluer(fraværsdage.fraOgMed(den(foerstTaellendeDag)).uden(medregnedeDage), sag).udfald
  return {
    foerstTaellendeDag,
    revurderingstidspunkt: slut,
    soegnehelligdageIkkeTalt:
      ikkeTalt.art === 'værdi' ? daysUntil(ikkeTalt.værdi as DaySet, slut) : ikkeTalt.art,
    naaet22Uger_154Kalenderdage: dato(medregnedeDage.dagenDerNår(dage(154), den(fra))),
    naaet22Uger_110Dagpengedage: dato(
      medregnedeDage.påUgedage(1, 2, 3, 4, 5).dagenDerNår(dage(110), den(fra)),
    ),
  }
}

function daysUntil(set: DaySet, end: string): string[] {
  const found: string[] = []
  for (const run of runs(set)) {
    for (let n: number = run.from; n <= Math.min(run.to, parseDay(end)); n++) {
      found.push(formatDay(dayFromNumber(n)))
    }
  }
  return found
}

export interface NåetGrænsen {
  readonly weeks_paid_after: number
  readonly weeks_at_reduced_rate_included: number
}

/** The last weeks of the spell are partial: they are given as such, and count or not by the law alone. */
export function nåetGrænsenAf(f: NåetGrænsen, lawAsOf: string) {
  const { fra } = periodeMedTælledeUger(f.weeks_paid_after, lawAsOf)
  const delvistFra = dageSenere(lawAsOf, 1 - 7 * f.weeks_at_reduced_rate_included)
  const slut = datoSvar(
    evaluer(revurderingstidspunkt, {
      fakta: fakta(
        [persongruppe, 'loenmodtager'],
        [
          fravær,
          [
            { fra, til: dageSenere(delvistFra, -1), omfang: 'fuldt' },
            { fra: delvistFra, til: null, omfang: 'delvist' },
          ],
        ],
        [afbrydelser, []],
      ),
      på: lawAsOf,
    }),
  )
  return { reached: slut === lawAsOf }
}
