import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import {
  anmodningModtaget,
  underretningsbrevAfsendt,
  underretningsbrevSendt,
} from '../../fakta/anmeldelse.ts'
import { fravær, persongruppe } from '../../fakta/forloeb.ts'
import { anmodetITide } from './anmodning-for-sent.ts'
import { anmodningSenest } from './anmodning-kommune.ts'

export interface Anmodning {
  readonly underretningsbrevAfsendt: string
  readonly anmodetDigitalt: string
}

/** The first day of absence is not given: the day the law is asked about picks the version. */
export function anmodning(f: Anmodning, lawAsOf: string) {
  const sag = {
    fakta: fakta(
      [persongruppe, 'loenmodtager'],
      [fravær, [{ fra: lawAsOf, til: null, omfang: 'fuldt' }]],
      [underretningsbrevSendt, true],
      [underretningsbrevAfsendt, f.underretningsbrevAfsendt],
      [anmodningModtaget, f.anmodetDigitalt],
    ),
    på: lawAsOf,
  }
  return { rettidig: sandtSvar(evaluer(anmodetITide, sag)), frist: datoSvar(evaluer(anmodningSenest, sag)) }
}
