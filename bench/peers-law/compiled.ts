import { compileRows } from '@sagsvej/rules'
import { load } from '../load.ts'
import { mål } from './law.ts'
import type { Delvis, Person, Svar } from './people.ts'

export interface MedSpor extends Svar {
  readonly spor: readonly number[]
}

/** An answer where facts may be unknown: the least and the most it can be. */
export interface Interval extends Svar {
  readonly udbetaling_hoej: number
  readonly udfald_hoej: number
}

export const kendt = { open: () => false }

/** Ours, compiled: one case; the same with its trace; with facts unknown. Each in a module of its own. */
export const plain = async (): Promise<(p: Person) => Svar> =>
  (await load<{ svar: (p: Person) => Svar }>('svar', compileRows([{ navn: 'svar', mål, givet: kendt }]))).svar

export const traced = async (): Promise<(p: Person) => MedSpor> => {
  const code = compileRows([{ navn: 'spor', mål, givet: kendt, spor: true }])
  return (await load<{ spor: (p: Person) => MedSpor }>('spor', code)).spor
}

export const open = async (): Promise<(p: Delvis) => Interval> => {
  const code = compileRows([{ navn: 'ukendt', mål, givet: { open: () => true } }])
  return (await load<{ ukendt: (p: Delvis) => Interval }>('ukendt', code)).ukendt
}
