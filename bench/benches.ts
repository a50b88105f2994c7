/** A benchmark: a program that measures one row, or a few that share what they measure, in a process of its own. */
export interface Bench {
  readonly name: string
  /** Its source, in this folder. */
  readonly entry: string
  readonly argv?: readonly string[]
  /** The rows it gives, by name. */
  readonly rows: readonly string[]
}

/** All of them, in the order of the table. One more is added here, and hands its rows to `report` in `measure.ts`. */
export const BENCHES: readonly Bench[] = [
  { name: 'single', entry: 'peers-law/single.ts', rows: ['single case, no trace'] },
  {
    name: 'traced',
    entry: 'peers-law/traced.ts',
    rows: ['single case, full trace, every condition, fresh per case'],
  },
  { name: 'unknown', entry: 'peers-law/unknown.ts', rows: ['with 10 % of the facts unknown'] },
  { name: 'windows', entry: 'windows/windows.ts', rows: ['rolling windows, 20 periods a person'] },
  {
    name: 'columns',
    entry: 'peers-law/columns.ts',
    rows: ['1,000,000 people in columns, per-person dates'],
  },
  {
    name: 'duckdb',
    entry: 'query/duckdb-people.ts',
    rows: ['1,000,000 people in DuckDB, one thread, no windows'],
  },
  {
    name: 'duckdb-windows',
    entry: 'query/duckdb-windows.ts',
    rows: ['the same with windows over 20,000,000 periods'],
  },
  {
    name: 'postgres',
    entry: 'query/postgres-people.ts',
    rows: ['PostgreSQL, 1,000,000 people, no windows'],
  },
  {
    name: 'thousand',
    entry: 'thousand/thousand.ts',
    rows: [
      'loading the compiled law of 1,000 provisions',
      'building the trees of 1,000 provisions',
      'type-checking 1,000 provisions',
    ],
  },
  { name: 'memory', entry: 'peers-law/memory.ts', rows: ['explained case in memory'] },
  {
    name: 'spine',
    entry: 'spine/spine.ts',
    argv: ['kendt'],
    rows: ['the sickness spine, single case, no trace'],
  },
  {
    name: 'spine-unknown',
    entry: 'spine/spine.ts',
    argv: ['ukendt'],
    rows: ['the sickness spine, with 10 % of the facts unknown'],
  },
  {
    name: 'spine-traced',
    entry: 'spine/spine.ts',
    argv: ['spor'],
    rows: ['the sickness spine, full trace, fresh per case'],
  },
  {
    name: 'tree',
    entry: 'spine/assess.ts',
    rows: [
      'the sickness spine, evaluated as a tree with its whole trace',
      'the sickness spine, evaluated as a tree and explained step by step',
    ],
  },
  {
    name: 'law',
    entry: 'law/single.ts',
    rows: ['the whole law as it stands, one case with every step of every provision'],
  },
  {
    name: 'ways',
    entry: 'law/ways.ts',
    rows: ['all schemes for one person: the right, what it pays, and every step'],
  },
  {
    name: 'law-columns',
    entry: 'law/columns.ts',
    rows: ['the whole law as it stands, 1,000,000 people in columns'],
  },
  { name: 'cold-start', entry: 'product/cold-start.ts', rows: ['sagsvej assess, from a cold start'] },
  { name: 'answer-page', entry: 'product/answer-page.tsx', rows: ['the answer page, on the server'] },
]

const STORE = [
  'append of three events with their read models',
  'opening a case of 300 events',
  "a page of a caseworker's tasks",
]

/** What the store of cases costs beside bare SQL, in the same form. */
export const CASEWORK: readonly Bench[] = [
  {
    name: 'walk',
    entry: 'casework/walk.ts',
    rows: [
      'every task and deadline of the demo municipality, worked out anew',
      'the same in busy cases of 300 events',
    ],
  },
  {
    name: 'store',
    entry: 'casework/store.ts',
    argv: ['server'],
    rows: [...STORE, 'the same at 200,000 cases', 'rebuilding all read models'].map(
      (row) => `${row}, PostgreSQL`,
    ),
  },
  {
    name: 'store-embedded',
    entry: 'casework/store.ts',
    argv: ['indlejret'],
    rows: [...STORE, 'the same at 2,000 cases', 'rebuilding all read models'].map(
      (row) => `${row}, embedded`,
    ),
  },
]

/** What is written together: the file in `results/` by the name of the set, and the table. */
export const SETS = {
  rules: { benches: BENCHES, readme: 'README.md' },
  casework: { benches: CASEWORK, readme: 'casework/README.md' },
} as const

/** The packages of `peers/` that are measured beside ours. */
export const PEERS = [
  'publicodes',
  'json-rules-engine',
  '@gorules/zen-engine',
  'feelin',
  '@duckdb/node-api',
] as const
