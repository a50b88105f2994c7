import { NEVER } from '@sagsvej/calendar'
import type { Faktum, FaktumType, Felt } from '../fact.ts'
import type { Expr } from '../kernel/expr.ts'
import { stepsPer } from '../units.ts'

export type ColumnArray = 'Uint8Array' | 'Int32Array' | 'Float64Array'

/** How a column holds a value: in which array, what stands where it is not known, and for choices which is which. */
export interface Column {
  readonly key: string
  /** What may be put into it. */
  readonly type: FaktumType
  readonly array: ColumnArray
  readonly missing: number
  readonly options?: readonly string[]
}

/** A list: the records of all people in a row, person by person. */
export interface ListColumn {
  readonly key: string
  readonly type: FaktumType
  readonly fields: readonly Column[]
}

/**
 * How a population stands in columns. A truth is 0 or 1, a choice its number among the options, a number in steps, a
 * day as a civil day. A list has `start`: where each person's records begin, and one more; and `kendt`: 0 where the
 * list is not known. A field of its own each; a `til` that a record lacks is NEVER.
 */
export interface ColumnLayout {
  readonly columns: readonly Column[]
  readonly lists: readonly ListColumn[]
}

const MISSING_BYTE = 255
const MISSING_INT = -(2 ** 31)
const MISSING_NUMBER = Number.MIN_SAFE_INTEGER

/** Facts and judgements (these as truths) as columns, in the order given. */
export function columnLayout(
  fakta: readonly Faktum[],
  skøn: readonly { readonly nøgle: string }[],
): ColumnLayout {
  return {
    columns: [
      ...fakta.flatMap(({ nøgle, type }) => (type.art === 'liste' ? [] : [columnOf(nøgle, type)])),
      ...skøn.map(({ nøgle }) => columnOf(nøgle, { art: 'sandt' })),
    ],
    lists: fakta.flatMap(({ nøgle, type }) =>
      type.art === 'liste' ? [{ key: nøgle, type, fields: type.felter.map(fieldColumn) }] : [],
    ),
  }
}

const fieldColumn = (felt: Felt): Column => {
  const column = columnOf(felt.navn, felt.type)
  return felt.navn === 'til' && felt.type.art === 'dato' ? { ...column, missing: NEVER } : column
}

function columnOf(key: string, type: FaktumType): Column {
  switch (type.art) {
    case 'sandt':
      return { key, type, array: 'Uint8Array', missing: MISSING_BYTE }
    case 'valg': {
      const options = type.valg.map((v) => v.nøgle)
      if (options.length >= MISSING_BYTE)
        return { key, type, array: 'Int32Array', missing: MISSING_INT, options }
      return { key, type, array: 'Uint8Array', missing: MISSING_BYTE, options }
    }
    case 'dato':
      return { key, type, array: 'Int32Array', missing: MISSING_INT }
    case 'tal': {
      const per = stepsPer(type.enhed)
      const small = type.min * per > MISSING_INT && type.max * per < 2 ** 31
      return small
        ? { key, type, array: 'Int32Array', missing: MISSING_INT }
        : { key, type, array: 'Float64Array', missing: MISSING_NUMBER }
    }
    case 'liste':
      throw new TypeError(`${key} is a list, and no column`)
  }
}

/** The array that holds what an expression may come to. @throws TypeError for a set of days */
export function arrayFor(expr: Expr): ColumnArray {
  if ('min' in expr) {
    if (expr.min >= 0 && expr.max < 256) return 'Uint8Array'
    return expr.min >= -(2 ** 31) && expr.max < 2 ** 31 ? 'Int32Array' : 'Float64Array'
  }
  switch (expr.e) {
    case 'bool':
    case 'truth':
    case 'known':
    case 'mayBe':
    case 'isOneOf':
    case 'atLeast':
    case 'equal':
    case 'and':
    case 'or':
    case 'not':
    case 'sameDays':
      return 'Uint8Array'
    default:
      throw new TypeError('a set of days has no column')
  }
}
