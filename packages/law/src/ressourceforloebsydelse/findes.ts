import { den } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'

/** LAB.107.1: there was no job clarification before the reform, and no benefit for it. */
export const jobafklaringFindes = vurderingsdato.tidligst(den('2014-07-01'))

/** The resource course and its benefit came with the reform of 2013. */
export const ressourceforløbFindes = vurderingsdato.tidligst(den('2013-01-01'))
