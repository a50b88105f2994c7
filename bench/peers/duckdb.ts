import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { parseDay } from '@sagsvej/calendar'
import type { Person } from '../peers-law/people.ts'
import { MAX_UGE, PENSIONSALDER, type Trin } from '../peers-law/rates.ts'
import { FLAGS, KRAV, MONTHS, NUMBERS, type Peer } from './peer.ts'

const dated = ([oldest, ...later]: Trin): string => {
  const cases = later.reverse().map(([fra, n]) => `WHEN dato >= ${parseDay(fra)} THEN ${n}`)
  return `CASE ${cases.join(' ')} ELSE ${oldest?.[1]} END`
}

/** Each rule is a column by name; a later one may use an earlier. */
const RULES: readonly (readonly [string, string])[] = [
  ['timerIAlt', MONTHS.join(' + ')],
  ['maanederOver40', MONTHS.map((m) => `(${m} >= 40)::INT`).join(' + ')],
  ['timekrav', 'timerIAlt >= 240'],
  ['spredningskrav', 'maanederOver40 >= 5'],
  ['beskaeftigelseskrav', 'ansat AND timekrav AND spredningskrav'],
  ['folkepensionsalder', dated(PENSIONSALDER)],
  ['alderskrav', 'alder >= 18 AND 2 * alder < folkepensionsalder'],
  ['bopaelskrav', 'bopael'],
  ['sygdomskrav', 'uarbejdsdygtig'],
  ['anmeldelseskrav', 'anmeldtDage <= 7'],
  ['inden22Uger', 'uger9 <= 22'],
  ['forlaengelse', 'NOT inden22Uger AND livstruende'],
  ['varighedskrav', 'inden22Uger OR forlaengelse'],
  ['maxUge', dated(MAX_UGE)],
  ['timesats37', 'least(37 * timeloen, maxUge)'],
  ['betalteTimer', 'least(ugetimer, 37)'],
  ['fuldUge37', 'timesats37 * betalteTimer'],
  ['fravaerstimer', 'greatest(0, ugetimer - arbejdstimer)'],
  ['fravaerskrav', 'fravaerstimer >= 4'],
  [
    'nedsatUge',
    'CASE WHEN ugetimer > 0 THEN floor((fuldUge37 * fravaerstimer)::DOUBLE / (37 * ugetimer) + 0.5) ELSE 0 END',
  ],
  ['ret', KRAV.join(' AND ')],
  ['udbetaling', 'CASE WHEN ret THEN nedsatUge ELSE 0 END'],
  ['udfald', `CASE ${KRAV.map((krav, i) => `WHEN NOT ${krav} THEN ${i + 1}`).join(' ')} ELSE 0 END`],
]
const SELECT = `SELECT ${RULES.map(([name, sql]) => `${sql} AS ${name}`).join(',\n  ')}`

const TYPES = [
  ...NUMBERS.map((name) => [name, 'INTEGER'] as const),
  ...FLAGS.map((name) => [name, 'BOOLEAN'] as const),
]

async function fill(db: DuckDBConnection, people: readonly Person[]): Promise<void> {
  await db.run(`CREATE OR REPLACE TABLE p (${TYPES.map(([name, type]) => `${name} ${type}`).join(', ')})`)
  const appender = await db.createAppender('p')
  for (const person of people) {
    for (const name of NUMBERS) appender.appendInteger(person[name])
    for (const name of FLAGS) appender.appendBoolean(person[name])
    appender.endRow()
  }
  appender.closeSync()
}

/** SQL written by hand, on one thread. Every rule is a column of the answer; it has no other explanation. */
export async function duckdb(): Promise<Peer> {
  const db = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  const given = TYPES.map(([name, type], i) => `$${i + 1}::${type} AS ${name}`).join(', ')
  const one = await db.prepare(`${SELECT} FROM (SELECT ${given})`)
  let filled: readonly Person[] = []
  return {
    name: 'DuckDB, SQL by hand',
    evaluate: async (p) => {
      for (const [i, name] of NUMBERS.entries()) one.bindInteger(i + 1, p[name])
      for (const [i, name] of FLAGS.entries()) one.bindBoolean(NUMBERS.length + i + 1, p[name])
      const [row] = await (await one.run()).getRowObjects()
      return { udbetaling: Number(row?.udbetaling), udfald: Number(row?.udfald) }
    },
    population: async (people) => {
      if (filled !== people) await fill(db, people)
      filled = people
      await db.run(
        `CREATE OR REPLACE TEMP TABLE svar AS SELECT udbetaling, udfald::TINYINT AS udfald FROM (${SELECT} FROM p)`,
      )
      const rows = await (
        await db.run('SELECT udfald, count(*) AS n, sum(udbetaling) AS kr FROM svar GROUP BY udfald')
      ).getRowObjects()
      const udfald: number[] = new Array(KRAV.length + 1).fill(0)
      for (const row of rows) udfald[Number(row.udfald)] = Number(row.n)
      return { udbetaling: rows.reduce((sum, row) => sum + Number(row.kr), 0), udfald }
    },
  }
}
