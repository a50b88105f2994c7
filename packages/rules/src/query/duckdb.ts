import { type Dialect, EPOCH } from './dialect.ts'

const date = (day: string): string => `(${EPOCH} + ${day})`
const dayOf = (of: string): string => `CAST(${of} - ${EPOCH} AS INTEGER)`

export const duckdb: Dialect = {
  name: 'duckdb',
  types: {
    int: 'INTEGER',
    big: 'BIGINT',
    huge: 'HUGEINT',
    float: 'DOUBLE',
    truth: 'BOOLEAN',
    text: 'VARCHAR',
  },
  largestHuge: 2 ** 126,
  divide: (n, d) => `${n} // ${d}`,
  isFinite: (number) => `isfinite(${number})`,
  monthStart: (day) => dayOf(`CAST(date_trunc('month', ${date(day)}) AS DATE)`),
  monthEnd: (day) => dayOf(`last_day(${date(day)})`),
  addMonths: (day, months) => dayOf(`CAST(${date(day)} + to_months(${months}) AS DATE)`),
  monthIndex: (day) => `CAST(12 * (year(${date(day)}) - 1970) + month(${date(day)}) - 1 AS INTEGER)`,
  barrier: '',
}
