import type { BoolExpr, NumExpr } from '../kernel/expr.ts'

/**
 * Where one thing of a trace stands: nowhere, because it is the same in every case; else in which number of the array,
 * as the whole of it or as so many bits from `shift` on. `modsat`: what stands there is the opposite.
 */
export type Plads =
  | { readonly altid: number }
  | { readonly slot: number }
  | { readonly slot: number; readonly shift: number; readonly bits: number; readonly modsat?: true }

/** What is written in one number of the array: a number, or truths and small numbers, each so many bits up. */
export type Slot =
  | { readonly tal: NumExpr }
  | { readonly bits: readonly { readonly expr: BoolExpr | NumExpr; readonly shift: number }[] }

/** Small whole numbers are held without a box up to here. */
const BITS_A_SLOT = 30

/** Gives places to what a trace tells. What is alike stands once. */
export function slots() {
  const all: (Slot & { readonly bits?: { readonly expr: BoolExpr | NumExpr; readonly shift: number }[] })[] =
    []
  const found = new Map<BoolExpr | NumExpr, Plads>()
  const open = { slot: -1, used: BITS_A_SLOT }

  const once = (expr: BoolExpr | NumExpr, place: () => Plads): Plads => {
    const plads = found.get(expr) ?? place()
    found.set(expr, plads)
    return plads
  }

  const packed = (expr: BoolExpr | NumExpr, bits: number): Plads => {
    if (open.used + bits > BITS_A_SLOT) {
      open.slot = all.push({ bits: [] }) - 1
      open.used = 0
    }
    const { slot, used: shift } = open
    all[slot]?.bits?.push({ expr, shift })
    open.used += bits
    return { slot, shift, bits }
  }

  function truth(expr: BoolExpr): Plads {
    if (expr.e === 'bool') return { altid: Number(expr.value) }
    if (expr.e === 'not') return opposite(truth(expr.of))
    return once(expr, () => packed(expr, 1))
  }

  return {
    all: all as readonly Slot[],
    truth,
    /** A number from 0 that is small, such as which version governs. */
    small: (expr: NumExpr): Plads => {
      if (expr.min === expr.max) return { altid: expr.min }
      return once(expr, () => packed(expr, 32 - Math.clz32(expr.max)))
    },
    number: (expr: NumExpr): Plads => {
      if (expr.min === expr.max) return { altid: expr.min }
      return once(expr, () => ({ slot: all.push({ tal: expr }) - 1 }))
    },
  }
}

export type Slots = ReturnType<typeof slots>

function opposite(plads: Plads): Plads {
  if ('altid' in plads) return { altid: 1 - plads.altid }
  if (!('bits' in plads)) throw new TypeError('the opposite of a number')
  const { modsat, ...same } = plads
  return modsat ? same : { ...same, modsat: true }
}

/** What stands in a place of the trace of a case. */
export function readPlace(plads: Plads, spor: readonly number[]): number {
  if ('altid' in plads) return plads.altid
  const slot = spor[plads.slot] ?? 0
  if (!('bits' in plads)) return slot
  const value = (slot >>> plads.shift) & (2 ** plads.bits - 1)
  return plads.modsat ? 1 - value : value
}
