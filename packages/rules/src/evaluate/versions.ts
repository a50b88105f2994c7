import { type Day, formatDay, isNever } from '@sagsvej/calendar'
import { IKKE_RELEVANT, type Udfald, åbenFor } from '../outcome.ts'
import type { Bestemmelse, Version } from '../provision.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { evaluateContent, type Indholdssvar } from './content.ts'
import type { Kontekst } from './context.ts'
import { asDay } from './strict.ts'

/** An answer, before it is known what the provision's own node is. */
export type Svar = Omit<Spor, 'led'>

/** The version in force on a day. Expected law counts only where it is asked for, and then before the law it changes. */
export function versionOn({ versioner }: Bestemmelse, day: Day, ventet = false): Version | undefined {
  const covering = versioner.filter((v) => v.fra <= day && day <= v.til)
  const expected = ventet ? covering.find((v) => v.sikkerhed === 'ventet') : undefined
  return expected ?? covering.find((v) => v.sikkerhed !== 'ventet')
}

/** The version is picked by a date in the case; when that never comes, the question does not arise. */
export function byDate(bestemmelse: Bestemmelse, selector: Led, k: Kontekst): Svar {
  const picked = k.evaluate(selector, k)
  if (picked.udfald.art !== 'værdi') return { udfald: picked.udfald, børn: [picked], valgt: { bestemmelse } }
  const day = asDay(picked.udfald.værdi)
  if (isNever(day)) return { udfald: IKKE_RELEVANT, børn: [picked], valgt: { bestemmelse } }
  const valgt = { bestemmelse, vælger: day }
  const version = versionOn(bestemmelse, day, k.grundlag.ventet)
  if (!version) return { udfald: noVersion(bestemmelse, day), børn: [picked], valgt }
  const { udfald, børn, undtagelse } = evaluateContent(bestemmelse, version.indhold, version.siger, k)
  return {
    udfald,
    børn: [picked, ...børn],
    valgt: { ...valgt, version, ...(undtagelse ? { undtagelse } : {}) },
  }
}

/**
 * Each version is tried, the oldest first, and the first whose own answer is a day on which it is in force governs.
 * Where a version has readings, it is passed over only when all of them point beyond it.
 */
export function byAnswer(bestemmelse: Bestemmelse, k: Kontekst): Svar {
  let beyond: Day | undefined
  for (const version of bestemmelse.versioner) {
    if (version.sikkerhed === 'ventet' && !k.grundlag.ventet) continue
    const content = evaluateContent(bestemmelse, version.indhold, version.siger, k)
    const days = daysBeyond(content, version, (day) => versionOn(bestemmelse, day, k.grundlag.ventet))
    if (!days) return ofVersion(bestemmelse, version, content)
    beyond = days[0] ?? beyond
  }
  const udfald = beyond === undefined ? IKKE_RELEVANT : noVersion(bestemmelse, beyond)
  return { udfald, børn: [], valgt: { bestemmelse } }
}

/** The days a version points to when none of them is its own; undefined when it governs, or may. */
function daysBeyond(
  { udfald, børn }: Indholdssvar,
  version: Version,
  inForce: (day: Day) => Version | undefined,
): readonly Day[] | undefined {
  const answers = version.indhold.art === 'læsninger' ? børn.map((b) => b.udfald) : [udfald]
  const days: Day[] = []
  for (const answer of answers) {
    if (answer.art === 'ikke relevant') continue
    if (answer.art !== 'værdi') return undefined
    const day = asDay(answer.værdi)
    if (inForce(day) === version) return undefined
    days.push(day)
  }
  return days
}

function ofVersion(
  bestemmelse: Bestemmelse,
  version: Version,
  { udfald, børn, undtagelse }: Indholdssvar,
): Svar {
  const day = udfald.art === 'værdi' ? asDay(udfald.værdi) : undefined
  const valgt = {
    bestemmelse,
    version,
    ...(day === undefined || isNever(day) ? {} : { vælger: day }),
    ...(undtagelse ? { undtagelse } : {}),
  }
  return { udfald, børn, valgt }
}

function noVersion({ id, titel }: Bestemmelse, day: Day): Udfald {
  const on = isNever(day) ? { da: 'en dag, der aldrig kommer', en: 'a day that never comes' } : undefined
  const tekst = {
    da: `${titel.da}: vi har ingen regel, der gælder for ${on?.da ?? formatDay(day)}.`,
    en: `${titel.en}: we have no rule that covers ${on?.en ?? formatDay(day)}.`,
  }
  return åbenFor({ huller: [{ slags: 'ingen version', bestemmelse: id, tekst }] })
}
