import { addDays, type Day, isWeekend, parseDay } from '@sagsvej/calendar'
import { type Emne, emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'

interface Ferie {
  readonly forloebId: string
  readonly art: 'feriegodtgoerelse' | 'ydelse'
  readonly fra: Day
  readonly dage: number
}

/** Monday to Friday: a week of holiday is five of them, taken together or day by day. */
export function feriedage({ fra, til }: { readonly fra: string; readonly til: string }): number {
  const last = parseDay(til)
  let days = 0
  for (let day = parseDay(fra); day <= last; day = addDays(day, 1)) if (!isWeekend(day)) days++
  return days
}

const ferier: Emne<readonly Ferie[]> = {
  tom: [],
  evolve: (state, event) => {
    if (event.type !== 'FerieAftalt') return state
    const { forloebId, art, fra } = event
    return [...state, { forloebId, art, fra: parseDay(fra), dage: feriedage(event) }]
  },
}

/** Days of holiday with the benefit agreed in a course, from a day on. */
export const aftalteFeriedage = (sag: SagTilstand, forloebId: string, from: Day): number =>
  emne(sag, ferier)
    .filter((one) => one.forloebId === forloebId && one.art === 'ydelse' && one.fra >= from)
    .reduce((sum, { dage }) => sum + dage, 0)
