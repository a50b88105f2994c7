import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { afviser, skriftligtOrienteret } from '../../fakta/medvirken.ts'
import { kanKosteRetten } from './afvist-behandling.ts'

export interface AfvistBehandling {
  readonly afviser: readonly string[]
  readonly skriftligOrienteringGivet: boolean
}

/** How the example's words stand in the fact. */
const SLAGS: Readonly<Record<string, string>> = {
  operation: 'operation',
  'lægehenvist fysioterapi': 'optraening',
}

export const afvistBehandling = (f: AfvistBehandling, lawAsOf: string) =>
  Object.fromEntries(
    f.afviser.map((what) => [
      what,
      sandtSvar(
        evaluer(kanKosteRetten, {
          fakta: fakta([afviser, SLAGS[what] ?? what], [skriftligtOrienteret, f.skriftligOrienteringGivet]),
          på: lawAsOf,
        }),
      ),
    ]),
  )
