import type { OMRÅDER } from '../korrespondance/begivenheder.ts'

/**
 * What the acts leave to a municipality's own practice, with the values used where it has set none. They are not law,
 * and the pages say so.
 */
export const PRAKSIS = {
  /** How old a fact on health may be when a decision against somebody rests on it. */
  helbredHøjstMåneder: 6,
  /** How long a case has before the rehabilitation team. */
  rehabiliteringsmødeMinutter: 20,
} as const

/**
 * The municipality's own limits from receipt of an application to the decision, by area, in days: it sets and publishes
 * them itself (RSL.3.2). Those here are an example municipality's.
 */
export const SAGSBEHANDLINGSFRISTER: Readonly<Record<keyof typeof OMRÅDER, number>> = {
  sygedagpenge: 28,
  jobafklaring: 28,
  fleksjob: 91,
  foertidspension: 91,
  kontanthjaelp: 14,
  stoette: 42,
}
