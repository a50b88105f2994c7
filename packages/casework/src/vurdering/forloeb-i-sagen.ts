import type { Day } from '@sagsvej/calendar'
import { fravær, førsteFraværsdag, lov, medregnedeDage } from '@sagsvej/law'
import type { Grundlag, Kontekst } from '@sagsvej/rules'
import { afgørelser } from './afgoerelser.ts'
import { forløb } from './forloeb.ts'
import type { Grænse } from './graense.ts'
import { dagI } from './laes.ts'
import { brugt } from './lovmaerker.ts'
import { spørg } from './spoerg.ts'
import type { FørstBetaler } from './spoergsmaal/betaler.ts'
import type { Forlænget } from './spoergsmaal/forlaenget.ts'
import type { Forløb, Frist, Svar } from './types.ts'

interface Besvaret {
  readonly k: Kontekst
  readonly facts: Grundlag
  readonly på: Day
  readonly limit: Grænse
  readonly first: FørstBetaler | undefined
  readonly extended: Forlænget | undefined
  readonly payer: Svar
  readonly end: Svar
  readonly svar: readonly Svar[]
  readonly frister: readonly Frist[]
  readonly harRet: boolean
  readonly overGrænsen: boolean
}

/** The course of an answered case. The law it marks is what its settled answers and its deadlines rest on. */
export function forløbI(b: Besvaret): Forløb | undefined {
  const { k, på, frister, limit, extended, harRet, overGrænsen } = b
  const review = harRet && !overGrænsen ? dagI(limit.spor) : undefined
  const important = frister.find((f) => f.dag === review && f.dag >= på) ?? frister.find((f) => f.dag >= på)
  const settled = b.svar.filter((s) => s.udfald.art !== 'åben')
  return forløb({
    idag: på,
    fravær: b.facts.fakta(fravær.faktum),
    førsteFraværsdag: dagI(spørg(k, førsteFraværsdag)),
    først: b.first,
    kommunenFra: dagI(b.payer.spor),
    medregnede: spørg(k, medregnedeDage),
    revurdering: limit.spor,
    revurderingDag: review,
    forlængetTil: extended?.fastsat ?? extended?.højst,
    stop: dagI(b.end.spor),
    harRet,
    overGrænsen,
    afgørelser: afgørelser(k),
    vigtigst: important ? { dag: important.dag, titel: important.titel } : undefined,
    frister,
    bestemmelser: lov.bestemmelser,
    brugte: brugt([...settled, ...frister].flatMap((one) => one.trin)),
  })
}
