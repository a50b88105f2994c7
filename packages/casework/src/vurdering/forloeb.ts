import { addDays, addMonths, type Day, isNever, NEVER } from '@sagsvej/calendar'
import type { Bestemmelse, Post, Spor, Tekst, Value } from '@sagsvej/rules'
import { dageI } from './laes.ts'
import { lovmærker } from './lovmaerker.ts'
import type { FørstBetaler } from './spoergsmaal/betaler.ts'
import { tælling } from './taelling.ts'
import type { Betalingsstykke, Forløb, Frist, Mærke, Sygdomsstykke } from './types.ts'

export interface ForløbInput {
  readonly idag: Day
  readonly fravær: Value | undefined
  readonly førsteFraværsdag: Day | undefined
  readonly først: FørstBetaler | undefined
  readonly kommunenFra: Day | undefined
  readonly medregnede: Spor
  readonly revurdering: Spor
  readonly revurderingDag: Day | undefined
  /** The last day of an extension: NEVER without limit, undefined while there is none or its end is not known. */
  readonly forlængetTil: Day | undefined
  /** The last day that can be paid, once the municipality has decided to stop. */
  readonly stop: Day | undefined
  /** Whether there is a right to be paid; the lane is empty where there is none. */
  readonly harRet: boolean
  /** Still over the limit: what follows the employer or the unemployment fund is for the municipality to decide. */
  readonly overGrænsen: boolean
  readonly afgørelser: readonly Mærke[]
  readonly vigtigst: { readonly dag: Day; readonly titel: Tekst } | undefined
  readonly frister: readonly Frist[]
  readonly bestemmelser: readonly Bestemmelse[]
  /** Ids of the provisions the answers rest on. */
  readonly brugte: ReadonlySet<string>
}

/** The course in time, from the facts and answers already found; nothing of law is worked out here. */
export function forløb(input: ForløbInput): Forløb | undefined {
  const { førsteFraværsdag: start, idag } = input
  if (start === undefined) return undefined
  const sygdom = sicknessOf(input.fravær)
  const last = sygdom.at(-1)?.to ?? NEVER
  const ends = [last, input.vigtigst?.dag, input.revurderingDag, input.forlængetTil, input.stop].map((day) =>
    day === undefined || isNever(day) ? idag : day,
  )
  const fra = addMonths(start < idag ? start : idag, -1)
  const til = addMonths(
    ends.reduce((a, b) => (a > b ? a : b), idag),
    1,
  )
  const set = dageI(input.medregnede)
  const count = set ? tælling(set, input.revurdering, fra, til) : undefined
  return {
    fra,
    til,
    idag,
    sygdom: sygdom.filter((s) => s.to >= fra),
    betaler: payersOf(input, start, last),
    ...(count ? { tælling: count } : {}),
    mærker: marksOf(input, start, sygdom, count?.krydser),
    love: lovmærker(input.bestemmelser, input.brugte, fra, til),
    ...(input.vigtigst ? { vigtigst: input.vigtigst } : {}),
  }
}

function sicknessOf(value: Value | undefined): readonly Sygdomsstykke[] {
  if (!Array.isArray(value)) return []
  return (value as readonly Post[])
    .map((post) => ({
      from: post.fra as Day,
      to: (post.til as Day | undefined) ?? NEVER,
      omfang: post.omfang as Sygdomsstykke['omfang'],
    }))
    .sort((a, b) => a.from - b.from)
}

/** Who pays, stretch by stretch: employer or unemployment fund first, then the municipality until its limit. */
function payersOf(input: ForløbInput, start: Day, last: Day): readonly Betalingsstykke[] {
  const { først, kommunenFra, overGrænsen, stop, harRet } = input
  if (!harRet) return []
  const end = stop !== undefined && stop < last ? stop : last
  const pieces: Betalingsstykke[] = []
  const add = (from: Day, to: Day, hvem: Betalingsstykke['hvem']) => {
    const until = to < end ? to : end
    if (from <= until) pieces.push({ from, to: until, hvem })
  }
  if (først) add(start, først.til, først.slags)
  if (kommunenFra === undefined) return pieces
  const free = først ? addDays(først.til, 1) : start
  if (free < kommunenFra) add(free, addDays(kommunenFra, -1), 'ingen')
  const paidTo = overGrænsen ? addDays(kommunenFra, -1) : municipalityTo(input)
  if (paidTo >= kommunenFra) add(kommunenFra, paidTo, 'kommune')
  if (!isNever(paidTo)) {
    const next = addDays(paidTo, 1)
    add(next > kommunenFra ? next : kommunenFra, NEVER, 'afgøres')
  }
  return pieces
}

/** Payment runs to the limit or the end of an extension, and on to a later decision to stop. Unknown, it runs to today. */
function municipalityTo({ revurdering, revurderingDag, forlængetTil, stop, idag }: ForløbInput): Day {
  const planned = forlængetTil ?? revurderingDag ?? (revurdering.udfald.art === 'åben' ? idag : NEVER)
  return stop !== undefined && stop > planned ? stop : planned
}

function marksOf(
  input: ForløbInput,
  start: Day,
  sygdom: readonly Sygdomsstykke[],
  krydser: Day | undefined,
): readonly Mærke[] {
  const fact = (dag: Day, da: string, en: string): Mærke => ({
    dag,
    titel: { da, en },
    slags: 'kendsgerning',
  })
  const marks: Mærke[] = [fact(start, 'Første fraværsdag', 'First day of absence')]
  for (const piece of sygdom) {
    if (piece.from > start && piece.omfang === 'delvist')
      marks.push(fact(piece.from, 'Delvist tilbage i arbejde', 'Partly back at work'))
  }
  const last = sygdom.at(-1)
  if (last && !isNever(last.to)) marks.push(fact(addDays(last.to, 1), 'Rask', 'Well again'))
  if (input.kommunenFra !== undefined && input.kommunenFra > start) {
    marks.push(fact(input.kommunenFra, 'Kommunen tager over', 'The municipality takes over'))
  }
  if (krydser !== undefined && !isNever(krydser))
    marks.push(fact(krydser, 'Grænsen er nået', 'The limit is reached'))
  marks.push(...input.afgørelser)
  for (const frist of input.frister) marks.push({ dag: frist.dag, titel: frist.titel, slags: 'frist' })
  return marks.sort((a, b) => a.dag - b.dag)
}
