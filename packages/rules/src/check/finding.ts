import type { Day } from '@sagsvej/calendar'
import type { Definition } from '../definitions.ts'
import type { Lovsyn } from '../in-force.ts'
import type { Kodested } from '../place.ts'
import type { Tekst } from '../text.ts'
import type { Value } from '../value.ts'

/** What a finding is about, by the name it has in the law. */
export interface Om {
  readonly slags: Definition['slags']
  readonly navn: string
}

/**
 * A person and a day that hit what was found when the provision `spurgt` is asked: facts and judgements by key, values
 * as the evaluator takes them. `dag` is the day in the law that it turns on; `syn` the view of the law, where it is not
 * that of today.
 */
export interface Rammer {
  readonly spurgt: string
  readonly fakta: Readonly<Record<string, Value>>
  readonly skøn: Readonly<Record<string, boolean>>
  readonly dag?: Day
  readonly syn?: Lovsyn
}

/** Everything the check can find. */
export type FindingCode =
  /** The law could not be loaded, and nothing else was looked at. */
  | 'refused'
  // versions
  | 'gap'
  | 'endsUnsaid'
  | 'beginsLate'
  | 'overlap'
  | 'impossibleRange'
  // rates
  | 'rateGap'
  | 'rateEnds'
  | 'rateOverlap'
  // what belongs together
  | 'unreadFact'
  | 'unaskedJudgement'
  | 'unusedRate'
  | 'unreachedProvision'
  | 'untested'
  | 'untestedVersion'
  | 'duplicate'
  | 'cycle'
  // what a definition says of itself
  | 'noSource'
  | 'certainty'
  | 'numberTwice'
  | 'wrongKind'
  | 'unknownReference'
  | 'impossibleFact'
  // what no person can meet, or meets twice
  | 'neverSo'
  | 'alwaysSo'
  | 'neverMatters'
  | 'neverGoverns'
  | 'exceptionsCollide'
  | 'readingsAgree'

/** A `fault` must be mended; a `remark` is told and counted. */
export type Grade = 'fault' | 'remark'

/** One thing found: what is wrong, how to mend it, and where a person meets it. */
export interface Finding {
  readonly code: FindingCode
  readonly grade: Grade
  readonly om: Om
  /** First day of the version, or of the row, that it is about. */
  readonly version?: Day
  readonly galt: Tekst
  readonly mend: Tekst
  readonly rammer?: Rammer
  readonly sted?: Kodested
}

/** A question that could not be told within the limit of the search: neither a person, nor proof that there is none. */
export interface Undecided {
  readonly code: FindingCode
  readonly om: Om
  readonly version?: Day
  readonly hvad: Tekst
  readonly sted?: Kodested
}

/** All that a check came to. */
export interface Rapport {
  readonly findings: readonly Finding[]
  readonly undecided: readonly Undecided[]
}
