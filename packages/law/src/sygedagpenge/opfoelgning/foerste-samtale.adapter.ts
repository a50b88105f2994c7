import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar } from '../../eksempler/svar.ts'
import { fravær, persongruppe } from '../../fakta/forloeb.ts'
import {
  tidligOpfølgningBedtOm,
  tidligOpfølgningØnsketAf,
  ventesRaskInden8Uger,
  ønskerTidligOpfølgning,
} from '../../fakta/opfoelgning.ts'
import { førsteSamtaleSenest } from './foerste-samtale.ts'

export interface TidligSamtale {
  readonly arbejdsgiverAnmodetTidligOpfoelgning: string
  readonly foersteFravaersdag: string
  readonly raskInden8UgerForventes: boolean
  readonly sygemeldtOenskerTidligOpfoelgning: boolean
}

export const tidligSamtale = (f: TidligSamtale, lawAsOf: string) => ({
  foersteSamtaleSenest: datoSvar(
    evaluer(førsteSamtaleSenest, {
      fakta: fakta(
        [persongruppe, 'loenmodtager'],
        [fravær, [{ fra: f.foersteFravaersdag, til: null, omfang: 'fuldt' }]],
        [tidligOpfølgningØnsketAf, 'arbejdsgiver'],
        [tidligOpfølgningBedtOm, f.arbejdsgiverAnmodetTidligOpfoelgning],
        [ventesRaskInden8Uger, f.raskInden8UgerForventes],
        [ønskerTidligOpfølgning, f.sygemeldtOenskerTidligOpfoelgning],
      ),
      på: lawAsOf,
    }),
  ),
})
