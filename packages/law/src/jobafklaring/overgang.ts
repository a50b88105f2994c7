import { den, efterDato } from '@sagsvej/rules'
import { jobafklaringStartede } from '../fakta/jobafklaring.ts'

export const efterOvergangen = efterDato(jobafklaringStartede)
export const begyndtEfterReformen = jobafklaringStartede.tidligst(den('2014-07-01'))
