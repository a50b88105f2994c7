/** LOV 528/2012 § 12: the act was in force from 1 July 2012. */
export const LOVEN_FRA = '2012-07-01'

/** BEK 1535/2013: persons of 15 or more who live in Denmark must be connected from 1 November 2014. */
export const OBLIGATORISK_FRA = '2014-11-01'
