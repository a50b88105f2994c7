import { type Dagmængde, dage, den, efterDato } from '@sagsvej/rules'
import { type Ydelse, ydelser } from '../fakta/ydelser.ts'

/** The oldest law there is here; what was paid before is not looked at, however long a pension has run. */
const lovensFørsteDag = den('2006-07-03')

/** The days for which one of these benefits is paid. */
export const dageMed = (...hvilke: readonly [Ydelse, ...Ydelse[]]): Dagmængde =>
  ydelser.hvor(({ ydelse }) => ydelse.er(...hvilke)).dage()

/** The days for which one is paid together with one of the others. */
export const beggeDage = (én: Ydelse, ...andre: readonly [Ydelse, ...Ydelse[]]): Dagmængde =>
  dageMed(én)
    .somOgsåErI(dageMed(...andre))
    .fraOgMed(lovensFørsteDag)

/** The first day both are paid for; never where there is none. */
const førsteFælles = (begge: Dagmængde) => begge.dagenDerNår(dage(1), lovensFørsteDag)

/** The version is that of the first day both are paid for; where there is none the question does not arise. */
export const efterFørsteFælles = (begge: Dagmængde) =>
  efterDato(førsteFælles(begge), {
    da: 'den første dag, du får begge for',
    en: 'the first day you get both for',
  })

/** What the days of an answer mean, in every cell of the matrix where two benefits exclude each other. */
export const BETYDER_UDELUKKET = {
  da: 'Dagene er dem, du står til at få begge for, selv om loven ikke giver begge.',
  en: 'The days are those for which you stand to get both, though the law does not give both.',
}
