import type { Day, DaySet } from '@sagsvej/calendar'

/** One record of a list fact; field names are transliterated (JSON). */
export type Post = Readonly<Record<string, Value>>

/**
 * A known value. The node that holds it knows its kind: `tal` in steps of its unit, `dato` in civil days (a date may
 * be NEVER), `valg` as its key, `dagmængde` as a set of days, `liste` as records.
 */
export type Value = boolean | number | Day | string | DaySet | readonly Post[]

export type Kind = 'sandt' | 'tal' | 'dato' | 'valg' | 'dagmængde' | 'liste'
