import { type Day, parseDay } from '@sagsvej/calendar'
import { AKTØRROLLER, dagFor, SAGSGANGE, type SagBegivenhed, type SagTilstand } from '@sagsvej/casework'
import type { Sprog } from '@sagsvej/rules'
import { etiketFor } from './kendt-den.ts'

/** Something that happened, as the journal says it. `dansk`: the words are Danish, whatever the language. */
export interface Hændelse {
  readonly nr: number
  readonly dag: Day
  readonly hvad: string
  readonly dansk: boolean
  readonly hvem: string | undefined
}

/** All that happened in a case, the latest first. */
export const hændelserI = (sag: SagTilstand, sprog: Sprog): readonly Hændelse[] =>
  sag.begivenheder
    .map((event, i) => ({ nr: i + 1, event }))
    .filter(({ event }) => event.type !== 'SagOprettet')
    .map(({ nr, event }) => ({
      nr,
      dag: parseDay(dagFor(event)),
      ...hvad(event, sag, sprog),
      hvem: af(event, sprog),
    }))
    .sort((a, b) => b.dag - a.dag || b.nr - a.nr)

/** The step it took; the name of the fact; or the name of the event itself, which is Danish. */
function hvad(event: SagBegivenhed, sag: SagTilstand, sprog: Sprog): Pick<Hændelse, 'hvad' | 'dansk'> {
  if ('faktum' in event)
    return { hvad: `${ordene(event.type)}: ${etiketFor(event.faktum)[sprog]}`, dansk: false }
  for (const { trin } of SAGSGANGE) {
    const step = trin.find((one) => one.gøresVed.includes(event.type) && (one.tæller?.(event, sag) ?? true))
    if (step) return { hvad: step.titel[sprog], dansk: false }
  }
  return { hvad: ordene(event.type), dansk: true }
}

/** "NotatSkrevet" as it is read: "Notat skrevet". */
const ordene = (type: string): string =>
  type.replace(/(?<=\p{Ll})\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`)

function af(event: SagBegivenhed, sprog: Sprog): string | undefined {
  if (!('af' in event) || typeof event.af !== 'object') return undefined
  return AKTØRROLLER[event.af.rolle][sprog]
}
