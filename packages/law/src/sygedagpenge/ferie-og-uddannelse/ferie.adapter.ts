import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import { ferieAftalt, ferieIndenForFerieloven } from '../../fakta/ferie-og-uddannelse.ts'
import { afbrydelser } from '../../fakta/forloeb.ts'
import { feriePasserMedForløbet } from '../../skoen/ferie-og-uddannelse.ts'
import { betalingUnderFerie, ferieErNySygemelding, ferieKanAftales, genoptagesEfterFerie } from './ferie.ts'

export interface HoldtFerie {
  readonly ferieAftaltMedKommune: boolean
  readonly ferieFra: string
  readonly ferieTil: string
}

export function holdtFerie(f: HoldtFerie, lawAsOf: string) {
  const sag = {
    fakta: fakta(
      [ferieAftalt, f.ferieAftaltMedKommune],
      [afbrydelser, [{ fra: f.ferieFra, til: f.ferieTil, slags: 'ferie' }]],
    ),
    på: lawAsOf,
  }
  return {
    sygedagpengeUnderFerie: sandtSvar(evaluer(betalingUnderFerie, sag)),
    genoptagesFra: datoSvar(evaluer(genoptagesEfterFerie, sag)),
    nyArbejdsgiverperiode: sandtSvar(evaluer(ferieErNySygemelding, sag)),
  }
}

export interface ØnsketFerie {
  readonly ferieForeneligMedForloeb: boolean
  readonly ferienLiggerIndenForFerielovensRammer: boolean
}

export const ønsketFerie = (f: ØnsketFerie, lawAsOf: string) => ({
  aftaleMulig: sandtSvar(
    evaluer(ferieKanAftales, {
      fakta: fakta([ferieIndenForFerieloven, f.ferienLiggerIndenForFerielovensRammer]),
      skøn: { [feriePasserMedForløbet.skøn.nøgle]: f.ferieForeneligMedForloeb },
      på: lawAsOf,
    }),
  ),
})
