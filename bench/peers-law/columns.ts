import { arrayOf, compileColumns, populationOf } from '@sagsvej/rules'
import { load } from '../load.ts'
import { pairedRatio, report } from '../measure.ts'
import { kendt } from './compiled.ts'
import { evaluateColumns, type PeopleColumns } from './hand-columns.ts'
import { type Answers, evaluateObjects } from './hand-objects.ts'
import { mål } from './law.ts'
import { peopleOf } from './people.ts'

const COUNT = 1_000_000
const people = peopleOf(COUNT)

const { code, layout, outputs } = compileColumns({ navn: 'soejler', mål, givet: kendt })
const { soejler } = await load<{ soejler: (n: number, k: PeopleColumns, ud: Answers) => void }>(
  'soejler',
  code,
)
const asRecords = people as unknown as readonly Readonly<Record<string, unknown>>[]
const columns = populationOf(layout, asRecords) as unknown as PeopleColumns

const arrays = () =>
  Object.fromEntries(outputs.map(({ navn, array }) => [navn, arrayOf(array, COUNT)])) as unknown as Answers
const [ours, byHand, onObjects] = [arrays(), arrays(), arrays()]

const compiled = () => soejler(COUNT, columns, ours)
const handColumns = () => evaluateColumns(COUNT, columns, byHand.udbetaling, byHand.udfald)
const handObjects = () => evaluateObjects(people, onObjects)

compiled()
handColumns()
handObjects()
for (let i = 0; i < COUNT; i++) {
  const [a, b] = [ours.udbetaling[i], ours.udfald[i]]
  for (const other of [byHand, onObjects]) {
    if (other.udbetaling[i] !== a || other.udfald[i] !== b) throw new Error(`person ${i}: ${a}, ${b}`)
  }
}

const rounds = 15
const toColumns = await pairedRatio({ measured: compiled, base: handColumns, rounds })
const byHandToObjects = await pairedRatio({ measured: handColumns, base: handObjects, rounds })
const toObjects = await pairedRatio({ measured: compiled, base: handObjects, rounds })
const row = '1,000,000 people in columns, per-person dates'
const peers = { measure: 'population', took: toObjects } as const

report([
  {
    row,
    ratio: toColumns,
    target: { atMost: 1.1, of: 'hand-written columns' },
    peers,
    note: 'all answers equal',
  },
  {
    row,
    ratio: toObjects,
    target: { atMost: 0.5, of: 'hand on objects' },
    peers,
    note: `hand-written columns take ${byHandToObjects.toFixed(2)} x hand on objects, which leaves as soon as it can: what is left is branches that cannot be foretold`,
  },
])
