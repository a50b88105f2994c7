import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  ansøgningOmFørtidspension,
  arbejdsskadesag,
  forlængelseAfgjortDen,
  forlængelseErAfgjort,
  førtidspensionssagPåbegyndt,
  lægensSkønErSikkert,
  lægensSkønUgerTilArbejde,
  lægenVurdererLivstruende,
  underLægebehandling,
} from '../../fakta/forlaengelse.ts'
import {
  afklaringErNødvendig,
  arbejdsevnenKanÅbenbartIkkeForbedres,
  kanIkkeArbejdePåNormaleVilkår,
  revalideringErSandsynlig,
  sagSkalIRehabiliteringsteam,
} from '../../skoen/forlaengelse.ts'
import { kanForlænges } from './forlaengelse.ts'
import { forlængelseVedLægebehandling } from './laegebehandling.ts'

export interface Fakta {
  readonly behandlingsart: string
  readonly laegehenvist: boolean
  readonly laegeligtSkoenErSikkert: boolean
  readonly forventetTilbageInden_uger: number
}

const ANDRE_GRUNDE = [
  revalideringErSandsynlig,
  afklaringErNødvendig,
  kanIkkeArbejdePåNormaleVilkår,
  sagSkalIRehabiliteringsteam,
  arbejdsevnenKanÅbenbartIkkeForbedres,
] as const

/** Treatment a doctor has referred to is lægebehandling, whatever its kind (P 39-20). No other ground is there. */
export const lægebehandlingAf = (facts: Fakta, lawAsOf: string) => {
  const sag = {
    fakta: fakta(
      [forlængelseErAfgjort, true],
      [forlængelseAfgjortDen, lawAsOf],
      [underLægebehandling, facts.laegehenvist],
      [lægensSkønErSikkert, facts.laegeligtSkoenErSikkert],
      [lægensSkønUgerTilArbejde, facts.forventetTilbageInden_uger],
      [lægenVurdererLivstruende, false],
      [arbejdsskadesag, 'ingen'],
      [ansøgningOmFørtidspension, false],
      [førtidspensionssagPåbegyndt, false],
    ),
    skøn: Object.fromEntries(ANDRE_GRUNDE.map(({ skøn }) => [skøn.nøgle, false])),
    på: lawAsOf,
  }
  return {
    forlaenges: sandtSvar(evaluer(forlængelseVedLægebehandling, sag)),
    pligt: sandtSvar(evaluer(kanForlænges, sag)),
  }
}
