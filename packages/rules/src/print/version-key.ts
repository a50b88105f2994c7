import { formatDay } from '@sagsvej/calendar'
import type { Version } from '../provision.ts'

/**
 * What a version is called in addresses: the first day it is in force, ISO. Where several may begin that day, also when
 * it became known, or that it is only expected: no two of a provision are called the same.
 */
export function versionKey({ fra, sikkerhed, kendt }: Version): string {
  const known = [kendt?.offentliggjort, kendt?.indført].map((day) =>
    day === undefined ? '' : `-${formatDay(day)}`,
  )
  return `${formatDay(fra)}${sikkerhed === 'ventet' ? '-ventet' : ''}${known.join('')}`
}
