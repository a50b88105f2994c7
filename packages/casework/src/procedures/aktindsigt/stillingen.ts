import { fristbrevKræves } from '@sagsvej/law'
import { type Anmodning, aktindsigter, besvaret } from '../../aktindsigt/aktindsigter.ts'
import { ikkeGennemgået } from '../../aktindsigt/omfattet.ts'
import { parter } from '../../parter/parter.ts'
import { emne } from '../../sag/emne.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Stilling } from '../motor/stilling.ts'

/** The request of a running. */
export const anmodningenI = ({ sag, gang }: Stilling): Anmodning | undefined =>
  emne(sag, aktindsigter).get(gang.id)

const om = (is: (asked: Anmodning, s: Stilling) => boolean) => (s: Stilling) => {
  const asked = anmodningenI(s)
  return asked !== undefined && is(asked, s)
}

/** Somebody asks for the party. */
export const erRepræsenteret = om(({ partId }, { sag }) => {
  const rolle = emne(sag, parter).alle.get(partId)?.rolle
  return rolle === 'repraesentant' || rolle === 'bisidder'
})

/** A document of the scope has not been looked at in the version it has now. */
export const mangler = om((asked, { sag }) => !asked.afgjort && ikkeGennemgået(sag, asked).length > 0)

/** It cannot be done in time, or the day that was told has gone as well (FVL.16.2.underretning). */
export const skalHaveFristbrev = om(({ ventes, afgjort }, s) => {
  if (afgjort || (ventes !== undefined && s.tider.på <= ventes.den)) return false
  return loven(s, fristbrevKræves) === true
})

/** It was complained of the time, and the request is still open. */
export const tidsklagen = om((asked) => asked.tidPåklaget !== undefined && besvaret(asked) === undefined)

/** Decided, and something is to be handed over. */
export const skalUdleveres = om(({ afgjort }) => afgjort !== undefined && afgjort.udfald !== 'afslag')
