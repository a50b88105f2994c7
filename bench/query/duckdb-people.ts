import { report } from '../measure.ts'
import { inDuckdb } from './duckdb.ts'
import { ratiosOf } from './people.ts'

const ROUNDS = 15
const known = await ratiosOf('duckdb', inDuckdb, 0, ROUNDS)
const unknown = await ratiosOf('duckdb', inDuckdb, 0.1, ROUNDS)

report([
  {
    row: '1,000,000 people in DuckDB, one thread, no windows',
    ratio: unknown.answers,
    target: { atMost: 1.5, of: 'hand on objects' },
    note:
      `10 % of the facts unknown, by hand all known; ${known.answers.toFixed(2)} where nothing is unknown, asked in the same way; ` +
      `to count what is known in each column takes ${unknown.columns.toFixed(2)}, and where nothing is unknown ${known.columns.toFixed(2)}: ` +
      'by hand a person is left at the first requirement that is not met, and the database works out every one, in its two ends, for everyone; ' +
      'every answer worked out and added up in the database, all equal to compiled JavaScript',
  },
])
