import type { Day } from '@sagsvej/calendar'
import type { Bestemmelse, Indhold, Undtagelse } from '../provision.ts'
import type { Asker, Where } from './ask.ts'
import { differ } from './differ.ts'
import type { Finding, Rapport, Undecided } from './finding.ts'
import { hitOf } from './hits.ts'
import { contentsOf } from './reach.ts'
import { tekst } from './say.ts'

/** Pairs of exceptions that can both apply and give different answers, while nothing says which of them goes first. */
export function checkExceptions(b: Bestemmelse, asker: Asker): Rapport {
  const findings: Finding[] = []
  const undecided: Undecided[] = []
  for (const { indhold, where, version } of contentsOf(b)) {
    for (const [one, other, before] of pairsIn(indhold)) {
      const both: readonly Where[] = [
        ...where,
        ...before.map(({ når }): Where => ({ led: når, is: 'ikke ja' })),
        { led: one.når, is: 'ja' },
        { led: other.når, is: 'ja' },
      ]
      const asked = [both, [one.så, other.så], differ] as const
      if (asker.may(...asked) === 'never') continue
      const person = asker.who(...asked)
      const about = {
        code: 'exceptionsCollide',
        om: { slags: 'bestemmelse', navn: b.id },
        ...at(version),
      } as const
      if (person) findings.push({ ...about, grade: 'fault', ...words(one, other), rammer: hitOf(b, person) })
      else undecided.push({ ...about, hvad: doubt(one, other) })
    }
  }
  return { findings, undecided }
}

const at = (version: Day | undefined) => (version === undefined ? {} : { version })

type Pair = readonly [one: Undtagelse, other: Undtagelse, before: readonly Undtagelse[]]

/** Each pair whose first does not go before the second, and those that would go before the second. */
function pairsIn(indhold: Indhold): readonly Pair[] {
  if (indhold.art !== 'regel') return []
  const { undtagelser } = indhold
  return undtagelser.flatMap((one, i) =>
    one.gårForud
      ? []
      : undtagelser
          .slice(i + 1)
          .map(
            (other): Pair => [
              one,
              other,
              undtagelser.slice(0, undtagelser.indexOf(other)).filter(({ gårForud }) => gårForud),
            ],
          ),
  )
}

const words = (one: Undtagelse, other: Undtagelse) => ({
  galt: tekst(
    `Undtagelserne »${one.navn.da}« og »${other.navn.da}« kan begge gælde, og de giver ikke det samme.`,
    `The exceptions “${one.navn.en}” and “${other.navn.en}” can both apply, and they differ.`,
  ),
  mend: tekst(
    'Skriv »gårForud« på den, der går forud efter loven, og sæt den først; eller ret betingelserne, så kun én gælder.',
    'Write ‘gårForud’ on the one that goes first by the act, and put it first; or mend the conditions so that one applies.',
  ),
})

const doubt = (one: Undtagelse, other: Undtagelse) =>
  tekst(
    `Kan »${one.navn.da}« og »${other.navn.da}« begge gælde og give forskellige svar?`,
    `Can “${one.navn.en}” and “${other.navn.en}” both apply and differ?`,
  )
