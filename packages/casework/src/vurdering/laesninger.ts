import { type Day, isNever } from '@sagsvej/calendar'
import { dateText, type Tekst } from '@sagsvej/rules'
import type { Svar } from './types.ts'

/** The days that the readings of the law give, the earliest first, where they differ and each gives one; else none. */
export function læsningernesDage({ udfald, trin }: Pick<Svar, 'udfald' | 'trin'>): readonly Day[] {
  if (udfald.art !== 'åben' || !udfald.huller.some((hul) => hul.slags === 'konflikt')) return []
  const readings = trin[0]?.krav ?? []
  const days = readings.flatMap((k) =>
    k.kind === 'dato' && k.udfald.art === 'værdi' && !isNever(k.udfald.værdi as Day)
      ? [k.udfald.værdi as Day]
      : [],
  )
  return days.length === readings.length ? [...new Set(days)].sort((a, b) => a - b) : []
}

/** "31. maj 2027 eller 30. juni 2027". */
export const enAfDagene = (days: readonly Day[]): Tekst => ({
  da: days.map((day) => dateText(day, 'da')).join(' eller '),
  en: days.map((day) => dateText(day, 'en')).join(' or '),
})
