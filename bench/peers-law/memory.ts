import { report } from '../measure.ts'
import { bytesEach } from '../memory.ts'
import { budgetRow } from '../row.ts'
import { traced } from './compiled.ts'
import { explain } from './hand-explained.ts'
import { peopleOf } from './people.ts'

const people = peopleOf(100_000)
const ours = await bytesEach(people, await traced())
const byHand = await bytesEach(people, explain)

report([
  budgetRow(
    'explained case in memory',
    ours,
    { budget: 700, unit: 'B' },
    {
      peers: { measure: 'memory', took: ours / byHand },
      note: `answer included, the table of the trace not, which is one for all; by hand ${Math.round(byHand)} B`,
    },
  ),
])
