import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { talSvar } from '../../eksempler/svar.ts'
import { forlængelseAfgjortDen, forlængelseErAfgjort } from '../../fakta/forlaengelse.ts'
import { længstVedAfklaring } from './afklaring-af-arbejdsevne.ts'
import { længstVedLægebehandling } from './laegebehandling.ts'

const længst = {
  afklaring_af_arbejdsevne: længstVedAfklaring,
  laegebehandling: længstVedLægebehandling,
} as const

export interface Fakta {
  readonly grund: keyof typeof længst
  readonly afgoerelse: readonly string[]
}

export const længsteForlængelseAf = (facts: Fakta) =>
  Object.fromEntries(
    facts.afgoerelse.map((dag) => [
      dag,
      talSvar(
        evaluer(længst[facts.grund], {
          fakta: fakta([forlængelseErAfgjort, true], [forlængelseAfgjortDen, dag]),
          på: dag,
        }),
        'uger',
      ),
    ]),
  )
