import { mergeOpen, type Udfald, åbenFor } from '../outcome.ts'
import type { Bestemmelse, Indhold } from '../provision.ts'
import type { Tekst } from '../text.ts'
import type { Spor } from '../trace.ts'
import type { Kontekst } from './context.ts'
import { sameAnswer } from './truth.ts'

type Rule = Extract<Indhold, { art: 'regel' }>
type Readings = Extract<Indhold, { art: 'læsninger' }>

/** What a version or a transition says in this case. */
export function evaluateContent(bestemmelse: Bestemmelse, indhold: Indhold, navn: Tekst, k: Kontekst): Spor {
  switch (indhold.art) {
    case 'regel':
      return evaluateRule(bestemmelse, indhold, k)
    case 'læsninger':
      return evaluateReadings(bestemmelse, indhold, navn, k)
    case 'ukendt':
      return {
        led: { op: 'provision', bestemmelse },
        udfald: åbenFor({ huller: [{ slags: 'ukendt', bestemmelse: bestemmelse.id, tekst: indhold.hvad }] }),
        børn: [],
      }
  }
}

/**
 * The main rule, unless an exception applies. An exception not settled leaves the answer open.
 * @throws Error when two exceptions apply that give different answers: the law must say which goes first.
 */
function evaluateRule(bestemmelse: Bestemmelse, regel: Rule, k: Kontekst): Spor {
  const tried = regel.undtagelser.map((undtagelse) => ({ undtagelse, when: k.evaluate(undtagelse.når, k) }))
  const børn = tried.map((t) => t.when)
  const applying = tried.filter((t) => t.when.udfald.art === 'ja')
  const [first, second] = applying.map((t) => ({ ...t, answer: k.evaluate(t.undtagelse.så, k) }))
  if (first && second && !sameAnswer(first.answer.udfald, second.answer.udfald)) {
    throw new Error(
      `${bestemmelse.id}: both "${first.undtagelse.navn.da}" and "${second.undtagelse.navn.da}" apply`,
    )
  }
  if (first) {
    const { answer, undtagelse } = first
    return {
      led: answer.led,
      udfald: answer.udfald,
      børn: [...børn, answer],
      valgt: { bestemmelse, undtagelse },
    }
  }
  const main = k.evaluate(regel.er, k)
  const open = tried.filter((t) => t.when.udfald.art === 'åben')
  if (open.length === 0) return { led: main.led, udfald: main.udfald, børn: [...børn, main] }
  const others = open.map((t) => k.evaluate(t.undtagelse.så, k))
  const settled = others.every((o) => sameAnswer(o.udfald, main.udfald))
  const udfald = settled
    ? main.udfald
    : mergeOpen([...open.map((t) => t.when.udfald), ...others.map((o) => o.udfald), main.udfald])
  return { led: main.led, udfald, børn: [...børn, main, ...others] }
}

/** Readings that agree settle the matter; readings that differ leave it to a person, and each is shown. */
function evaluateReadings(bestemmelse: Bestemmelse, indhold: Readings, navn: Tekst, k: Kontekst): Spor {
  const børn = indhold.læsninger.map(
    (l): Spor => ({ ...k.evaluate(l.er, k), krav: { tekst: l.navn, led: l.er } }),
  )
  const outcomes: readonly Udfald[] = børn.map((b) => b.udfald)
  const [first] = outcomes
  const led = { op: 'provision', bestemmelse } as const
  if (first && outcomes.every((o) => sameAnswer(o, first))) return { led, udfald: first, børn }
  if (outcomes.some((o) => o.art === 'åben')) return { led, udfald: mergeOpen(outcomes), børn }
  const grunde = indhold.læsninger.map((l) => l.grund)
  const tekst: Tekst = {
    da: `${navn.da} Loven kan læses på flere måder, og de giver ikke det samme: ${grunde.map((g) => g.da).join(' ')}`,
    en: `${navn.en} The law can be read in more than one way, and they differ: ${grunde.map((g) => g.en).join(' ')}`,
  }
  return {
    led,
    udfald: åbenFor({ huller: [{ slags: 'konflikt', bestemmelse: bestemmelse.id, tekst }] }),
    børn,
  }
}
