import { RuleError } from '../errors.ts'
import { IKKE_RELEVANT, mergeOpen } from '../outcome.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { evaluateContent } from './content.ts'
import type { Kontekst } from './context.ts'
import { freeNames } from './free-names.ts'
import { byAnswer, byDate, type Svar } from './versions.ts'

type ProvisionLed = Extract<Led, { op: 'provision' }>

/**
 * Answers a provision: does the question arise, does a transition take it, which version governs, what does it say.
 * Each is asked only when the one before is settled, so an open answer never lists what may not be asked at all.
 * @throws RuleError when a provision rests on itself: an author's mistake.
 */
export function evaluateProvision(led: ProvisionLed, here: Kontekst): Spor {
  const { bestemmelse } = led
  const k = here.ydre && freeNames(bestemmelse).size === 0 ? here.ydre : here
  const before = k.done.get(bestemmelse)
  if (before) return before
  if (k.under.has(bestemmelse)) throw restsOnItself(bestemmelse)
  k.under.add(bestemmelse)
  try {
    const spor = { led, ...answer(bestemmelse, k) }
    k.done.set(bestemmelse, spor)
    return spor
  } finally {
    k.under.delete(bestemmelse)
  }
}

function answer(bestemmelse: Bestemmelse, k: Kontekst): Svar {
  const arises = bestemmelse.relevantNår && k.evaluate(bestemmelse.relevantNår, k)
  if (arises && arises.udfald.art !== 'ja') {
    const udfald = arises.udfald.art === 'åben' ? arises.udfald : IKKE_RELEVANT
    return { udfald, børn: [arises], valgt: { bestemmelse } }
  }
  const svar = byTransition(bestemmelse, k) ?? byVersion(bestemmelse, k)
  return arises ? { ...svar, børn: [arises, ...svar.børn] } : svar
}

/** The first transition whose condition holds, or what leaves it open whether one does; undefined when none does. */
function byTransition(bestemmelse: Bestemmelse, k: Kontekst): Svar | undefined {
  const open: Spor[] = []
  for (const overgang of bestemmelse.overgange) {
    if (overgang.sikkerhed === 'ventet' && !k.grundlag.ventet) continue
    const when = k.evaluate(overgang.når, k)
    if (when.udfald.art === 'åben') open.push(when)
    if (when.udfald.art !== 'ja') continue
    if (open.length > 0) break
    const { udfald, børn, undtagelse } = evaluateContent(bestemmelse, overgang.indhold, overgang.navn, k)
    const valgt = { bestemmelse, overgang, ...(undtagelse ? { undtagelse } : {}) }
    return { udfald, børn: [when, ...børn], valgt }
  }
  if (open.length === 0) return undefined
  return { udfald: mergeOpen(open.map((when) => when.udfald)), børn: open, valgt: { bestemmelse } }
}

const byVersion = (bestemmelse: Bestemmelse, k: Kontekst): Svar =>
  bestemmelse.vælgesEfter.art === 'dato'
    ? byDate(bestemmelse, bestemmelse.vælgesEfter.dato, k)
    : byAnswer(bestemmelse, k)

const restsOnItself = ({ id }: Bestemmelse): RuleError =>
  new RuleError('restsOnItself', id, {
    da: 'Bestemmelsen hviler på sit eget svar. En af de bestemmelser, den bruger, bruger den selv.',
    en: 'The provision rests on its own answer. One of the provisions it uses uses it in turn.',
  })
