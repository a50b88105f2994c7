import { samtaler } from '../../opfoelgning/samtaler.ts'
import { udeblevDen, vejledtFør } from '../../opfoelgning/udeblivelser.ts'
import { emne } from '../../sag/emne.ts'
import { hindring } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import { udeblivelsen } from './stillingen.ts'

/** There is an absence, and it still stands. */
export const stadigUdeblevet: Krav = {
  nøgle: 'udeblivelse',
  titel: { da: 'Udeblivelsen', en: 'The absence' },
  hindringer: (s) =>
    udeblivelsen(s)
      ? []
      : [
          hindring(
            'kommune',
            'Der er ingen udeblivelse, der står ved magt: Der er meldt afbud, borgeren medvirker igen, eller intet er registreret.',
            'No absence stands: word was sent, the citizen takes part again, or nothing is registered.',
          ),
        ],
}

/** The guidance on the consequence arrived before the absence (SDL.21.2; principmeddelelse 15-21). */
export const vejledtFørUdeblivelsen: Krav = {
  nøgle: 'vejledt',
  titel: { da: 'Skriftlig vejledning om følgerne', en: 'Written guidance on the consequences' },
  hindringer: (s) => {
    const one = udeblivelsen(s)
    if (!one || vejledtFør(s.sag, one, udeblevDen(s.sag, one))) return []
    const call = emne(s.sag, samtaler).get(one.om)
    const warned = call !== undefined && call.advarsler.length > 0
    return [
      warned
        ? hindring(
            'brev',
            'Advarslen var ikke nået frem, før det skete. Ydelsen kan ikke falde bort.',
            'The warning had not arrived before it happened. The benefit cannot be lost.',
          )
        : hindring(
            'kommune',
            'Borgeren fik ikke på skrift at vide, hvad det kan koste, før det skete. Ydelsen kan ikke falde bort.',
            'The citizen was not told in writing what it may cost before it happened. The benefit cannot be lost.',
          ),
    ]
  },
}

/** The ground was judged, and found not to be reasonable. */
export const utilstrækkeligGrund: Krav = {
  nøgle: 'rimelig_grund',
  titel: { da: 'Rimelig grund', en: 'Reasonable ground' },
  hindringer: (s) => {
    const one = udeblivelsen(s)
    if (!one || one.rimeligGrund === false) return []
    return [
      one.rimeligGrund
        ? hindring(
            'skøn',
            'Der er en rimelig grund til udeblivelsen, så den koster ingenting.',
            'There is a reasonable ground for the absence, so it costs nothing.',
          )
        : hindring(
            'skøn',
            'Det er ikke vurderet, om der var en rimelig grund.',
            'Whether there was a reasonable ground has not been judged.',
          ),
    ]
  },
}
