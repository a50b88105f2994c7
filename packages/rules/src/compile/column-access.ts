import type { Place } from '../kernel/expr.ts'
import { RUN } from '../tree.ts'
import type { Access } from './access.ts'
import type { Column, ColumnLayout } from './column-layout.ts'

/** A case as place `i` of columns named `c_…`, a record of a list as place `j_…` of the list's own columns `l_…`. */
export function columnAccess({ columns, lists }: ColumnLayout): Access {
  const facts = new Map(columns.map((column) => [column.key, column]))
  const fields = new Map(lists.map(({ key, fields: all }) => [key, new Map(all.map((f) => [f.key, f]))]))

  const columnAt = ({ record, name }: Place): Column => {
    const column = record === undefined ? facts.get(name) : fields.get(record)?.get(name)
    if (!column) throw new TypeError(`no column for ${record ?? ''} ${name}`)
    return column
  }
  const read = (at: Place): string => {
    if (at.record === RUN) return 'start'
    return at.record === undefined ? `c_${at.name}[i]` : `l_${at.record}_${at.name}[${index(at.record)}]`
  }
  const codes = (at: Place, keys: readonly string[]) =>
    keys.map((key) => columnAt(at).options?.indexOf(key)).filter((code) => code !== undefined && code >= 0)

  return {
    value: read,
    truth: (at) => `${read(at)} === 1`,
    known: (at) =>
      fields.has(at.name) && at.record === undefined
        ? `l_${at.name}_kendt[i] !== 0`
        : `${read(at)} !== ${columnAt(at).missing}`,
    is: (at, value) => `${read(at)} === ${value ? 1 : 0}`,
    isNot: (at, value) => `${read(at)} !== ${value ? 1 : 0}`,
    isOneOf: (at, keys) =>
      codes(at, keys)
        .map((code) => `${read(at)} === ${code}`)
        .join(' || ') || 'false',
    valueOr: (at, otherwise) => `(${read(at)} === ${columnAt(at).missing} ? ${otherwise} : ${read(at)})`,
    periods: (list, where) => {
      const ends = `l_${list}_fra, l_${list}_til, l_${list}_start[i], l_${list}_start[i + 1]`
      return where === undefined ? `allPeriodsIn(${ends})` : `periodsIn(${ends}, ${where})`
    },
    sum: (list, item) => `sumIn(l_${list}_start[i], l_${list}_start[i + 1], ${item})`,
    record: index,
  }
}

const index = (record: string): string => (record === RUN ? 'start' : `j_${record}`)
