import type { Place } from '../kernel/expr.ts'
import { RUN } from '../tree.ts'

/** Every name is quoted: facts may hold capitals, and a word of the law may be a word of SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** Text as a constant. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

/**
 * Where a fact, or a field of a record, stands in what is worked out. No fact has a point in its name, so fields, and
 * what is worked out on the way, cannot be taken for one.
 */
export function columnOf({ record, name }: Place): string {
  if (record === undefined) return quoted(name)
  return record === RUN ? RUN_START_COLUMN : fieldColumn(record, name)
}

export const fieldColumn = (list: string, field: string): string => quoted(`${list}.${field}`)
export const RUN_START_COLUMN = quoted('run.start')
/** First and last day of a run of a set. */
export const FROM = quoted('run.from')
export const TO = quoted('run.to')

/** The tables a population stands in. */
export interface Tables {
  /** One row a person. */
  readonly people: string
  /** The column that names the person, in every table. */
  readonly key: string
  /** One row a record of the list fact. */
  readonly list: (list: string) => string
}

/** `personer`, with `person` as its key, and `personer_<list>`. */
export const standardTables: Tables = {
  people: 'personer',
  key: 'person',
  list: (list) => `personer_${list}`,
}
