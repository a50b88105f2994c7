import { RuleError } from '../errors.ts'
import { outcomeText } from '../explain/value-text.ts'
import { IKKE_RELEVANT, mergeOpen, openChoice, type Udfald, åbenFor } from '../outcome.ts'
import type { Bestemmelse, Indhold, Læsning, Undtagelse } from '../provision.ts'
import type { Sprog, Tekst } from '../text.ts'
import { måske, type Spor } from '../trace.ts'
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
      return { udfald: åbenFor({ huller: [hole] }), børn: [] }
    }
  }
}

interface Tried {
  readonly undtagelse: Undtagelse
  readonly answer: Spor
}

/** The main rule, unless an exception applies. An exception not settled leaves the answer open, unless it says the same. */
function evaluateRule(b: Bestemmelse, regel: Rule, k: Kontekst): Indholdssvar {
  const whens = regel.undtagelser.map((undtagelse) => ({ undtagelse, when: k.evaluate(undtagelse.når, k) }))
  const tried = (art: Udfald['art']): readonly Tried[] =>
    whens
      .filter(({ when }) => when.udfald.art === art)
      .map(({ undtagelse }) => ({ undtagelse, answer: k.evaluate(undtagelse.så, k) }))
  const applying = tried('ja')
  const possible = tried('åben')
  refuseCollision(b, applying)
  const [applied] = applying
  const certain = applied ? applying.map((t) => t.answer) : [k.evaluate(regel.er, k)]
  const answers = [...certain, ...possible.map((t) => t.answer)].map((spor) => spor.udfald)
  const conditions = whens.map(({ when }) => when)
  return {
    udfald: agreed(answers) ?? openAmong(conditions, answers),
    børn: [...conditions, ...certain, ...possible.map((t) => måske(t.answer))],
    ...(applied ? { undtagelse: applied.undtagelse } : {}),
  }
}

/** The one answer they all give; undefined when one is open or two differ. */
function agreed(answers: readonly Udfald[]): Udfald | undefined {
  const [first] = answers
  if (!first || first.art === 'åben') return answers.length === 1 ? first : undefined
  return answers.every((answer) => sameAnswer(answer, first)) ? first : undefined
}

function openAmong(conditions: readonly Spor[], answers: readonly Udfald[]): Udfald {
  const choices = conditions.map((c) => c.udfald).filter((o) => o.art === 'åben')
  return choices.length > 0 ? openChoice(choices, answers) : mergeOpen(answers)
}

/** @throws RuleError when two exceptions apply that give different answers: the law must say which goes first. */
function refuseCollision(b: Bestemmelse, applying: readonly Tried[]): void {
  const [first, ...others] = applying.filter(({ answer }) => answer.udfald.art !== 'åben')
  const other = first && others.find(({ answer }) => !sameAnswer(answer.udfald, first.answer.udfald))
  if (!first || !other) return
  const [one, two] = [first.undtagelse.navn, other.undtagelse.navn]
  throw new RuleError('exceptionsCollide', b.id, {
    da: `Både undtagelsen »${one.da}« og undtagelsen »${two.da}« gælder, og de giver ikke det samme. Skriv i den enes betingelse, at den anden går forud.`,
    en: `Both the exception “${one.en}” and the exception “${two.en}” apply, and they differ. Say in the condition of one that the other goes first.`,
  })
}

/** Readings that agree settle the matter; readings that differ leave it to a person, and each is shown. */
function evaluateReadings(b: Bestemmelse, { læsninger }: Readings, navn: Tekst, k: Kontekst): Indholdssvar {
  const børn = læsninger.map((l): Spor => ({ ...k.evaluate(l.er, k), krav: { tekst: l.navn, led: l.er } }))
  const outcomes = børn.map((child) => child.udfald)
  const settled = outcomes.filter((o) => o.art !== 'åben')
  const [first] = settled
  if (first && settled.some((o) => !sameAnswer(o, first)))
    return { udfald: differ(b, læsninger, outcomes, navn), børn }
  return { udfald: agreed(outcomes) ?? mergeOpen(outcomes), børn }
}

function differ(
  b: Bestemmelse,
  læsninger: readonly Læsning[],
  outcomes: readonly Udfald[],
  navn: Tekst,
): Udfald {
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
  return åbenFor({ huller: [{ slags: 'konflikt', bestemmelse: b.id, tekst }] })
}
