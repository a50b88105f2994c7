import { forløb } from '../eksempler/byg-fravaer.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  arbejdsskadesag,
  forlængelseAfgjortDen,
  forlængelseErAfgjort,
  førtidspensionssagPåbegyndt,
  lægenVurdererLivstruende,
  underLægebehandling,
} from '../fakta/forlaengelse.ts'
import {
  arbejdsdygtigUgerEfterOphør,
  retErOpbrugt,
  ugerISammenhængendeSygeperiode,
} from '../fakta/varighed.ts'
import {
  afklaringErNødvendig,
  kanIkkeArbejdePåNormaleVilkår,
  revalideringErSandsynlig,
} from '../skoen/forlaengelse.ts'
import { krævetArbejdsdygtighed, nyRetEfterOpbrugt } from './ny-ret-efter-13-uger.ts'

export interface Fakta {
  readonly retOpbrugtIEtSammenhaengendeForloeb: boolean
  readonly arbejdsdygtigUgerSidenOphoer: number
  readonly sammenhaengendeSygeperiode_uger: number
  readonly forlaengelsesgrundOpfyldt: boolean
}

/** One ground is as good as another: the work injury stands for whichever is met. */
export const nyRetAf = (facts: Fakta, lawAsOf: string) => {
  const sag = {
    fakta: {
      ...forløb('ledig', { fra: lawAsOf, til: null }),
      ...fakta(
        [retErOpbrugt, facts.retOpbrugtIEtSammenhaengendeForloeb],
        [ugerISammenhængendeSygeperiode, facts.sammenhaengendeSygeperiode_uger],
        [arbejdsdygtigUgerEfterOphør, facts.arbejdsdygtigUgerSidenOphoer],
        [forlængelseErAfgjort, true],
        [forlængelseAfgjortDen, lawAsOf],
        [underLægebehandling, false],
        [lægenVurdererLivstruende, false],
        [førtidspensionssagPåbegyndt, false],
        [arbejdsskadesag, facts.forlaengelsesgrundOpfyldt ? 'uden_afgoerelse' : 'ingen'],
      ),
    },
    skøn: {
      [revalideringErSandsynlig.skøn.nøgle]: false,
      [afklaringErNødvendig.skøn.nøgle]: false,
      [kanIkkeArbejdePåNormaleVilkår.skøn.nøgle]: false,
    },
    på: lawAsOf,
  }
  const nyRet = sandtSvar(evaluer(nyRetEfterOpbrugt, sag))
  // Where the rule does not arise nothing more is asked.
  return nyRet === 'ikke relevant'
    ? { sygedagpenge: true, kraevesUger: 0 }
    : { sygedagpenge: nyRet, kraevesUger: talSvar(evaluer(krævetArbejdsdygtighed, sag), 'uger') }
}
