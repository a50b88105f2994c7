import type { Day } from '@sagsvej/calendar'
import { papirankomst } from '@sagsvej/law'
import type { Forsendelse } from './forsendelser.ts'

/** The earliest and the latest day a letter can be taken to have arrived: they differ on paper (SB-KAL-10). */
export interface Ankomst {
  readonly tidligst: Day
  readonly senest: Day
}

/** Undefined while it has not arrived. */
export function ankomst({ fremme, afsendt }: Forsendelse): Ankomst | undefined {
  if (!fremme) return undefined
  if (fremme.bevis !== 'formodet' || !afsendt) return { tidligst: fremme.den, senest: fremme.den }
  const days = papirankomst(afsendt.den, 'kommune').hver.map(({ dag }) => dag)
  const [first = fremme.den] = [...days].sort((a, b) => a - b)
  return { tidligst: first, senest: fremme.den }
}
