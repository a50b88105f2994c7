import type { Opløfter } from './loeft.ts'

/** Every upcaster there has been, in order. Events have kept their first shape so far. */
export const OPLØFTERE: readonly Opløfter[] = []
