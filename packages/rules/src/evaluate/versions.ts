import { type Day, formatDay, isNever, NEVER } from '@sagsvej/calendar'
import { inForce, type Stykke } from '../in-force.ts'
import { hulI, IKKE_RELEVANT, outcomeOf, possibleOf, type Udfald } from '../outcome.ts'
import { either, type PossibleNumber } from '../possible.ts'
import type { Bestemmelse, Version } from '../provision.ts'
import type { Spor } from '../trace.ts'
import type { Led } from '../tree.ts'
import { evaluateContent, type Indholdssvar } from './content.ts'
import type { Kontekst } from './context.ts'
import { mulig, type Svar, undecided } from './undecided.ts'

type Versionsstykke = Stykke<Version>

/**
 * The version is picked by a date in the case; when that never comes, the question does not arise. Where every day it can
 * be lies within one version, what is known of the day is enough.
 */
export function byDate(bestemmelse: Bestemmelse, selector: Led, k: Kontekst): Svar {
  const picked: Spor = { ...k.evaluate(selector, k), del: { art: 'dag' } }
  const days = possibleOf(picked.udfald, 'dato')
  const candidates = changesBetween(bestemmelse, days, k).map((day) => onDay(bestemmelse, day, k))
  if (days.ir || days.high === NEVER) candidates.push(doesNotArise(bestemmelse))
  const [svar, ...others] = candidates
  if (!svar || others.length > 0) return undecided(bestemmelse, [picked], candidates)
  if (picked.udfald.art !== 'åben') return { ...svar, børn: [picked, ...svar.børn] }
  return { ...withoutDay(svar), børn: [{ ...picked, del: { art: 'inden' } }, ...svar.børn] }
}

const withoutDay = ({ valgt, ...svar }: Svar): Svar => {
  if (!valgt) return svar
  const { vælger: _, ...rest } = valgt
  return { ...svar, valgt: rest }
}

const doesNotArise = (bestemmelse: Bestemmelse): Svar => ({
  udfald: IKKE_RELEVANT,
  børn: [],
  valgt: { bestemmelse },
})

const versionsOf = ({ versioner }: Bestemmelse, k: Kontekst): readonly Versionsstykke[] =>
  inForce(versioner, k.grundlag.lovsyn)

/** The first day, and each day between the two on which another version may begin to govern. */
function changesBetween(b: Bestemmelse, { low, high }: PossibleNumber, k: Kontekst): readonly Day[] {
  const changes = low === high ? [] : versionsOf(b, k).flatMap(({ fra, til }) => [fra, til + 1])
  const days = new Set([low, ...changes])
  return [...days].filter((day) => low <= day && day <= high && day < NEVER) as Day[]
}

function onDay(bestemmelse: Bestemmelse, day: Day, k: Kontekst): Svar {
  const version = versionsOf(bestemmelse, k).find(({ fra, til }) => fra <= day && day <= til)?.gælder
  const valgt = { bestemmelse, vælger: day }
  if (!version) return { udfald: noVersion(bestemmelse, day), børn: [], valgt }
  const { udfald, børn, undtagelse } = evaluateContent(bestemmelse, version.indhold, version.siger, k)
  return { udfald, børn, valgt: { ...valgt, version, ...(undtagelse ? { undtagelse } : {}) } }
}

/**
 * Each version is tried, the oldest first, and the first whose own answer is a day on which it is in force governs.
 * Where a version has readings, it is passed over only when all of them point beyond it.
 */
export const byAnswer = (bestemmelse: Bestemmelse, k: Kontekst): Svar =>
  firstThatGoverns(bestemmelse, versionsOf(bestemmelse, k), k, undefined)

function firstThatGoverns(
  bestemmelse: Bestemmelse,
  [stykke, ...later]: readonly Versionsstykke[],
  k: Kontekst,
  beyond: Day | undefined,
): Svar {
  if (!stykke) {
    const udfald = beyond === undefined ? IKKE_RELEVANT : noVersion(bestemmelse, beyond)
    return { udfald, børn: [], valgt: { bestemmelse } }
  }
  const content = evaluateContent(bestemmelse, stykke.gælder.indhold, stykke.gælder.siger, k)
  const answers = answersOf(content, stykke.gælder)
  const next = () => firstThatGoverns(bestemmelse, later, k, firstDayOf(answers) ?? beyond)
  if (!answers.some((answer) => mayGovern(answer, stykke))) {
    const svar = next()
    return { ...svar, børn: [...content.børn.map(passedOver(stykke.gælder)), ...svar.børn] }
  }
  const svar = ofVersion(bestemmelse, stykke.gælder, content)
  if (answers.some((answer) => surelyGoverns(answer, stykke)) || svar.udfald.art !== 'åben') return svar
  const { udfald, børn, valgt } = next()
  return { ...svar, udfald: openOr(svar.udfald, udfald), børn: [...svar.børn, ...børn.map(mulig(valgt))] }
}

/** A version whose own answer lies outside its days: what it still lacks can no longer matter. */
const passedOver =
  (version: Version) =>
  (spor: Spor): Spor => ({ ...spor, måske: true, del: { art: 'forbi', version } })

/** Open, and if it comes out beyond the version's own days, what the next ones say. */
const openOr = (open: Extract<Udfald, { art: 'åben' }>, next: Udfald): Udfald =>
  outcomeOf(either(open.kan, possibleOf(next, 'dato')), () => open)

/** What the version may answer: each of its readings, where it has several. */
function answersOf({ udfald, børn }: Indholdssvar, version: Version): readonly PossibleNumber[] {
  const outcomes = version.indhold.art === 'læsninger' ? børn.map((b) => b.udfald) : [udfald]
  return outcomes.map((outcome) => possibleOf(outcome, 'dato'))
}

const mayGovern = ({ low, high }: PossibleNumber, { fra, til }: Versionsstykke): boolean =>
  low <= high && low <= til && fra <= high

const surelyGoverns = ({ low, high, ir }: PossibleNumber, { fra, til }: Versionsstykke): boolean =>
  !ir && low <= high && fra <= low && high <= til

const firstDayOf = (answers: readonly PossibleNumber[]): Day | undefined =>
  answers.find(({ low, high }) => low <= high)?.low as Day | undefined

function ofVersion(
  bestemmelse: Bestemmelse,
  version: Version,
  { udfald, børn, undtagelse }: Indholdssvar,
): Svar {
  const day = udfald.art === 'værdi' ? (udfald.værdi as Day) : undefined
  const valgt = {
    bestemmelse,
    version,
    ...(day === undefined || isNever(day) ? {} : { vælger: day }),
    ...(undtagelse ? { undtagelse } : {}),
  }
  return { udfald, børn, valgt }
}

function noVersion({ id, titel, kind }: Bestemmelse, day: Day): Udfald {
  const on = isNever(day) ? { da: 'en dag, der aldrig kommer', en: 'a day that never comes' } : undefined
  const tekst = {
    da: `${titel.da}: vi har ingen regel, der gælder for ${on?.da ?? formatDay(day)}.`,
    en: `${titel.en}: we have no rule that covers ${on?.en ?? formatDay(day)}.`,
  }
  return hulI(kind, { slags: 'ingen version', bestemmelse: id, tekst })
}
