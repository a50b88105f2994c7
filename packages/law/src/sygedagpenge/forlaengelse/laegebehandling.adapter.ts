import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  forlængelseAfgjortDen,
  forlængelseErAfgjort,
  lægensSkønErSikkert,
  lægensSkønUgerTilArbejde,
  underLægebehandling,
} from '../../fakta/forlaengelse.ts'
import { kanForlænges } from './forlaengelse.ts'
import { forlængelseVedLægebehandling } from './laegebehandling.ts'

export interface Fakta {
  readonly behandlingsart: string
  readonly laegehenvist: boolean
  readonly laegeligtSkoenErSikkert: boolean
  readonly forventetTilbageInden_uger: number
}

/** Treatment a doctor has referred to is lægebehandling, whatever its kind (P 39-20). */
export const lægebehandlingAf = (facts: Fakta, lawAsOf: string) => {
  const sag = {
    fakta: fakta(
      [forlængelseErAfgjort, true],
      [forlængelseAfgjortDen, lawAsOf],
      [underLægebehandling, facts.laegehenvist],
      [lægensSkønErSikkert, facts.laegeligtSkoenErSikkert],
      [lægensSkønUgerTilArbejde, facts.forventetTilbageInden_uger],
    ),
    på: lawAsOf,
  }
  return {
    forlaenges: sandtSvar(evaluer(forlængelseVedLægebehandling, sag)),
    pligt: sandtSvar(evaluer(kanForlænges, sag)),
  }
}
