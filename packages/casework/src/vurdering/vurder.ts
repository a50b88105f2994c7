import { addMonths, type Day, NEVER } from '@sagsvej/calendar'
import { fravær, førsteFraværsdag, lov, medregnedeDage } from '@sagsvej/law'
import { type Grundlag, type Kontekst, kontekst, questions, type Tekst } from '@sagsvej/rules'
import { grundlag } from '../sag/grundlag.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { forløb } from './forloeb.ts'
import { frister } from './frister.ts'
import { førstBetaler } from './hvem-foerst.ts'
import { IKKE_UNDERSØGT } from './ikke-undersoegt.ts'
import { dagI } from './laes.ts'
import { overskrift } from './overskrift.ts'
import { spørg } from './spoerg.ts'
import { beløb } from './spoergsmaal/beloeb.ts'
import { betaler, type FørstBetaler } from './spoergsmaal/betaler.ts'
import { forlængelse } from './spoergsmaal/forlaengelse.ts'
import { jobafklaring } from './spoergsmaal/jobafklaring.ts'
import { ret } from './spoergsmaal/ret.ts'
import { samtale } from './spoergsmaal/samtale.ts'
import { stop } from './spoergsmaal/stop.ts'
import { varighed } from './spoergsmaal/varighed.ts'
import type { Forløb, Frist, Svar, Vurdering } from './types.ts'

/** Answers a stored case on a day, as known on a day. */
export const vurderSag = (tilstand: SagTilstand, tider: Tider): Vurdering =>
  vurder(grundlag(tilstand, lov, tider), tider)

/** Answers the whole case: every question put to the law, the deadlines, the course in time, and what to ask next. */
export function vurder(facts: Grundlag, { på, kendt }: Tider): Vurdering {
  const k = kontekst(facts)
  const first = førstBetaler(k)
  const right = ret(k)
  const payer = betaler(k, first)
  const duration = varighed(k, på)
  const end = stop(k)
  const now = [right, payer, duration, samtale(k, på), beløb(k)]
  const later = [end, forlængelse(k), jobafklaring(k)]
  const deadlines = frister(k)
  const course = courseOf(k, facts, på, { first, payer, duration, deadlines })
  return {
    på,
    kendt: kendt === NEVER ? på : kendt,
    overskrift: overskrift(right, duration, på),
    ...reassurance(end),
    svar: [right, payer, duration, end, ...later.slice(1), ...now.slice(3)],
    frister: deadlines,
    ...(course ? { forløb: course } : {}),
    næste: questions(
      (limitIsNear(duration, på) ? [...now, ...later] : now).map((s) => s.spor),
      (faktum) => faktum.fra.includes('borger'),
    ),
    ikkeUndersøgt: IKKE_UNDERSØGT,
  }
}

/** How long before the limit it is worth asking what comes after it: long enough to gather what the answer needs. */
const ASK_AHEAD_MONTHS = 2

/** Whether the questions of extension, stop and what comes after arise yet. Asked sooner they are only in the way. */
function limitIsNear(duration: Svar, på: Day): boolean {
  const review = dagI(duration.spor)
  return review !== undefined && review <= addMonths(på, ASK_AHEAD_MONTHS)
}

/** What is safe comes before what is hard: the rule on when payment may stop, in its own words. */
function reassurance(end: Svar): { readonly tryghed?: Tekst } {
  const siger = end.udfald.art === 'åben' ? undefined : end.trin[0]?.siger
  return siger ? { tryghed: siger } : {}
}

interface Answered {
  readonly first: FørstBetaler | undefined
  readonly payer: Svar
  readonly duration: Svar
  readonly deadlines: readonly Frist[]
}

function courseOf(
  k: Kontekst,
  facts: Grundlag,
  på: Day,
  { first, payer, duration, deadlines }: Answered,
): Forløb | undefined {
  const review = dagI(duration.spor)
  const next = deadlines.find((f) => f.dag >= på)
  const important = deadlines.find((f) => f.dag === review && f.dag >= på) ?? next
  return forløb({
    idag: på,
    fravær: facts.fakta(fravær.faktum),
    førsteFraværsdag: dagI(spørg(k, førsteFraværsdag)),
    først: first,
    kommunenFra: dagI(payer.spor),
    medregnede: spørg(k, medregnedeDage),
    revurdering: duration.spor,
    revurderingDag: review,
    vigtigst: important ? { dag: important.dag, titel: important.titel } : undefined,
    frister: deadlines,
    bestemmelser: lov.bestemmelser,
  })
}
