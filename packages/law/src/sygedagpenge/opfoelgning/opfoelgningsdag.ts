import { efterDato } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'

/**
 * Procedure follows the law of the day it is done on: no transitional rule that says otherwise has been read for
 * the follow-up rules before 2026. The day looked at is that day.
 */
export const efterOpfølgningsdag = efterDato(vurderingsdato)
