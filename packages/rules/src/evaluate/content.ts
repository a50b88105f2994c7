import { RuleError } from '../errors.ts'
import { outcomeText } from '../explain/value-text.ts'
import {
  type Grunde,
  type Hul,
  hulI,
  IKKE_RELEVANT,
  mergeOpen,
  openChoice,
  outcomeOf,
  possibleOf,
  type Udfald,
} from '../outcome.ts'
import { either, type Possible } from '../possible.ts'
import type { Bestemmelse, Indhold, Læsning, Undtagelse } from '../provision.ts'
import type { Sprog, Tekst } from '../text.ts'
import { type Del, måske, type Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import type { Kind } from '../value.ts'
import type { Kontekst } from './context.ts'
import { sameAnswer } from './truth.ts'

type Rule = Extract<Indhold, { art: 'regel' }>
type Readings = Extract<Indhold, { art: 'læsninger' }>

/** What a version or a transition says in this case, and the traces it says it from. */
export interface Indholdssvar {
  readonly udfald: Udfald
  readonly børn: readonly Spor[]
  readonly undtagelse?: Undtagelse
}

export function evaluateContent(b: Bestemmelse, indhold: Indhold, navn: Tekst, k: Kontekst): Indholdssvar {
  switch (indhold.art) {
    case 'regel':
      return evaluateRule(b, indhold, k)
    case 'læsninger':
      return evaluateReadings(b, indhold, navn, k)
    case 'ukendt': {
      const hole = { slags: 'ukendt', bestemmelse: b.id, tekst: indhold.hvad } as const
      return { udfald: hulI(b.kind, hole), børn: [] }
    }
  }
}

interface Tried {
  readonly undtagelse?: Undtagelse
  readonly answer: Spor
}

/**
 * The main rule, unless an exception applies: they are tried in the order written, and one that `gårForud` shuts out
 * what comes after it. An exception that is open leaves the answer open, unless it says the same.
 */
function evaluateRule(b: Bestemmelse, regel: Rule, k: Kontekst): Indholdssvar {
  const conditions: Spor[] = []
  const [applying, possible]: [Tried[], Tried[]] = [[], []]
  for (const undtagelse of regel.undtagelser) {
    const when = part(undtagelse.når, { art: 'undtagelse', undtagelse }, k)
    conditions.push(when)
    if (!possibleOf(when.udfald, 'sandt').ja) continue
    const found = when.udfald.art === 'ja' ? applying : possible
    found.push({ undtagelse, answer: part(undtagelse.så, { art: 'svar', undtagelse }, k) })
    if (found === applying && undtagelse.gårForud) break
  }
  refuseCollision(b, applying)
  const [applied] = applying
  const certain: readonly Tried[] = applied ? applying : [{ answer: part(regel.er, { art: 'svar' }, k) }]
  const answers = [...certain, ...possible].map(({ answer }) => answer.udfald)
  return {
    udfald: oneOf(b.kind, answers, () =>
      openAmong(
        conditions.map((c) => c.udfald),
        answers,
      ),
    ),
    børn: [...conditions, ...certain.map((t) => t.answer), ...possible.map((t) => måske(t.answer))],
    ...(applied?.undtagelse ? { undtagelse: applied.undtagelse } : {}),
  }
}

const part = (led: Led, del: Del, k: Kontekst): Spor => ({ ...k.evaluate(led, k), del })

/** The one answer they all give, or what they leave possible. */
const oneOf = (kind: Kind, answers: readonly Udfald[], reasons: () => Grunde): Udfald =>
  outcomeOf(answers.map((answer): Possible => possibleOf(answer, kind)).reduce(either), reasons)

function openAmong(conditions: readonly Udfald[], answers: readonly Udfald[]): Grunde {
  const choices = conditions.filter((c) => c.art === 'åben')
  return choices.length > 0 ? openChoice(choices, answers) : mergeOpen(answers)
}

/** @throws RuleError when two exceptions apply that give different answers: the law must say which goes first. */
function refuseCollision(b: Bestemmelse, applying: readonly Tried[]): void {
  const [first, ...others] = applying.filter(({ answer }) => answer.udfald.art !== 'åben')
  const other = first && others.find(({ answer }) => !sameAnswer(answer.udfald, first.answer.udfald))
  if (!first?.undtagelse || !other?.undtagelse) return
  const [one, two] = [first.undtagelse.navn, other.undtagelse.navn]
  throw new RuleError('exceptionsCollide', b.id, {
    da: `Både undtagelsen »${one.da}« og undtagelsen »${two.da}« gælder, og de giver ikke det samme. Skriv, hvilken der går forud.`,
    en: `Both the exception “${one.en}” and the exception “${two.en}” apply, and they differ. Say which one goes first.`,
  })
}

/** Readings that agree settle the matter; readings that differ leave it to a person, and each is shown. */
function evaluateReadings(b: Bestemmelse, { læsninger }: Readings, navn: Tekst, k: Kontekst): Indholdssvar {
  const børn = læsninger.map(
    (læsning): Spor => ({
      ...part(læsning.er, { art: 'svar', læsning }, k),
      krav: { tekst: læsning.navn, led: læsning.er },
    }),
  )
  const outcomes = børn.map((child) => child.udfald)
  const settled = outcomes.filter((o) => o.art !== 'åben')
  const [first] = settled
  const dispute = first && settled.some((o) => !sameAnswer(o, first))
  const reasons = (): Grunde =>
    dispute
      ? { mangler: [], skøn: [], huller: [disputed(b, læsninger, outcomes, navn)] }
      : mergeOpen(outcomes)
  return { udfald: oneOf(b.kind, outcomes, reasons), børn }
}

function disputed(
  b: Bestemmelse,
  læsninger: readonly Læsning[],
  outcomes: readonly Udfald[],
  navn: Tekst,
): Hul {
  const each = (sprog: Sprog) =>
    læsninger
      .map(
        (l, i) =>
          `${l.navn[sprog]}: ${outcomeText(outcomes[i] ?? IKKE_RELEVANT, b.kind, b.enhed, sprog)}. ${l.grund[sprog]}`,
      )
      .join(' ')
  const tekst: Tekst = {
    da: `${navn.da} Loven kan læses på flere måder, og de giver ikke det samme. ${each('da')}`,
    en: `${navn.en} The law can be read in more than one way, and they differ. ${each('en')}`,
  }
  return { slags: 'konflikt', bestemmelse: b.id, tekst }
}
