import { type Grænsebrud, missing, outside, requireInside } from '../border.ts'
import type { FaktumType } from '../fact.ts'
import type { Column, ColumnArray, ColumnLayout } from './column-layout.ts'

type Array = Uint8Array | Int32Array | Float64Array

/** A population in columns, by the keys of facts and judgements. */
export type Columns = Readonly<Record<string, unknown>>

const ARRAYS = { Uint8Array, Int32Array, Float64Array } as const

export const arrayOf = (array: ColumnArray, n: number): Array => new ARRAYS[array](n)

/** One person: facts by key; a list as records by field. What is not there is not known. */
type Person = Readonly<Record<string, unknown>>

/**
 * People put into columns: see `ColumnLayout`. `open` says which keys may be unknown: those that the law was compiled
 * with as open.
 * @throws BorderError when a value is outside its type or range, or one that may not be unknown is
 */
export function populationOf(
  { columns, lists }: ColumnLayout,
  people: readonly Person[],
  open: (key: string) => boolean = () => true,
): Columns {
  const put: Record<string, unknown> = {}
  for (const { key, type } of [...columns, ...lists]) {
    for (const [i, person] of people.entries())
      requireInside(wrongIn(type, person[key], `/${i}/${key}`, open(key)))
  }
  for (const column of columns) {
    const array = arrayOf(column.array, people.length)
    for (const [i, person] of people.entries()) array[i] = codeOf(column, person[column.key])
    put[column.key] = array
  }
  for (const { key, fields } of lists) {
    const records = people.map((person) => person[key] as readonly Person[] | undefined)
    put[key] = listOf(fields, records)
  }
  return put
}

function wrongIn(type: FaktumType, value: unknown, sti: string, open: boolean): readonly Grænsebrud[] {
  if (value !== undefined) return outside(type, value, sti)
  return open ? [] : [missing(sti)]
}

function listOf(fields: readonly Column[], lists: readonly (readonly Person[] | undefined)[]) {
  const start = new Int32Array(lists.length + 1)
  for (const [i, records] of lists.entries()) start[i + 1] = (start[i] ?? 0) + (records?.length ?? 0)
  const all = lists.flatMap((records) => records ?? [])
  const put: Record<string, unknown> = {
    start,
    kendt: Uint8Array.from(lists, (records) => (records ? 1 : 0)),
  }
  for (const field of fields) {
    const array = arrayOf(field.array, all.length)
    for (const [j, record] of all.entries()) array[j] = codeOf(field, record[field.key])
    put[field.key] = array
  }
  return put
}

function codeOf({ missing, options }: Column, value: unknown): number {
  if (value === undefined) return missing
  return options ? options.indexOf(String(value)) : Number(value)
}
