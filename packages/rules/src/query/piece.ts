/** How tightly a piece of SQL binds: what binds less than its surroundings ask stands in brackets. */
export const LOOSE = 0
export const OR = 1
export const AND = 2
export const NOT = 3
export const COMPARE = 4
export const SUM = 5
export const PRODUCT = 6
export const TIGHT = 7

export interface Piece {
  readonly text: string
  readonly binds: number
}

export const piece = (text: string, binds = TIGHT): Piece => ({ text, binds })

export const within = (least: number, { text, binds }: Piece): string => (binds < least ? `(${text})` : text)
