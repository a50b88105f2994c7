import { afgøresPåForeliggendeGrundlag } from '@sagsvej/law'
import { emne } from '../../sag/emne.ts'
import { KILDER } from '../../samtykke/kilder.ts'
import { samtykker } from '../../samtykke/samtykker.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { afgørelsenI } from './stillingen.ts'

/** Nothing is decided against somebody while information that was wanted is neither there nor openly done without. */
export const oplysningerneErAfklaret: Krav = {
  nøgle: 'oplysninger_afklaret',
  efter: afgøresPåForeliggendeGrundlag,
  titel: titel('Oplysninger hos andre', 'Information at others'),
  hindringer: (s) => {
    if (!afgørelsenI(s)?.svar.tilUgunst) return []
    return [...emne(s.sag, samtykker).values()].flatMap(({ slut, hvad, kilde }) =>
      slut === undefined
        ? [
            hindring(
              'oplysning',
              `»${hvad}« hos ${KILDER[kilde].da} er hverken hentet eller undværet. Hent den, skriv til borgeren, at sagen afgøres uden, eller skriv, at den ikke er nødvendig.`,
              `“${hvad}” at ${KILDER[kilde].en} has neither been obtained nor done without. Obtain it, write to the citizen that the case is decided without it, or write that it is not needed.`,
            ),
          ]
        : [],
    )
  },
}
