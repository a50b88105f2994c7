import type { Faktum } from '../fact.ts'
import type { Place } from '../kernel/expr.ts'
import { RUN } from '../tree.ts'
import type { Access } from './access.ts'

/** A case as an object of facts by key, named `f`; a record of a list as an object of fields. */
export function rowAccess(): Access {
  const read = ({ record, name }: Place): string =>
    record === RUN ? 'start' : `${record === undefined ? 'f' : recordName(record)}.${name}`
  const text = (key: string) => `'${key}'`
  return {
    value: read,
    truth: read,
    known: (at) => `${read(at)} !== undefined`,
    is: (at, value) => `${read(at)} === ${value}`,
    isNot: (at, value) => `${read(at)} !== ${value}`,
    isOneOf: (at, keys) => keys.map((key) => `${read(at)} === ${text(key)}`).join(' || '),
    valueOr: (at, otherwise) => `${read(at)} ?? ${otherwise}`,
    periods: (list, where) =>
      where === undefined ? `allPeriods(f.${list})` : `periods(f.${list}, ${where})`,
    sum: (list, item) => `sum(f.${list}, ${item})`,
    record: recordName,
  }
}

/** The name a record has in a function of it. */
const recordName = (record: string): string =>
  record === RUN ? 'start' : `r_${record.replace(/[^\p{L}\p{N}_]/gu, '_')}`

/** Keys are names of JavaScript as they stand; one that is not could not be read. @throws TypeError */
export function requireNames(fakta: readonly Pick<Faktum, 'nøgle'>[]): void {
  for (const { nøgle } of fakta) {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(nøgle)) throw new TypeError(`${nøgle} is no name in JavaScript`)
  }
}
