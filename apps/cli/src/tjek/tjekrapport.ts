import type { Lovsamling, Sprog } from '@sagsvej/rules'
import type { Finding, Rapport } from '@sagsvej/rules/check'

/** What a check came to. `law` is not there when it could not be loaded. */
export interface Tjekrapport extends Rapport {
  readonly law?: Lovsamling
  /** How long it took, in milliseconds. */
  readonly ms: number
  /** A finding as a test to paste, where a person hits it. */
  readonly prøve: (finding: Finding, sprog: Sprog) => string | undefined
}
