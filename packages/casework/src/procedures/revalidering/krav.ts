import { kanFåForrevalidering, revalideringsydelseBevares } from '@sagsvej/law'
import { evaluate } from '@sagsvej/rules'
import { følgerIkke } from '../../revalidering/revalideringer.ts'
import { lever } from '../forloebsafgoerelse/krav.ts'
import { hindring, titel, åbent } from '../motor/hindring.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { afgørelsen, revalideringen } from './stillingen.ts'

/** Only while the aim is not settled, and for whoever is in the target group. */
export const lovenGiverForrevalidering: Krav = {
  nøgle: 'forrevalidering',
  titel: kanFåForrevalidering.bestemmelse.titel,
  efter: kanFåForrevalidering,
  hindringer: (s) => {
    const { udfald } = evaluate(kanFåForrevalidering.led, s.kontekst)
    if (udfald.art === 'ja') return []
    if (udfald.art === 'åben') return åbent(udfald)
    return [
      hindring(
        'lov',
        'Forrevalidering er for den, der er i målgruppen, og hvis jobmål ikke er fastlagt.',
        'Forrevalidering is for those in the target group whose job aim is not settled.',
      ),
    ]
  },
}

/** The plan leads to a trade: it is made when the aim is settled. */
export const målErFastlagt: Krav = {
  nøgle: 'jobmaal',
  titel: titel('Jobmålet', 'The job aim'),
  hindringer: (s) =>
    revalideringen(s)?.afklaret === undefined
      ? [
          hindring(
            'kommune',
            'Jobmålet er ikke fastlagt. Fastlæg det med borgeren, eller begynd forrevalidering.',
            'The job aim is not settled. Settle it with the citizen, or begin forrevalidering.',
          ),
        ]
      : [],
}

export const planenErLagt: Krav = {
  nøgle: 'plan',
  titel: titel('Jobplanen', 'The job plan'),
  hindringer: (s) =>
    revalideringen(s)?.plan === undefined
      ? [hindring('kommune', 'Jobplanen er ikke lagt.', 'The job plan has not been made.')]
      : [],
}

/** The benefit stops only for a departure that was judged to be one, and not while the act lets it be kept. */
export const planenErIkkeFulgt: Krav = {
  nøgle: 'ikke_fulgt',
  titel: titel('Planen følges ikke', 'The plan is not followed'),
  efter: revalideringsydelseBevares,
  hindringer: (s) => {
    const one = revalideringen(s)
    if (one?.fravigelse?.følger === undefined) {
      return [
        hindring(
          'kommune',
          'Det er ikke vurderet, om borgeren har fulgt planen. Hør forklaringen, og vurdér den først.',
          'It has not been judged whether the citizen followed the plan. Hear the explanation and judge it first.',
        ),
      ]
    }
    if (!følgerIkke(one)) {
      return [
        hindring(
          'kommune',
          'Planen er fulgt, så ydelsen fortsætter.',
          'The plan was followed, so the benefit goes on.',
        ),
      ]
    }
    const kept = loven(s, revalideringsydelseBevares)
    if (kept === false) return []
    if (kept === true) {
      return [
        hindring(
          'lov',
          'Ydelsen bevares: afbrydelsen er kort, eller borgeren er væk med ret til barsel eller sorgorlov.',
          'The benefit is kept: the break is short, or the citizen is away with a right to parental or bereavement leave.',
        ),
      ]
    }
    const { udfald } = evaluate(revalideringsydelseBevares.led, s.kontekst)
    return udfald.art === 'åben' ? åbent(udfald) : []
  },
}

/** It ends when the plan was carried out, or with a decision; not by itself. */
export const kanAfsluttes: Krav = {
  nøgle: 'slutning',
  titel: titel('Slutningen', 'The end'),
  hindringer: (s) => {
    const made = afgørelsen(s)
    if (!lever(s) || made === undefined || made.truffet !== undefined) return []
    return [
      hindring(
        'kommune',
        'Der er en sag om revalidering, som ikke er afgjort. Gør den færdig, eller opgiv den.',
        'There is a case on rehabilitation that is not decided. Finish it, or give it up.',
      ),
    ]
  },
}
