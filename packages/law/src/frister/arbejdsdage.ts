import { alleDage, type Dagmængde, type Dato, dage, kaldet, type Led, type MedFaktum } from '@sagsvej/rules'
import { helligdage } from './helligdage.ts'

const MANDAG_TIL_FREDAG = [1, 2, 3, 4, 5] as const
const ARBEJDSDAGE = { da: 'arbejdsdage', en: 'working days' }

/** More days than so many working days can lie within: two for each, and room for Christmas or Easter. */
const højst = (antal: number) => dage(2 * antal + 14)

/**
 * Monday to Friday that is no public holiday (SB-KAL-4): 5 June, 24 and 31 December are among them. Only so far on as
 * the count can reach, so that a count of 7 does not look at every holiday there is.
 */
function arbejdsdage(fra: Dato, antal: number): Dagmængde {
  const nærmest = alleDage.fraOgMed(fra).uden(alleDage.fraOgMed(fra.plus(højst(antal))))
  return kaldet(
    ARBEJDSDAGE,
    nærmest.påUgedage(...MANDAG_TIL_FREDAG).uden(nærmest.helligdage(helligdage, MANDAG_TIL_FREDAG)),
  )
}

/** So many working days after the day something happened. That day is day 0, and day 1 the next working day (SB-KAL-5). */
export function arbejdsdageEfter(antal: number, hændelse: MedFaktum<Dato>): Dato {
  const { da, en } = hændelse.faktum.etiket
  const dagEt = hændelse.plus(dage(1))
  return kaldet(
    { da: `${antal} arbejdsdage efter ${da}`, en: `${antal} working days after ${en}` },
    arbejdsdage(dagEt, antal).dagenDerNår(dage(antal), dagEt),
  )
}

/** Whether a part of a rule is such a count. */
export const erIArbejdsdage = (led: Led): boolean =>
  led.op === 'dayReaching' && led.set.kaldet === ARBEJDSDAGE
