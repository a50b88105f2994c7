import { lov } from '@sagsvej/law'
import fc from 'fast-check'
import { folk, type Person } from '../../packages/law/src/eksempler/folk.test-support.ts'

/** So many people around the days on which some version of the law begins, all of whom everything is known. */
export const peopleOf = (count: number, seed: number): readonly Person[] =>
  fc.sample(folk(lov), { numRuns: count, seed }).map(({ alt }) => alt)
