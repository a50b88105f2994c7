import { type Day, isNever, NEVER, parseDay } from '@sagsvej/calendar'
import type { Kilde, Sikkerhed, Tekst } from '@sagsvej/rules'

/** One name of a thing, from a day to a day, both included; `til` NEVER while it is still so called. */
export interface DateretNavn {
  readonly fra: Day
  readonly til: Day
  /** As it stands in the middle of a sentence, in the definite form: "jobcenteret", "kommunen". */
  readonly navn: Tekst
  readonly kilder: readonly Kilde[]
  readonly sikkerhed: Sikkerhed
  readonly note?: Tekst
}

/** What one and the same office, document or step has been called over time. */
export interface Navnetavle {
  readonly nøgle: string
  /** What it is, whatever it is called. */
  readonly om: Tekst
  readonly navne: readonly DateretNavn[]
}

type Skrevet = Omit<DateretNavn, 'fra' | 'til'> & { readonly fra: string; readonly til?: string }

export const navnetavle = (nøgle: string, om: Tekst, navne: readonly Skrevet[]): Navnetavle => ({
  nøgle,
  om,
  navne: navne.map(({ fra, til, ...rest }) => ({
    ...rest,
    fra: parseDay(fra),
    til: til === undefined ? NEVER : parseDay(til),
  })),
})

/** Undefined before the first day of which the name was read: a text then says it without a name. */
export const navnPå = ({ navne }: Navnetavle, dag: Day): DateretNavn | undefined =>
  navne.find(({ fra, til }) => fra <= dag && (isNever(til) || dag <= til))
