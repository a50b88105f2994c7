import { alle, type Dagmængde, type Dato, dage, den, hvis, måneder } from '@sagsvej/rules'
import {
  ledighedsydelsesperioder,
  revurderetFør,
  tolvMånederSidstNåetDen,
} from '../fakta/revurdering-af-fleksjob.ts'

const underBarsel = ledighedsydelsesperioder.hvor((p) => p.slags.er('barsel')).dage()

/** Parental leave is left out; bereavement leave stands in the paragraph from LBK 241/2021. */
const udenBarsel = ledighedsydelsesperioder.dage().uden(underBarsel)

/** Of those who had the benefit on 30 June 2006 only the leave after that day is left out. */
const udenBarselEfterJuni2006 = ledighedsydelsesperioder.dage().uden(underBarsel.fraOgMed(den('2006-07-01')))

/** What was counted once is not counted again. Before July 2001 the benefit did not exist. */
const begyndelsen = hvis(revurderetFør, tolvMånederSidstNåetDen.plus(dage(1)), den('2001-07-01'))

/**
 * The day on which so many months of the benefit lie within so many. What a month is when it is made of parts the act
 * does not say: an unbroken course is counted by the calendar, other days up to so many days.
 */
function nåetDen(dagene: Dagmængde, antal: number, dageIAlt: number, inden: number): Dato {
  const efterDage = dagene.iDeSenesteMåneder(inden, dage(dageIAlt - 1), begyndelsen)
  const begyndt = dagene.førsteDagIForløbet(efterDage)
  const efterKalenderen = begyndt.plus(måneder(antal)).minus(dage(1))
  const ubrudt = alle(
    begyndt.dageTil(efterDage).lig(dage(dageIAlt - 1)),
    dagene.sidsteDagIForløbet(efterDage).tidligst(efterKalenderen),
  )
  return hvis(ubrudt, efterKalenderen, efterDage)
}

export const tolvIndenFor18 = nåetDen(udenBarsel.fraOgMed(begyndelsen), 12, 365, 18)
export const attenIndenFor24 = nåetDen(udenBarselEfterJuni2006.fraOgMed(begyndelsen), 18, 548, 24)

/** Six months more of the benefit, counted the same way. */
export const seksMånederTil = (fra: Dato): Dato =>
  hvis(
    udenBarsel.sidsteDagIForløbet(fra).tidligst(fra.plus(måneder(6))),
    fra.plus(måneder(6)),
    udenBarsel.fraOgMed(fra.plus(dage(1))).dagenDerNår(dage(183), fra.plus(dage(1))),
  )
