import { isDeepStrictEqual } from 'node:util'
import { pairedRatio, report, round, shares } from '../measure.ts'
import { generator } from '../peers-law/people.ts'
import { answersOf, compiled, type Row, rowOf } from './compiled.ts'
import * as hand from './hand.ts'
import { type Person, peopleFrom } from './people.ts'

const HOW = ['kendt', 'spor', 'ukendt'] as const
const how = HOW.find((one) => one === process.argv[2])
if (!how) throw new Error(`one of ${HOW.join(', ')}`)

const COUNT = 10_000
const UNKNOWN = 0.1
const COMPLETIONS = 5

const people = peopleFrom(20_140_701, COUNT)
const full = people.map(rowOf)
const rygrad = await compiled(how)

/** The same with a share of the facts unknown, all of one shape. */
function partlyKnown(rows: readonly Row[]): Row[] {
  const random = generator(10)
  const kept = <T>(value: T): T | undefined => (random() < UNKNOWN ? undefined : value)
  return rows.map((row) => ({
    vurderingsdato: kept(row.vurderingsdato),
    persongruppe: kept(row.persongruppe),
    fravaer: kept(row.fravaer),
    afbrydelser: kept(row.afbrydelser),
    ansatFra: kept(row.ansatFra),
    andetFravaerSeneste8Uger: kept(row.andetFravaerSeneste8Uger),
    timerHosArbejdsgiveren: kept(row.timerHosArbejdsgiveren),
    genansat: kept(row.genansat),
    paaArbejdeDaSygdommenKom: kept(row.paaArbejdeDaSygdommenKom),
  }))
}

/** Someone who is as this person, but for what is not known of them, which another has. */
const completedBy = (person: Person, other: Person, { ...row }: Row): Person => ({
  på: row.vurderingsdato === undefined ? other.på : person.på,
  selvstændig: row.persongruppe === undefined ? other.selvstændig : person.selvstændig,
  fravær: row.fravaer === undefined ? other.fravær : person.fravær,
  afbrydelser: row.afbrydelser === undefined ? other.afbrydelser : person.afbrydelser,
  ansatFra: row.ansatFra === undefined ? other.ansatFra : person.ansatFra,
  andetFravær: row.andetFravaerSeneste8Uger === undefined ? other.andetFravær : person.andetFravær,
  timer: row.timerHosArbejdsgiveren === undefined ? other.timer : person.timer,
  genansat: row.genansat === undefined ? other.genansat : person.genansat,
  påArbejde: row.paaArbejdeDaSygdommenKom === undefined ? other.påArbejde : person.påArbejde,
})

const rows = how === 'ukendt' ? partlyKnown(full) : full
const seen: string[] = []
for (const [i, person] of people.entries()) {
  const expected = hand.assess(person)
  const known = answersOf(rygrad(full[i] as Row))
  if (!isDeepStrictEqual(known, expected)) {
    throw new Error(`person ${i}: ${JSON.stringify(known)}, by hand ${JSON.stringify(expected)}`)
  }
  const found = answersOf(rygrad(rows[i] as Row))
  for (let j = 0; j < COMPLETIONS; j++) {
    const other = people[(i + j * 997) % COUNT] as Person
    requireWithin(found, hand.assess(completedBy(person, other, rows[i] as Row)), i)
  }
  for (const [question, answer] of Object.entries(found)) {
    seen.push(`${question}: ${typeof answer === 'number' ? 'a value' : answer}`)
  }
}

/** What is settled must be so for everyone the person may turn out to be. */
function requireWithin(found: hand.Answers, completed: hand.Answers, i: number): void {
  for (const [question, answer] of Object.entries(found)) {
    const is = completed[question as keyof hand.Answers]
    if (answer !== 'åben' && answer !== is) throw new Error(`person ${i}: ${question} is ${answer}, or ${is}`)
  }
}

const took = await pairedRatio({
  measured: round(rows, rygrad),
  base: round(people, hand.assess),
  rounds: 20,
})
const ROWS = {
  kendt: {
    row: 'the sickness spine, single case, no trace',
    ratio: 1 / took,
    target: { atLeast: 0.8, of: 'hand' },
    note: `three questions of packages/law against bench/spine/hand.ts, all answers equal; ${shares(seen)}`,
  },
  spor: {
    row: 'the sickness spine, full trace, fresh per case',
    ratio: 1 / took,
    note: 'by hand the answers only: nobody has written the explanation of these by hand',
  },
  ukendt: {
    row: 'the sickness spine, with 10 % of the facts unknown',
    ratio: 1 / took,
    target: { atLeast: 0.3, of: 'hand' },
    note: `by hand with everything known; ${COMPLETIONS} completions of each person agree with what is settled; ${shares(seen)}`,
  },
} as const
report([ROWS[how]])
