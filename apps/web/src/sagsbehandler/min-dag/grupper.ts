import { type Day, parseDay, weekday } from '@sagsvej/calendar'
import type { Opgave } from '@sagsvej/store'

export type Gruppenavn = 'over' | 'idag' | 'denneUge' | 'næsteUge' | 'senere' | 'udenDag'

export interface Opgavegruppe {
  readonly navn: Gruppenavn
  readonly opgaver: readonly Opgave[]
}

const GRUPPER: readonly Gruppenavn[] = ['over', 'idag', 'denneUge', 'næsteUge', 'senere', 'udenDag']

/** How many days are left: 0 today, below it overdue; undefined without a day. */
export const dageTil = ({ frist }: Pick<Opgave, 'frist'>, idag: Day): number | undefined =>
  frist === null ? undefined : parseDay(frist) - idag

/** By urgency, each group in the order given; a week ends with its Sunday. */
export function iGrupper(opgaver: readonly Opgave[], idag: Day): readonly Opgavegruppe[] {
  const sunday = 7 - weekday(idag)
  const groupOf = (one: Opgave): Gruppenavn => {
    const left = dageTil(one, idag)
    if (left === undefined) return 'udenDag'
    if (left < 0) return 'over'
    if (left === 0) return 'idag'
    if (left <= sunday) return 'denneUge'
    return left <= sunday + 7 ? 'næsteUge' : 'senere'
  }
  return GRUPPER.map((navn) => ({ navn, opgaver: opgaver.filter((one) => groupOf(one) === navn) })).filter(
    (group) => group.opgaver.length > 0,
  )
}
