import { type Dato, dage, senesteAf } from '@sagsvej/rules'

const MINDST = dage(14)

/** An interrupted time limit: what was left of it when it was interrupted, from the day it runs on, and at least 14 days. */
export const løberVidere = (sidsteDag: Dato, afbrudt: Dato, fra: Dato): Dato =>
  senesteAf(fra.plus(afbrudt.dageTil(sidsteDag)), fra.plus(MINDST))
