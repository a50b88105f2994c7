import type { Bestemmelse } from '../provision.ts'
import { type Answered, answerKey } from './answer-key.ts'
import type { Asker, Where } from './ask.ts'
import type { Finding, Om } from './finding.ts'
import { hitOf, isAnswered, provisionLed } from './hits.ts'
import { arises, governs, picked } from './reach.ts'
import { dayText, tekst } from './say.ts'

/** Provisions that no test has asked; of those asked, the versions and transitions that none has been answered by. */
export const checkTested = (
  all: readonly Bestemmelse[],
  answered: Answered,
  asker: Asker,
): readonly Finding[] =>
  all.flatMap((b) => {
    const om: Om = { slags: 'bestemmelse', navn: b.id }
    const asked = [...answered].some((key) => key === b.id || key.startsWith(`${b.id} `))
    return asked ? untestedIn(b, om, answered, asker) : [{ ...untested(om), ...whoGets(b, picked(b), asker) }]
  })

/** Somebody whom the provision answers. */
function whoGets(b: Bestemmelse, where: readonly Where[], { who }: Asker): Pick<Finding, 'rammer'> {
  const person = who(where, [provisionLed(b)], isAnswered)
  return person ? { rammer: hitOf(b, person) } : {}
}

const untested = (om: Om): Finding => ({
  code: 'untested',
  grade: 'fault',
  om,
  galt: tekst('Ingen prøve spørger bestemmelsen om noget.', 'No test asks the provision anything.'),
  mend: tekst(
    'Skriv et eksempel med svaret fra kilden, og se, at det kan fejle.',
    'Write an example with the answer of its source, and see that it can fail.',
  ),
})

function untestedIn(b: Bestemmelse, om: Om, answered: Answered, asker: Asker): readonly Finding[] {
  const remark = { code: 'untestedVersion', grade: 'remark', om } as const
  const mend = tekst('Skriv et eksempel, der rammer den.', 'Write an example that hits it.')
  return [
    ...b.overgange
      .filter((overgang) => !answered.has(answerKey({ bestemmelse: b, overgang })))
      .map(({ navn, når }) => ({
        ...remark,
        ...whoGets(b, [...arises(b), { led: når, is: 'ja' }], asker),
        galt: tekst(`Ingen prøve rammer overgangen »${navn.da}«`, `No test hits the transition “${navn.en}”`),
        mend,
      })),
    ...b.versioner
      .filter((version) => !answered.has(answerKey({ bestemmelse: b, version })))
      .map(({ fra, til }) => ({
        ...remark,
        ...whoGets(b, governs(b, { fra, til }), asker),
        version: fra,
        galt: tekst(
          `Ingen prøve rammer versionen fra ${dayText(fra)}.`,
          `No test hits the version from ${dayText(fra)}.`,
        ),
        mend,
      })),
  ]
}
