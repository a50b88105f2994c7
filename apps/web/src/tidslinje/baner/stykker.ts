import { addDays, type Day } from '@sagsvej/calendar'
import type { Skala } from '../skala.ts'

interface Stykke {
  readonly from: Day
  readonly to: Day
}

/** The pieces that have a width in the picture. */
export const iBilledet = <S extends Stykke>(pieces: readonly S[], skala: Skala): readonly S[] =>
  pieces.filter(({ from, to }) => skala.slut(to) > skala.start(from))

/** A piece cut after today: what has been, and what is to come. */
export function fremtid<S extends Stykke>(piece: S, idag: Day): readonly (S & { readonly frem: boolean })[] {
  if (piece.to <= idag) return [{ ...piece, frem: false }]
  if (piece.from > idag) return [{ ...piece, frem: true }]
  return [
    { ...piece, to: idag, frem: false },
    { ...piece, from: addDays(idag, 1), frem: true },
  ]
}
