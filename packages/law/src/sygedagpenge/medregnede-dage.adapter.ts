import { den } from '@sagsvej/rules'
import { forløb } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { dageSenere } from '../eksempler/forloeb.ts'
import { talSvar } from '../eksempler/svar.ts'
import { medregnedeDage } from './medregnede-dage.ts'

export interface Fakta {
  readonly loenmodtager: boolean
}

/** Whether any of the first thirty days of a spell counts. Who pays for them is no part of the rule. */
export const førsteDageAf = (facts: Fakta, lawAsOf: string) => {
  const sidste = dageSenere(lawAsOf, 29)
  const counted = evaluer(medregnedeDage.antalDage(den(lawAsOf), den(sidste)), {
    fakta: forløb(facts.loenmodtager ? 'loenmodtager' : 'selvstaendig', { fra: lawAsOf, til: null }),
    på: lawAsOf,
  })
  return { taeller: talSvar(counted, 'dage') !== 0 }
}
