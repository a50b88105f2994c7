import { den, hvis, måneder, type Tal } from '@sagsvej/rules'
import { fødselsdag } from '../fakta/person.ts'

type Måneder = Tal<'måneder'>

/** The last day of birth of a cohort and its age in months, oldest first; who is younger has the last. */
export const efterFødselsdag = (årgange: readonly (readonly [string, number])[], yngre: Måneder): Måneder =>
  årgange.reduceRight<Måneder>(
    (resten, [sidste, antal]) => hvis(fødselsdag.senest(den(sidste)), måneder(antal), resten),
    yngre,
  )

/** FYL § 1 a, stk. 1-2, as rewritten in December 2011. */
export const ALDRE = [
  ['1953-12-31', 720],
  ['1954-06-30', 726],
  ['1954-12-31', 732],
  ['1955-06-30', 738],
  ['1955-12-31', 744],
  ['1956-06-30', 750],
  ['1958-12-31', 756],
  ['1959-06-30', 762],
] as const

export const efter1962 = fødselsdag.efter(den('1962-12-31'))

/** The age that L 65 of 2006 gave: no one under it could reach 60 before it was changed again. */
export const alder2006 = efterFødselsdag(
  [
    ['1958-12-31', 720],
    ['1959-06-30', 726],
    ['1959-12-31', 732],
    ['1960-06-30', 738],
  ],
  måneder(744),
)

export const omAlderen = {
  da: 'Fleksydelsesalderen er 60 år, når du er født før 1954. Den stiger et halvt år ad gangen til 64 år for dem, der er født efter juni 1959; er du født efter 1962, er den 3 år før folkepensionsalderen.',
  en: 'Flexi-benefit age is 60 years if you were born before 1954. It rises by half a year at a time to 64 for those born after June 1959; if you were born after 1962 it is 3 years before state pension age.',
}
