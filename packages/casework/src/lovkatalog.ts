import type { Day } from '@sagsvej/calendar'
import type { Uforenelige } from '@sagsvej/law'
import type { Faktum, Skøn } from '@sagsvej/rules'

/**
 * What casework needs to know of the law: the facts it asks for, the judgements it leaves to people, and the first
 * day it has a version for.
 */
export interface Lovkatalog {
  readonly fakta: readonly Faktum[]
  readonly skøn: readonly Skøn[]
  readonly ældsteDag: Day
  /**
   * Dates that may lie before `ældsteDag` because they select no version (a birthday, the first day of an
   * employment): a fact's key, or `key/field` for a field of its records.
   */
  readonly førLoven?: readonly string[]
  /** Pairs of facts no case can have together, and why. */
  readonly uforenelige?: readonly Uforenelige[]
}

/** The key of the fact that is the day asked about: given with the question, never registered in a case. */
export const VURDERINGSDATO = 'vurderingsdato'
