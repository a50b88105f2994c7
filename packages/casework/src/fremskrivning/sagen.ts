import { type Day, formatDay, parseDay } from '@sagsvej/calendar'
import { hjemmelText } from '@sagsvej/rules'
import { SAGSGANGE } from '../procedures/alle.ts'
import { dagFor } from '../procedures/motor/gange.ts'
import { type Opgave, opgaver } from '../procedures/motor/opgaver.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { fold } from '../sag/evolve.ts'
import { sagsgangeFor } from './sagsgange.ts'

/** A task as a list shows it. Days are YYYY-MM-DD; `nøgle` is the same for the same task of a case. */
export interface Opgavelinje {
  readonly nøgle: string
  readonly procedure: string
  readonly trin: string
  readonly titel: string
  readonly frist?: string
  readonly hjemmel?: string
  readonly ansvarlig?: string
}

/** What lists hold of a case: its state, what is to be done, and the words it is found by. */
export const sagsfremskrivning = {
  indeks: (events: readonly SagBegivenhed[]) => {
    const [first] = tasks(events)
    return {
      status: statusOf(events),
      ...(first ? { procedure: first.gang.sagsgang.nøgle } : {}),
      ...(first?.senest === undefined ? {} : { frist: formatDay(first.senest) }),
    }
  },
  opgaver: (events: readonly SagBegivenhed[]): readonly Opgavelinje[] => {
    const holder = events.findLast((event) => event.type === 'SagTildelt')
    const ansvarlig = holder?.type === 'SagTildelt' ? holder.sagsbehandler : undefined
    return tasks(events).map((one) => ({
      ...line(one),
      ...(ansvarlig === undefined ? {} : { ansvarlig }),
    }))
  },
  sagsgange: (events: readonly SagBegivenhed[], fraNr: number): readonly (readonly string[])[] => {
    const sag = fold(events)
    return sag ? events.slice(fraNr - 1).map((event) => sagsgangeFor(event, sag)) : []
  },
  tekst: (event: SagBegivenhed): string | undefined => {
    // Who the case is about is found by the name that may be shown, and never by number.
    if (event.type === 'SagOprettet') return undefined
    const { type: _, version: __, ...content } = event
    const words = wordsIn(content).filter((word) => !/^\d{4}-\d{2}-\d{2}$/.test(word))
    return words.length > 0 ? words.join(' ') : undefined
  },
} as const

const statusOf = (events: readonly SagBegivenhed[]): string => {
  const last = events.findLast((event) => event.type === 'SagLukket' || event.type === 'SagGenåbnet')
  return last?.type === 'SagLukket' ? 'lukket' : 'åben'
}

const found = new WeakMap<readonly SagBegivenhed[], readonly Opgave[]>()

/** Worked out once for the index and the list of one case. */
function tasks(events: readonly SagBegivenhed[]): readonly Opgave[] {
  const known = found.get(events) ?? tasksOf(events)
  found.set(events, known)
  return known
}

/** As of the day of the last event: what a later day adds is seen when the day is asked about. */
function tasksOf(events: readonly SagBegivenhed[]): readonly Opgave[] {
  const sag = fold(events)
  const day = lastDay(events)
  return sag && day !== undefined && statusOf(events) === 'åben' ? opgaver(SAGSGANGE, sag, day) : []
}

const lastDay = (events: readonly SagBegivenhed[]): Day | undefined =>
  events.reduce<Day | undefined>((latest, event) => {
    const day = parseDay(dagFor(event))
    return latest === undefined || day > latest ? day : latest
  }, undefined)

function line({ gang, trin, frist, senest }: Opgave): Opgavelinje {
  const law = frist?.art === 'frist' ? frist.hjemmel : undefined
  return {
    nøgle: `${gang.sagsgang.nøgle}/${gang.id}/${trin.nøgle}`,
    procedure: gang.sagsgang.nøgle,
    trin: trin.nøgle,
    titel: trin.titel.da,
    ...(senest === undefined ? {} : { frist: formatDay(senest) }),
    ...(law ? { hjemmel: hjemmelText(law, 'da', 'short') } : {}),
  }
}

/** Every text in an event, but for who did it. */
function wordsIn(content: unknown): readonly string[] {
  if (typeof content === 'string') return [content]
  if (Array.isArray(content)) return content.flatMap(wordsIn)
  if (typeof content !== 'object' || content === null) return []
  return Object.entries(content).flatMap(([name, value]) => (name === 'af' ? [] : wordsIn(value)))
}
