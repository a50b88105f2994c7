import type { Blok } from '../blok.ts'
import type { BrugtStandardtekst } from '../brev.ts'

/** A piece of a letter: its blocks, the standard texts in them, and what is missing before it can be written. */
export interface Brevdel {
  readonly blokke: readonly Blok[]
  readonly brugt: readonly BrugtStandardtekst[]
  readonly mangler: readonly string[]
}

export const del = (...blokke: readonly Blok[]): Brevdel => ({ blokke, brugt: [], mangler: [] })

export const mangel = (...mangler: readonly string[]): Brevdel => ({ blokke: [], brugt: [], mangler })

/** Pieces one after another. */
export const dele = (...all: readonly Brevdel[]): Brevdel => ({
  blokke: all.flatMap(({ blokke }) => blokke),
  brugt: all.flatMap(({ brugt }) => brugt),
  mangler: all.flatMap(({ mangler }) => mangler),
})
