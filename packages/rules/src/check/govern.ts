import { type Day, dayFromNumber } from '@sagsvej/calendar'
import { inForce, type Lovsyn, type Stykke } from '../in-force.ts'
import type { Bestemmelse, Version } from '../provision.ts'
import type { Asker, Perhaps, Where } from './ask.ts'
import type { Finding, FindingCode, Rapport, Undecided } from './finding.ts'
import { hitOf } from './hits.ts'
import { governs, reachedIn, within } from './reach.ts'
import { dayText, tekst } from './say.ts'
import { viewsOf } from './views.ts'

/**
 * Versions that nobody's case can come under in any view of the law; and a first version that begins later than some
 * cases do, of which `from` is the first day there are.
 */
export function checkGoverning(b: Bestemmelse, from: Day | undefined, asker: Asker): Rapport {
  const findings: Finding[] = []
  const undecided: Undecided[] = []
  for (const version of b.versioner) {
    const answer = mayGovern(b, version, asker)
    if (answer === 'never') findings.push({ ...about(b, 'neverGoverns', version.fra), ...never(version) })
    if (answer === 'undecided') undecided.push({ ...about(b, 'neverGoverns', version.fra), hvad: DOUBT })
  }
  const late = lateIn(b, from)
  if (late && asker.may(...late.asked) !== 'never') {
    const person = asker.who(...late.asked)
    const what = about(b, 'beginsLate', late.fra)
    if (person) findings.push({ ...what, ...begins(late.fra), rammer: hitOf(b, person) })
    else undecided.push({ ...what, hvad: BEFORE })
  }
  return { findings, undecided }
}

const about = (b: Bestemmelse, code: FindingCode, version: Day) =>
  ({ code, grade: 'fault', om: { slags: 'bestemmelse', navn: b.id }, version }) as const

function mayGovern(b: Bestemmelse, version: Version, asker: Asker): Perhaps {
  let answer: Perhaps = 'never'
  for (const { syn, stykker } of viewsOf(b.versioner)) {
    for (const stykke of stykker.filter(({ gælder }) => gælder === version)) {
      const here = mayComeUnder(b, stykke, syn, asker)
      if (here === 'perhaps') return here
      if (here === 'undecided') answer = here
    }
  }
  return answer
}

/** By a date: it can be picked. By the answer: some expression of it can answer with a day of its own. */
function mayComeUnder(b: Bestemmelse, stykke: Stykke<Version>, syn: Lovsyn, { may }: Asker): Perhaps {
  const where = governs(b, stykke)
  if (b.vælgesEfter.art === 'dato') return may(where, [], undefined, syn)
  if (stykke.gælder.indhold.art === 'ukendt') return 'perhaps'
  const answers = reachedIn(stykke.gælder.indhold, where).map((one) => {
    const inside = within(one.led, stykke.fra, stykke.til).map((led): Where => ({ led, is: 'ja' }))
    return may([...one.where, ...inside], [], undefined, syn)
  })
  return answers.includes('perhaps') ? 'perhaps' : answers.includes('undecided') ? 'undecided' : 'never'
}

/** The days from the first of the law to the day before the first version, when its selector is a date in the case. */
function lateIn(b: Bestemmelse, from: Day | undefined) {
  const [first] = inForce(b.versioner)
  if (from === undefined || !first || first.fra <= from || b.vælgesEfter.art !== 'dato') return undefined
  const before = { fra: from, til: dayFromNumber(first.fra - 1) }
  return { fra: first.fra, asked: [governs(b, before)] as const }
}

const never = ({ fra }: Version) => ({
  galt: tekst(
    `Ingen sag kan komme under versionen fra ${dayText(fra)}: den dag, der vælger, kan ikke ligge i den.`,
    `No case can come under the version from ${dayText(fra)}: the day that picks cannot lie in it.`,
  ),
  mend: tekst(
    'Se efter, om »vælgesEfter« eller »relevantNår« er den rigtige; ellers slet versionen.',
    'See whether ‘vælgesEfter’ or ‘relevantNår’ is the right one; else delete the version.',
  ),
})

const begins = (fra: Day) => ({
  galt: tekst(
    `Første version begynder ${dayText(fra)}, men der er sager før den.`,
    `The first version begins on ${dayText(fra)}, yet there are cases before it.`,
  ),
  mend: tekst(
    'Skriv, hvad der gjaldt før: en version (»ukendt«, hvis det ikke er læst), eller »relevantNår«, hvis spørgsmålet ikke opstod.',
    'Say what held before: a version (‘ukendt’ if it has not been read), or ‘relevantNår’ if the question did not arise.',
  ),
})

const DOUBT = tekst('Kan nogen sag komme under versionen?', 'Can any case come under the version?')
const BEFORE = tekst(
  'Kan nogen sag ligge før den første version?',
  'Can any case lie before the first version?',
)
