import { type Dialect, EPOCH } from './dialect.ts'

/** PostgreSQL works out both sides of a choice now and then: by nothing it gives nothing, as DuckDB does, and no error. */
const byWhatIs = (d: string): string => (/^\d*[1-9]\d*$/.test(d) ? d : `nullif(${d}, 0)`)

/** Without a time zone: a month begins on the same day wherever the server stands. */
const time = (day: string): string => `CAST(${EPOCH} + ${day} AS timestamp)`
const dayOf = (of: string): string => `(CAST(${of} AS date) - ${EPOCH})`
const part = (name: 'year' | 'month', day: string): string =>
  `CAST(date_part('${name}', ${time(day)}) AS integer)`

export const postgres: Dialect = {
  name: 'postgres',
  types: {
    int: 'integer',
    big: 'bigint',
    huge: 'numeric',
    float: 'double precision',
    truth: 'boolean',
    text: 'text',
  },
  largestHuge: Number.POSITIVE_INFINITY,
  divide: (n, d, type) => (type === 'huge' ? `div(${n}, ${byWhatIs(d)})` : `${n} / ${byWhatIs(d)}`),
  isFinite: (number) => `abs(${number}) < 'Infinity'`,
  monthStart: (day) => dayOf(`date_trunc('month', ${time(day)})`),
  monthEnd: (day) => dayOf(`date_trunc('month', ${time(day)}) + interval '1 month - 1 day'`),
  addMonths: (day, months) => dayOf(`${time(day)} + make_interval(months => ${months})`),
  monthIndex: (day) => `(12 * (${part('year', day)} - 1970) + ${part('month', day)} - 1)`,
  barrier: ' OFFSET 0',
}
