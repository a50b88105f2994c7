import { type Day, NEVER } from '@sagsvej/calendar'
import { type Ydelse, ydelser } from '@sagsvej/law'
import type { Grundlag, Post } from '@sagsvej/rules'

/** What the person is paid on a day; undefined while nobody has told. */
export function fårNu({ fakta }: Grundlag, på: Day): ReadonlySet<Ydelse> | undefined {
  const told = fakta(ydelser.faktum) as readonly Post[] | undefined
  return (
    told &&
    new Set(
      told
        .filter(({ fra, til }) => Number(fra) <= på && på <= Number(til ?? NEVER))
        .map(({ ydelse }) => ydelse as Ydelse),
    )
  )
}
