import { den, hvis, måneder, type Tal } from '@sagsvej/rules'
import { fødselsdag } from '../fakta/person.ts'

const år = (antal: number): Tal<'måneder'> => måneder(12 * antal)

/** A table of ages as the act writes it: each line ends with the last birth before a day. */
const tabel = (linjer: readonly (readonly [før: string, alder: number])[], ellers: number) =>
  linjer.reduceRight<Tal<'måneder'>>(
    (resten, [før, alder]) => hvis(fødselsdag.før(den(før)), år(alder), resten),
    år(ellers),
  )

/** The four half-year steps, beginning with those born on 1 January of a year. */
const halveÅr = (årgang: number) =>
  [
    [`${årgang}-01-01`, 65],
    [`${årgang}-07-01`, 65.5],
    [`${årgang + 1}-01-01`, 66],
    [`${årgang + 1}-07-01`, 66.5],
  ] as const

/** Before any raise: all but those who had 67. */
export const alderFør2006 = år(65)
export const tabel2006 = tabel(halveÅr(1959), 67)
export const tabel2011 = tabel(halveÅr(1954), 67)
export const tabel2015 = tabel([...halveÅr(1954), ['1963-01-01', 67]], 68)
export const tabel2020 = tabel([...halveÅr(1954), ['1963-01-01', 67], ['1967-01-01', 68]], 69)
export const tabel2025 = tabel(
  [...halveÅr(1954), ['1963-01-01', 67], ['1967-01-01', 68], ['1971-01-01', 69]],
  70,
)
/** Those who had turned 67 before the act was in force keep what they had. */
export const født1939EllerFør = fødselsdag.før(den('1939-07-01'))
export const alderIGamleDage = år(67)
