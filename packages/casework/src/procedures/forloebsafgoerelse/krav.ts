import type { Tekst } from '@sagsvej/rules'
import type { Afgørelse } from '../../afgoerelse/afgoerelser.ts'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { parter } from '../../parter/parter.ts'
import { emne } from '../../sag/emne.ts'
import { hindring, titel } from '../motor/hindring.ts'
import type { Krav } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

/** A decision was made, and the letter of it had arrived by the day looked at. */
export function erMeddelt({ sag, tider }: Stilling, { truffet }: Afgørelse): boolean {
  const day = truffet && emne(sag, forsendelser).get(truffet.brevId)?.fremme?.den
  return day !== undefined && day <= tider.på
}

/** Nothing begins on a grant nobody has made, or that has not arrived. */
export const bevillingenErMeddelt = (
  hvad: Tekst,
  afgørelsen: (s: Stilling) => Afgørelse | undefined,
): Krav => ({
  nøgle: 'bevillingen',
  titel: titel('Afgørelsen', 'The decision'),
  hindringer: (s) => {
    const one = afgørelsen(s)
    if (!one?.truffet) {
      return [
        hindring(
          'kommune',
          `Der er ikke truffet afgørelse om ${hvad.da}. Træf den først.`,
          `No decision has been made on ${hvad.en}. Make it first.`,
        ),
      ]
    }
    if (one.truffet.tilUgunst) {
      return [
        hindring(
          'kommune',
          `Kommunen har givet afslag på ${hvad.da}, så der er intet at begynde.`,
          `The municipality has refused ${hvad.en}, so there is nothing to begin.`,
        ),
      ]
    }
    if (erMeddelt(s, one)) return []
    return [
      hindring(
        'brev',
        `Afgørelsen om ${hvad.da} er ikke nået frem til borgeren.`,
        `The decision on ${hvad.en} has not arrived at the citizen.`,
      ),
    ]
  },
})

/** Whoever has died begins nothing and is owed no step; what runs is brought to an end. */
export const lever = ({ sag }: Pick<Stilling, 'sag'>): boolean => emne(sag, parter).død === undefined

export const borgerenLever: Krav = {
  nøgle: 'borgeren_lever',
  titel: titel('Borgeren', 'The citizen'),
  hindringer: (s) =>
    lever(s)
      ? []
      : [
          hindring(
            'kommune',
            'Borgeren er død. Afslut det, der løber, i stedet.',
            'The citizen has died. Bring what runs to an end instead.',
          ),
        ],
}
