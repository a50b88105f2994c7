import { RuleError } from '../errors.ts'
import { IKKE_RELEVANT, NO_REASONS, outcomeOf, possibleOf } from '../outcome.ts'
import type { Bestemmelse } from '../provision.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { evaluateContent } from './content.ts'
import type { Kontekst } from './context.ts'
import { freeNames } from './free-names.ts'
import { type Svar, undecided } from './undecided.ts'
import { byAnswer, byDate } from './versions.ts'

type ProvisionLed = Extract<Led, { op: 'provision' }>

/**
 * Answers a provision: does the question arise, does a transition take it, which version governs, what does it say.
 * Each is asked only when the one before is settled, so an open answer never lists what may not be asked at all.
 * @throws RuleError when a provision rests on itself: an author's mistake.
 */
export function evaluateProvision(led: ProvisionLed, here: Kontekst): Spor {
  const { bestemmelse } = led
  const given = here.grundlag.antag?.(bestemmelse)
  if (given) return { led, udfald: outcomeOf(given, () => NO_REASONS), børn: [], valgt: { bestemmelse } }
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
  const { relevantNår } = bestemmelse
  const arises: Spor | undefined = relevantNår && {
    ...k.evaluate(relevantNår, k),
    del: { art: 'opstår' },
  }
  const may = arises && possibleOf(arises.udfald, 'sandt')
  if (may && !may.ja) return { udfald: IKKE_RELEVANT, børn: [arises], valgt: { bestemmelse } }
  const svar = byTransition(bestemmelse, k)
  if (!arises) return svar
  if (arises.udfald.art !== 'åben') return { ...svar, børn: [arises, ...svar.børn] }
  return undecided(bestemmelse, [arises], [svar, { udfald: IKKE_RELEVANT, børn: [] }])
}

/**
 * The first transition whose condition holds answers, else a version. While it is open whether an earlier one holds,
 * what that one says is possible too. Those looked at in vain stand first in the trace.
 */
function byTransition(bestemmelse: Bestemmelse, k: Kontekst): Svar {
  const passed: Spor[] = []
  const open: Spor[] = []
  const possible: Svar[] = []
  const decided = (last: Svar): Svar => {
    const svar = open.length === 0 ? last : undecided(bestemmelse, open, [...possible, last])
    return { ...svar, børn: [...passed, ...svar.børn] }
  }
  for (const overgang of bestemmelse.overgange) {
    if (overgang.sikkerhed === 'ventet' && !k.grundlag.lovsyn?.ventet) continue
    const when: Spor = { ...k.evaluate(overgang.når, k), del: { art: 'overgang', overgang } }
    if (!possibleOf(when.udfald, 'sandt').ja) {
      passed.push(when)
      continue
    }
    const { udfald, børn, undtagelse } = evaluateContent(bestemmelse, overgang.indhold, overgang.navn, k)
    const valgt = { bestemmelse, overgang, ...(undtagelse ? { undtagelse } : {}) }
    if (when.udfald.art === 'ja') return decided({ udfald, børn: [when, ...børn], valgt })
    open.push(when)
    possible.push({ udfald, børn, valgt })
  }
  return decided(byVersion(bestemmelse, k))
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
