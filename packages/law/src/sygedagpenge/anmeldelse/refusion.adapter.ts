import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { forkertVejledning, nemrefusionNede } from '../../fakta/anmeldelse.ts'
import { fravær, persongruppe } from '../../fakta/forloeb.ts'
import { skyldesLønmodtageren, særligeOmstændighederForRefusion } from '../../skoen/anmeldelse.ts'
import { dispensationForRefusion } from './refusion.ts'

export interface DispensationForRefusion {
  readonly vejledningForkertEllerMisvisende: boolean
  readonly driftsforstyrrelseNemRefusion: boolean
  readonly skyldesLoenmodtageren: boolean
  readonly saerligeOmstaendigheder: boolean
}

/** The first day of absence is not given: the day the law is asked about picks the version. */
export function dispensation(f: DispensationForRefusion, lawAsOf: string) {
  return {
    dispensation: sandtSvar(
      evaluer(dispensationForRefusion, {
        fakta: fakta(
          [persongruppe, 'loenmodtager'],
          [fravær, [{ fra: lawAsOf, til: null, omfang: 'fuldt' }]],
          [forkertVejledning, f.vejledningForkertEllerMisvisende],
          [nemrefusionNede, f.driftsforstyrrelseNemRefusion],
        ),
        skøn: {
          [skyldesLønmodtageren.skøn.nøgle]: f.skyldesLoenmodtageren,
          [særligeOmstændighederForRefusion.skøn.nøgle]: f.saerligeOmstaendigheder,
        },
        på: lawAsOf,
      }),
    ),
  }
}
