import type { Day } from '@sagsvej/calendar'
import type { Foretaget } from './judgement.ts'
import type { Udfald } from './outcome.ts'
import type { Bestemmelse, Læsning, Overgang, Undtagelse, Version } from './provision.ts'
import type { SatsRække } from './rate.ts'
import type { Krav, Led } from './tree.ts'

/**
 * How a provision came to its answer: version and the day that picked it, or the transition, or why none. `blandt`: it
 * is open which of these governs, and they all say the same.
 */
export interface Valgt {
  readonly bestemmelse: Bestemmelse
  readonly version?: Version
  readonly overgang?: Overgang
  readonly undtagelse?: Undtagelse
  readonly vælger?: Day
  readonly blandt?: readonly (Version | Overgang)[]
}

/**
 * What a part of a provision was looked at for: whether the question arises, whether a transition takes it, the day that
 * picks the version, whether an exception applies, or what is answered. `forbi`: a version whose own answer lies outside
 * its days. `mulig`: what may turn out to govern, while a choice before it is open; not to be asked about yet. `inden`: a
 * day that is open, while every day it can be picks the same version; what is known of it was enough.
 */
export type Del =
  | { readonly art: 'opstår' | 'dag' | 'inden' }
  | { readonly art: 'overgang'; readonly overgang: Overgang }
  | { readonly art: 'undtagelse'; readonly undtagelse: Undtagelse }
  | { readonly art: 'svar'; readonly undtagelse?: Undtagelse; readonly læsning?: Læsning }
  | { readonly art: 'forbi'; readonly version: Version }
  | { readonly art: 'mulig'; readonly af?: Version | Overgang }

/**
 * The trace is what evaluation returns: the node, what it gave, and the traces of its parts. Screen, letter and
 * complaint file are all printed from it, so they cannot disagree.
 */
export interface Spor {
  readonly led: Led
  readonly udfald: Udfald
  readonly børn: readonly Spor[]
  /** Set on parts of a list of requirements. */
  readonly krav?: Krav
  /** Set where `led` is a provision. */
  readonly valgt?: Valgt
  /** Set on parts of a provision. */
  readonly del?: Del
  /** Set where `led` is a judgement that was made: by whom, when, why. */
  readonly foretaget?: Foretaget
  /** Set where `led` is a rate that had a row on the day. */
  readonly række?: SatsRække
  /** Looked into only because a choice before it is open: it may turn out not to matter. */
  readonly måske?: true
}

/** The parts that an open whole may wait for. */
export const waitedFor = ({ børn }: Spor): readonly Spor[] => børn.filter(({ del }) => del?.art !== 'inden')

/** All traces below and including this one, parents first. */
export function* walk(spor: Spor): Generator<Spor> {
  yield spor
  for (const child of spor.børn) yield* walk(child)
}

export const måske = (spor: Spor): Spor => ({ ...spor, måske: true })
