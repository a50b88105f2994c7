import { type Day, formatDay, isNever, NEVER } from '@sagsvej/calendar'
import { type Hul, IKKE_RELEVANT, type Udfald, åbenFor } from '../outcome.ts'
import type { Bestemmelse, Version } from '../provision.ts'
import type { Spor, Valgt } from '../trace.ts'
import type { Led } from '../tree.ts'
import { evaluateContent } from './content.ts'
import type { Kontekst } from './context.ts'
import { asDay } from './strict.ts'

type ProvisionLed = Extract<Led, { op: 'provision' }>

/**
 * Answers a provision: does the question arise, does a transition take it, which version governs, what does it say.
 * @throws Error when a provision rests on itself: an author's mistake.
 */
export function evaluateProvision(led: ProvisionLed, k: Kontekst): Spor {
  const { bestemmelse } = led
  const before = k.done.get(bestemmelse)
  if (before) return before
  if (k.under.has(bestemmelse)) throw new Error(`${bestemmelse.id} rests on itself`)
  k.under.add(bestemmelse)
  try {
    const spor = answer(led, bestemmelse, k)
    k.done.set(bestemmelse, spor)
    return spor
  } finally {
    k.under.delete(bestemmelse)
  }
}

function answer(led: Led, bestemmelse: Bestemmelse, k: Kontekst): Spor {
  const relevant = bestemmelse.relevantNår ? [k.evaluate(bestemmelse.relevantNår, k)] : []
  const [arises] = relevant
  if (arises && arises.udfald.art !== 'ja') {
    const udfald = arises.udfald.art === 'åben' ? arises.udfald : IKKE_RELEVANT
    return { led, udfald, børn: relevant, valgt: { bestemmelse } }
  }
  const transitions = bestemmelse.overgange.map((overgang) => ({
    overgang,
    when: k.evaluate(overgang.når, k),
  }))
  const open = transitions.find((t) => t.when.udfald.art === 'åben')
  if (open) return { led, udfald: open.when.udfald, børn: [...relevant, open.when], valgt: { bestemmelse } }
  const taken = transitions.find((t) => t.when.udfald.art === 'ja')
  if (taken) {
    const content = evaluateContent(bestemmelse, taken.overgang.indhold, taken.overgang.navn, k)
    const valgt: Valgt = { bestemmelse, overgang: taken.overgang, ...exceptionOf(content) }
    return { led, udfald: content.udfald, børn: [...relevant, taken.when, ...content.børn], valgt }
  }
  return bestemmelse.vælgesEfter.art === 'dato'
    ? byDate(led, bestemmelse, bestemmelse.vælgesEfter.dato, relevant, k)
    : byAnswer(led, bestemmelse, relevant, k)
}

const exceptionOf = (content: Spor): Pick<Valgt, 'undtagelse'> =>
  content.valgt?.undtagelse ? { undtagelse: content.valgt.undtagelse } : {}

function byDate(
  led: Led,
  bestemmelse: Bestemmelse,
  selector: Led,
  relevant: readonly Spor[],
  k: Kontekst,
): Spor {
  const picked = k.evaluate(selector, k)
  const valgt: Valgt = { bestemmelse }
  if (picked.udfald.art !== 'værdi') {
    return { led, udfald: picked.udfald, børn: [...relevant, picked], valgt }
  }
  const day = asDay(picked.udfald.værdi)
  const version = isNever(day) ? undefined : bestemmelse.versioner.find((v) => v.fra <= day && day <= v.til)
  if (isNever(day)) return { led, udfald: IKKE_RELEVANT, børn: [...relevant, picked], valgt }
  if (!version) {
    return {
      led,
      udfald: noVersion(bestemmelse, day),
      børn: [...relevant, picked],
      valgt: { ...valgt, vælger: day },
    }
  }
  return ofVersion(led, bestemmelse, version, [...relevant, picked], k, day)
}

function ofVersion(
  led: Led,
  bestemmelse: Bestemmelse,
  version: Version,
  before: readonly Spor[],
  k: Kontekst,
  vælger?: Day,
): Spor {
  const content = evaluateContent(bestemmelse, version.indhold, version.siger, k)
  const valgt: Valgt = {
    bestemmelse,
    version,
    ...(vælger === undefined ? {} : { vælger }),
    ...exceptionOf(content),
  }
  return { led, udfald: content.udfald, børn: [...before, ...content.børn], valgt }
}

/** Each version is tried from the oldest; the first whose own answer falls within its validity governs. */
function byAnswer(led: Led, bestemmelse: Bestemmelse, relevant: readonly Spor[], k: Kontekst): Spor {
  let day = NEVER
  for (const version of bestemmelse.versioner) {
    const tried = ofVersion(led, bestemmelse, version, relevant, k)
    if (tried.udfald.art !== 'værdi') return tried
    day = asDay(tried.udfald.værdi)
    if (version.fra <= day && day <= version.til) return tried
  }
  return { led, udfald: noVersion(bestemmelse, day), børn: relevant, valgt: { bestemmelse } }
}

function noVersion(bestemmelse: Bestemmelse, day: Day): Udfald {
  const on = isNever(day) ? '–' : formatDay(day)
  const hul: Hul = {
    slags: 'ingen version',
    bestemmelse: bestemmelse.id,
    tekst: {
      da: `${bestemmelse.titel.da}: vi har ingen regel, der gælder for ${on}.`,
      en: `${bestemmelse.titel.en}: we have no rule that covers ${on}.`,
    },
  }
  return åbenFor({ huller: [hul] })
}
