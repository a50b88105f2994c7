import { lov } from '@sagsvej/law'
import {
  arrayOf,
  type Columns,
  compileColumns,
  identifier,
  kindOf,
  type Mål,
  ownAnswer,
  populationOf,
} from '@sagsvej/rules'
import { svar as enkelt } from '../../packages/law/generated/svar.js'
import { load } from '../load.ts'
import { median, report, timed } from '../measure.ts'
import { peopleOf } from './people.ts'

/** So many at a time, over and over, since a million people with all that the law asks of them would not fit in memory. */
const AT_ONCE = 4_000
const PEOPLE = 1_000_000

const people = peopleOf(AT_ONCE, 20_140_701)
const mål: readonly Mål[] = lov.bestemmelser
  .filter(ownAnswer)
  .map((bestemmelse) => ({
    navn: identifier(bestemmelse.id),
    led: { op: 'provision', bestemmelse } as const,
  }))
  .filter(({ led }) => kindOf(led) !== 'dagmængde')
const { code, layout, outputs } = compileColumns({ navn: 'lov', mål, givet: { open: () => false } })
type Arrays = Readonly<Record<string, ReturnType<typeof arrayOf>>>
const { lov: run } = await load<{ lov: (n: number, k: Columns, ud: Arrays) => void }>('lov', code)
const columns = populationOf(layout, people, () => false)
const out: Arrays = Object.fromEntries(outputs.map(({ navn, array }) => [navn, arrayOf(array, AT_ONCE)]))

const columnwise = () => run(AT_ONCE, columns, out)
const oneByOne = () => {
  for (const person of people) enkelt(person)
}
const rounds: number[] = []
const alone: number[] = []
for (let i = 0; i < 9; i++) {
  rounds.push(await timed(columnwise))
  alone.push(await timed(oneByOne))
}
const seconds = (median(rounds) / 1000) * (PEOPLE / AT_ONCE)
report([
  {
    row: 'the whole law as it stands, 1,000,000 people in columns',
    ratio: median(rounds) / median(alone),
    figure: `${seconds.toFixed(1)} s`,
    note: `${mål.length} provisions, each person at a day of their own; the ratio is to the same people one at a time; measured over ${AT_ONCE.toLocaleString('en')} different people, ${PEOPLE / AT_ONCE} times over`,
  },
])
