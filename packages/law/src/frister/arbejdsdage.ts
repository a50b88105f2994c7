import { alleDage, type Dagmængde, type Dato, dage, kaldet, type Led, type MedFaktum } from '@sagsvej/rules'
import { helligdage } from './helligdage.ts'

const MANDAG_TIL_FREDAG = [1, 2, 3, 4, 5] as const
const ARBEJDSDAGE = { da: 'arbejdsdage', en: 'working days' }

/** No deadline counts more working days than this, and so many lie within the days that are looked at. */
const FLEST = 40
const NÆRMEST = dage(3 * FLEST)

/**
 * Monday to Friday that is no public holiday (SB-KAL-4): 5 June, 24 and 31 December are among them. Only so far on as a
 * count can reach, so that it does not look at every holiday there is.
 */
function arbejdsdage(fra: Dato): Dagmængde {
  const nærmest = alleDage.fraOgMed(fra).uden(alleDage.fraOgMed(fra.plus(NÆRMEST)))
  return kaldet(
    ARBEJDSDAGE,
    nærmest.påUgedage(...MANDAG_TIL_FREDAG).uden(nærmest.helligdage(helligdage, MANDAG_TIL_FREDAG)),
  )
}

/**
 * So many working days after the day something happened. That day is day 0, and day 1 the next working day (SB-KAL-5).
 * @throws RangeError for more than 40
 */
export function arbejdsdageEfter(antal: number, hændelse: MedFaktum<Dato>): Dato {
  if (antal > FLEST) throw new RangeError(`${antal} working days are more than a count looks at (${FLEST})`)
  const { da, en } = hændelse.faktum.etiket
  const dagEt = hændelse.plus(dage(1))
  return kaldet(
    { da: `${antal} arbejdsdage efter ${da}`, en: `${antal} working days after ${en}` },
    arbejdsdage(dagEt).dagenDerNår(dage(antal), dagEt),
  )
}

/** Whether a part of a rule is such a count. */
export const erIArbejdsdage = (led: Led): boolean =>
  led.op === 'dayReaching' && led.set.kaldet === ARBEJDSDAGE
