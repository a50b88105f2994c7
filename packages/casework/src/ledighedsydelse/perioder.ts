import { addDays, type Day, formatDay } from '@sagsvej/calendar'
import type { Json } from '@sagsvej/rules/read'
import type { Ledighed } from './ledighed.ts'

interface Periode {
  readonly fra: Day
  readonly til?: Day
  readonly slags: 'almindelig' | 'barsel'
}

/** The periods the benefit was paid for, as the act counts them: leave apart, and none in work. */
export function perioder({ tilstande, ophørt }: Pick<Ledighed, 'tilstande' | 'ophørt'>): readonly Periode[] {
  return tilstande.flatMap(({ fra, nu }, i) => {
    const next = tilstande[i + 1]?.fra ?? ophørt
    if (nu === 'arbejde' || (next !== undefined && next <= fra)) return []
    const slags = nu === 'barsel' ? 'barsel' : 'almindelig'
    return [{ fra, slags, ...(next === undefined ? {} : { til: addDays(next, -1) }) } as const]
  })
}

/** As the law's own fact reads them; neighbours of one kind are one period. */
export const perioderJson = (one: Pick<Ledighed, 'tilstande' | 'ophørt'>): readonly Json[] =>
  samlet(perioder(one)).map(({ fra, til, slags }) => ({
    fra: formatDay(fra),
    til: til === undefined ? null : formatDay(til),
    slags,
  }))

function samlet(alle: readonly Periode[]): readonly Periode[] {
  const out: Periode[] = []
  for (const one of alle) {
    const last = out.at(-1)
    if (last?.slags === one.slags && last.til !== undefined && addDays(last.til, 1) === one.fra) {
      const { til: _, ...begun } = last
      out[out.length - 1] = { ...begun, ...(one.til === undefined ? {} : { til: one.til }) }
    } else out.push(one)
  }
  return out
}
