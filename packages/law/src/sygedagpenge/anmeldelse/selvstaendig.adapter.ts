import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import { selvstændigAnmeldt } from '../../fakta/anmeldelse.ts'
import { fravær, persongruppe } from '../../fakta/forloeb.ts'
import { aftaleForSelvstændig, selvstændigForsikring } from '../../fakta/selvstaendig.ts'
import { selvstændigAnmeldelseSenest, selvstændigAnmeldtITide } from './selvstaendig.ts'

export interface AnmeldelseSelvstændig {
  readonly forsikret: boolean
  readonly anmeldt: string
  readonly foersteFravaersdag: string
}

/** An uninsured person's report; with an insurance the example would have to say from which day. */
export function anmeldelseSelvstændig(
  { forsikret, anmeldt, foersteFravaersdag }: AnmeldelseSelvstændig,
  lawAsOf: string,
) {
  const sag = {
    fakta: fakta(
      [persongruppe, 'selvstaendig'],
      [fravær, [{ fra: foersteFravaersdag, til: null, omfang: 'fuldt' }]],
      [selvstændigForsikring, forsikret ? 'foerste_fravaersdag' : 'ingen'],
      [aftaleForSelvstændig, false],
      [selvstændigAnmeldt, anmeldt],
    ),
    på: lawAsOf,
  }
  return {
    rettidig: sandtSvar(evaluer(selvstændigAnmeldtITide, sag)),
    sidsteFrist: datoSvar(evaluer(selvstændigAnmeldelseSenest, sag)),
  }
}
