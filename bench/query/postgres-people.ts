import { report } from '../measure.ts'
import { ratiosOf } from './people.ts'
import { programs, start } from './postgres.ts'

const bin = programs()
if (bin === undefined) {
  console.error('No PostgreSQL server is installed (/usr/lib/postgresql), so it is not measured.')
  process.exit(1)
}

const ROUNDS = 7
const server = await start(bin)
try {
  const known = await ratiosOf('postgres', server.fill, 0, ROUNDS)
  const unknown = await ratiosOf('postgres', server.fill, 0.1, ROUNDS)
  report([
    {
      row: 'PostgreSQL, 1,000,000 people, no windows',
      ratio: unknown.answers,
      target: { atMost: 5, of: 'hand on objects' },
      note:
        `${server.version}, one process; 10 % of the facts unknown, by hand all known; ${known.answers.toFixed(1)} where nothing is unknown, asked in the same way; ` +
        `to count what is known in each column takes ${unknown.columns.toFixed(1)}; ` +
        'every answer worked out and added up in the database, all equal to compiled JavaScript',
    },
  ])
} finally {
  await server.stop()
}
