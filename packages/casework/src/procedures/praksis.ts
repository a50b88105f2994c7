/**
 * What the acts leave to a municipality's own practice, with the values used where it has set none. They are not law,
 * and the pages say so.
 */
export const PRAKSIS = {
  /** How old a fact on health may be when a decision against somebody rests on it. */
  helbredHøjstMåneder: 6,
  /** How long a case has before the rehabilitation team. */
  rehabiliteringsmødeMinutter: 20,
  /** How long an external provider has from the hand-over, and from each report, to the next report. */
  aktørensRapportDage: 28,
} as const
