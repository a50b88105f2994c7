import { report } from '../measure.ts'
import { inDuckdb } from './duckdb.ts'
import { ratioOf } from './people.ts'

const ROUNDS = 15
const known = await ratioOf('duckdb', inDuckdb, 0, ROUNDS)
const unknown = await ratioOf('duckdb', inDuckdb, 0.1, ROUNDS)

report([
  {
    row: '1,000,000 people in DuckDB, one thread, no windows',
    ratio: unknown,
    target: { atMost: 1.5, of: 'hand on objects' },
    note:
      `10 % of the facts unknown, by hand all known; ${known.toFixed(2)} asked in the same way where nothing is unknown; ` +
      'every answer worked out and added up in the database, all equal to compiled JavaScript',
  },
])
