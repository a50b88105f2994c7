import type { Person, Svar } from '../peers-law/people.ts'

/** An engine from the registry with the rules of `peers-law`, used through its public interface only. */
export interface Peer {
  readonly name: string
  /** From a plain person to the answer, with all its interface asks for to take a case. */
  readonly evaluate: (p: Person) => Svar | Promise<Svar>
  /** The same with its own explanation, where it has one; what is given holds it. */
  readonly explain?: (p: Person) => unknown
  /** Everyone at once, where it can; the answers stay with it and are added up. */
  readonly population?: (people: readonly Person[]) => Promise<Totals>
  /** Builds an engine of a thousand rules, where rules are data that it reads. */
  readonly build?: () => unknown
}

export interface Totals {
  readonly udbetaling: number
  /** How many have each outcome. */
  readonly udfald: readonly number[]
}

export const MONTHS = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'] as const
export const FLAGS = ['ansat', 'bopael', 'uarbejdsdygtig', 'livstruende'] as const
export const NUMBERS = [
  'alder',
  ...MONTHS,
  'anmeldtDage',
  'uger9',
  'dato',
  'timeloen',
  'ugetimer',
  'arbejdstimer',
] as const

/** The requirements, in the order in which the first unmet one is the outcome. */
export const KRAV = [
  'sygdomskrav',
  'alderskrav',
  'bopaelskrav',
  'beskaeftigelseskrav',
  'anmeldelseskrav',
  'varighedskrav',
  'fravaerskrav',
] as const
