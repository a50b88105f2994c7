import { alle, den, hvis, måneder, type Tal, tal } from '@sagsvej/rules'
import { fødselsdag } from '../fakta/person.ts'
import { anciennitetPåArbejdsmarkedet } from '../fakta/seniorpension.ts'

export const født = (fra: string, til: string) =>
  alle(fødselsdag.tidligst(den(fra)), fødselsdag.senest(den(til)))
/** One, two and three years for the seniority and one and two years more. */
export const trin = (år: number): Tal<'år'> => {
  const mindst = (antal: number) => anciennitetPåArbejdsmarkedet.mindst(måneder(12 * antal))
  return hvis(
    mindst(år + 2),
    tal('år', 3),
    hvis(mindst(år + 1), tal('år', 2), hvis(mindst(år), tal('år', 1), tal('år', 0))),
  )
}
