import { addDays, addMonths, type Day, isNever, NEVER } from '@sagsvej/calendar'
import type { Bestemmelse, Post, Spor, Tekst, Value } from '@sagsvej/rules'
import { dageI } from './laes.ts'
import type { FørstBetaler } from './spoergsmaal/betaler.ts'
import { tælling } from './taelling.ts'
import type { Betalingsstykke, Forløb, Frist, Lovmærke, Mærke, Sygdomsstykke } from './types.ts'

export interface ForløbInput {
  readonly idag: Day
  readonly fravær: Value | undefined
  readonly førsteFraværsdag: Day | undefined
  readonly først: FørstBetaler | undefined
  readonly kommunenFra: Day | undefined
  readonly medregnede: Spor
  readonly revurdering: Spor
  readonly revurderingDag: Day | undefined
  readonly vigtigst: { readonly dag: Day; readonly titel: Tekst } | undefined
  readonly frister: readonly Frist[]
  readonly bestemmelser: readonly Bestemmelse[]
}

/** The course in time, from the facts and answers already found; nothing of law is worked out here. */
export function forløb(input: ForløbInput): Forløb | undefined {
  const { førsteFraværsdag: start, idag } = input
  if (start === undefined) return undefined
  const sygdom = sicknessOf(input.fravær)
  const last = sygdom.at(-1)?.to ?? NEVER
  const ends = [idag, isNever(last) ? idag : last, input.vigtigst?.dag ?? idag, input.revurderingDag ?? idag]
  const fra = addMonths(start < idag ? start : idag, -1)
  const til = addMonths(
    ends.reduce((a, b) => (a > b ? a : b)),
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
    love: lawMarks(input.bestemmelser, fra, til),
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

/** Who pays, stretch by stretch: employer or unemployment fund first, then the municipality until the reassessment. */
function payersOf(input: ForløbInput, start: Day, last: Day): readonly Betalingsstykke[] {
  const { først, kommunenFra, revurderingDag } = input
  const pieces: Betalingsstykke[] = []
  const add = (from: Day, to: Day, hvem: Betalingsstykke['hvem']) => {
    const end = to < last ? to : last
    if (from <= end) pieces.push({ from, to: end, hvem })
  }
  if (først) add(start, først.til, først.slags)
  if (kommunenFra !== undefined) {
    const paidTo = pieces.at(-1)?.to
    const gap = paidTo === undefined ? start : addDays(paidTo, 1)
    if (gap < kommunenFra) add(gap, addDays(kommunenFra, -1), 'ingen')
    add(kommunenFra, revurderingDag ?? NEVER, 'kommune')
    if (revurderingDag !== undefined) add(addDays(revurderingDag, 1), NEVER, 'afgøres')
  }
  return pieces
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
  for (const frist of input.frister) marks.push({ dag: frist.dag, titel: frist.titel, slags: 'frist' })
  return marks.sort((a, b) => a.dag - b.dag)
}

/** The days within the picture on which a version of a provision in this product begins. */
function lawMarks(bestemmelser: readonly Bestemmelse[], fra: Day, til: Day): readonly Lovmærke[] {
  const days = new Map<Day, Tekst[]>()
  for (const { versioner, titel } of bestemmelser) {
    for (const [i, { fra: from }] of versioner.entries()) {
      if (i > 0 && from > fra && from < til) days.set(from, [...(days.get(from) ?? []), titel])
    }
  }
  return [...days]
    .sort(([a], [b]) => a - b)
    .map(([dag, titles]) => ({ dag, gældende: true, titel: changeText(titles) }))
}

const changeText = ([first, ...rest]: readonly Tekst[]): Tekst => ({
  da: `lovændring: ${first?.da ?? ''}${rest.length > 0 ? ` og ${rest.length} mere` : ''}`,
  en: `change of law: ${first?.en ?? ''}${rest.length > 0 ? ` and ${rest.length} more` : ''}`,
})
