import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import { fratræder } from '../../fakta/ansaettelse.ts'
import { persongruppe } from '../../fakta/forloeb.ts'
import { forventetRask, førsteOpfølgningssamtale, holdteSamtaler } from '../../fakta/opfoelgning.ts'
import { forudsigeligtForløb } from '../../skoen/opfoelgning.ts'
import { fritagetForOpfølgning } from './fritaget-for-opfoelgning.ts'
import { grænseForKortereForløb } from './graense-for-kortere-forloeb.ts'

export interface KortereForløb {
  readonly iAnsaettelse: boolean
  readonly forudsigeligtForloeb: boolean
  readonly foersteOpfoelgningssamtale: string
  readonly forventetRask: string
}

export function kortereForløb(f: KortereForløb, lawAsOf: string) {
  const sag = {
    fakta: fakta(
      [persongruppe, f.iAnsaettelse ? 'loenmodtager' : 'ledig'],
      [fratræder, false],
      [holdteSamtaler, 1],
      [førsteOpfølgningssamtale, f.foersteOpfoelgningssamtale],
      [forventetRask, f.forventetRask],
    ),
    skøn: { [forudsigeligtForløb.skøn.nøgle]: f.forudsigeligtForloeb },
    på: lawAsOf,
  }
  const fritaget = sandtSvar(evaluer(fritagetForOpfølgning, sag))
  return {
    yderligereOpfoelgning: typeof fritaget === 'boolean' ? !fritaget : fritaget,
    graense: datoSvar(evaluer(grænseForKortereForløb, sag)),
  }
}
