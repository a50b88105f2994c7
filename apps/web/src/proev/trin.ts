import type { Day } from '@sagsvej/calendar'
import type { Vurdering } from '@sagsvej/casework'
import type { Faktum, Sprog } from '@sagsvej/rules'
import { fejltekst } from './fejltekst.ts'
import { FLEST_RÆKKER } from './felter.ts'
import type { Indsendt } from './laes-formular.ts'
import { kanVises, næsteSpørgsmål } from './naeste.ts'
import type { Spørgeside } from './spoerg-side.tsx'
import { besvar, reopen, type Skrevet, type Svarark, spring, vurderArk } from './svarark.ts'
import { T } from './tekster.ts'

/** What the person sees next: a question, or the answer. `fejl` in a question: what was typed is not yet an answer. */
export type Visning =
  | ({ readonly art: 'spørg' } & Spørgeside)
  | { readonly art: 'svar'; readonly ark: Svarark; readonly vurdering: Vurdering }

const NO_FAULTS: ReadonlyMap<string, string> = new Map()

/** On to the next question worth asking, or to the answer when none is left. */
export function videre(ark: Svarark, dag: Day, tilSvaret = false): Visning {
  const vurdering = vurderArk(ark, dag)
  const faktum = tilSvaret ? undefined : næsteSpørgsmål(vurdering, ark)
  if (!faktum) return { art: 'svar', ark, vurdering }
  return asking(ark, faktum, dag, '', NO_FAULTS, false, vurdering)
}

function asking(
  ark: Svarark,
  faktum: Faktum,
  dag: Day,
  skrevet: Skrevet,
  fejl: ReadonlyMap<string, string>,
  tilSvaret: boolean,
  vurdering = vurderArk(ark, dag),
): Visning {
  return { art: 'spørg', ark, faktum, skrevet, fejl, tilSvaret, kanVises: kanVises(vurdering, ark) }
}

/** What follows from the button that was pressed. */
export function næsteVisning(sent: Indsendt, dag: Day, sprog: Sprog): Visning {
  const { ark, handling, faktum, skrevet, tilSvaret } = sent
  if (handling.art === 'ret') {
    const earlier = ark.besvaret.get(handling.faktum)?.skrevet ?? ''
    return asking(reopen(ark, handling.faktum), handling.faktum, dag, earlier, NO_FAULTS, tilSvaret)
  }
  if (handling.art === 'visSvar') return videre(ark, dag, true)
  if (!faktum) return videre(ark, dag, tilSvaret)
  const again = (rows: Skrevet) => asking(ark, faktum, dag, rows, NO_FAULTS, tilSvaret)
  switch (handling.art) {
    case 'vedIkke':
      return videre(spring(ark, faktum), dag, tilSvaret)
    case 'vis':
      return again(skrevet)
    case 'tilføj':
      return again([...rowsOf(skrevet), {}].slice(0, FLEST_RÆKKER))
    case 'fjern':
      return again(rowsOf(skrevet).filter((_, i) => i !== handling.række))
    case 'ingen':
      return answered(sent, faktum, [], dag, sprog)
    case 'videre':
      return answered(sent, faktum, withoutBlankRows(skrevet), dag, sprog)
  }
}

function answered(
  { ark, tilSvaret, handling }: Indsendt,
  faktum: Faktum,
  skrevet: Skrevet,
  dag: Day,
  sprog: Sprog,
): Visning {
  const blank = typeof skrevet === 'string' ? skrevet.trim() === '' : skrevet.length === 0
  if (blank && handling.art === 'videre') {
    const tekst = (faktum.type.art === 'liste' ? T.skrivRækker : T.skriv)[sprog]
    return asking(ark, faktum, dag, skrevet, new Map([['', tekst]]), tilSvaret)
  }
  const read = besvar(ark, faktum, skrevet)
  if (read.ok) return videre(read.ark, dag, tilSvaret)
  const fejl = new Map<string, string>()
  for (const fault of read.fejl) {
    const tekst = fejltekst(fault, faktum, skrevet, sprog)
    fejl.set(fault.pointer, [fejl.get(fault.pointer), tekst].filter(Boolean).join(' '))
  }
  return asking(ark, faktum, dag, skrevet, fejl, tilSvaret)
}

const rowsOf = (skrevet: Skrevet) => (typeof skrevet === 'string' ? [] : skrevet)

const withoutBlankRows = (skrevet: Skrevet): Skrevet =>
  typeof skrevet === 'string'
    ? skrevet
    : skrevet.filter((row) => Object.values(row).some((text) => text.trim() !== ''))
