import { arrayOf, compileColumns, populationOf } from '@sagsvej/rules'
import { expect, test } from 'vitest'
import { load } from '../load.ts'
import { kendt, open, plain, traced } from './compiled.ts'
import { evaluate } from './hand.ts'
import { evaluateColumns, type PeopleColumns } from './hand-columns.ts'
import { explain } from './hand-explained.ts'
import { mål } from './law.ts'
import { peopleOf } from './people.ts'

// What is measured against each other must answer alike; the benchmarks hold far more people against each other.

const people = peopleOf(3000, 7)
const expected = people.map(evaluate)
const answerOf = ({ udbetaling, udfald }: { udbetaling: number; udfald: number }) => ({ udbetaling, udfald })

test('the law compiled, in each of its forms, and the explanation by hand answer as the law by hand', async () => {
  expect(people.map(await plain())).toEqual(expected)
  expect(people.map(await traced()).map(answerOf)).toEqual(expected)
  expect(people.map(explain).map(answerOf)).toEqual(expected)
  const answers = people.map(await open())
  expect(answers.map(answerOf)).toEqual(expected)
  expect(answers.every((a) => a.udbetaling_hoej === a.udbetaling && a.udfald_hoej === a.udfald)).toBe(true)
})

test('in columns, compiled and by hand, everyone is answered the same', async () => {
  const { code, layout, outputs } = compileColumns({ navn: 'soejler', mål, givet: kendt })
  interface Answers {
    readonly udbetaling: Int32Array
    readonly udfald: Uint8Array
  }
  type Columns = (n: number, k: PeopleColumns, ud: Answers) => void
  const { soejler } = await load<{ soejler: Columns }>('soejler-test', code)
  const columns = populationOf(
    layout,
    people.map((p) => ({ ...p })),
  ) as unknown as PeopleColumns
  const byHand: Columns = (n, k, ud) => evaluateColumns(n, k, ud.udbetaling, ud.udfald)
  for (const columnsOf of [soejler, byHand]) {
    const ud = Object.fromEntries(
      outputs.map((o) => [o.navn, arrayOf(o.array, people.length)]),
    ) as never as Answers
    columnsOf(people.length, columns, ud)
    const found = people.map((_, i) => ({ udbetaling: ud.udbetaling[i], udfald: ud.udfald[i] }))
    expect(found).toEqual(expected)
  }
})

test('the people are such that every outcome is met', () => {
  for (let udfald = 0; udfald <= 7; udfald++) {
    expect(expected.filter((answer) => answer.udfald === udfald).length).toBeGreaterThan(50)
  }
})
