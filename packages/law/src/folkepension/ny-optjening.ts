import { efterDato } from '@sagsvej/rules'
import { folkepensionsalderensDag } from './folkepensionsalder.ts'

/** Who reaches the age before this day is under the rule of 40 years: § 5, stk. 5, and BEK 1602/2019 name the day. */
export const NY_OPTJENING = '2025-07-01'

export const efterAlderensDag = efterDato(folkepensionsalderensDag, {
  da: 'dagen, du når folkepensionsalderen',
  en: 'the day you reach state pension age',
})
