import { type Day, formatDay, isNever, NEVER, overlaps, type Period, tryParseDay } from '@sagsvej/calendar'
import type { Tekst } from '../text.ts'
import { type Fejl, under } from './fault.ts'
import { overlap, slutFørStart } from './fault-text.ts'
import { isObjekt, type Json, medlem } from './json.ts'

// Read from the JSON and not from the records, so that a record with another fault is still looked at.

/** A record whose last day is before its first. */
export function vendt(post: Json): readonly Fejl[] {
  const { from, to } = ends(post)
  if (from === undefined || to === undefined || from <= to) return []
  return [{ ...slutFørStart(formatDay(from), formatDay(to)), pointer: '/til' }]
}

/** Each record that has days in common with an earlier one. */
export function overlappende(posts: readonly Json[]): readonly Fejl[] {
  const periods = posts.map(periodIn)
  return periods.flatMap((mine, i) => {
    if (!mine) return []
    const other = periods.findIndex((earlier, j) => j < i && earlier !== undefined && overlaps(earlier, mine))
    const theirs = periods[other]
    if (!theirs) return []
    const found = overlap(periodText(mine), periodText(theirs), other + 1)
    return [{ ...found, pointer: under('', i), ogVed: under('', other) }]
  })
}

function ends(post: Json): { from?: Day | undefined; to?: Day | undefined } {
  if (!isObjekt(post)) return {}
  const end = medlem(post, 'til')
  return { from: dayIn(medlem(post, 'fra')), to: end === null ? NEVER : dayIn(end) }
}

const dayIn = (json: Json | undefined): Day | undefined =>
  typeof json === 'string' ? tryParseDay(json) : undefined

function periodIn(post: Json): Period | undefined {
  const { from, to } = ends(post)
  return from !== undefined && to !== undefined && from <= to ? { from, to } : undefined
}

const periodText = ({ from, to }: Period): Tekst => {
  const first = formatDay(from)
  if (!isNever(to)) return { da: `${first} til ${formatDay(to)}`, en: `${first} to ${formatDay(to)}` }
  return { da: `fra ${first} og fortsat`, en: `from ${first} and still running` }
}
