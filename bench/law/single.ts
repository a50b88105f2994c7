import { lov } from '@sagsvej/law'
import { svar } from '../../packages/law/generated/spor.js'
import { svar as uden } from '../../packages/law/generated/svar.js'
import { median, report, round, timed } from '../measure.ts'
import { peopleOf } from './people.ts'

const COUNT = 2000
const WANTED = 20_000
const people = peopleOf(COUNT, 20_140_701)

/** Cases a second: the median of the rounds. */
async function perSecond(work: (person: (typeof people)[number]) => unknown): Promise<number> {
  const loop = round(people, work)
  for (let warm = 0; warm < 3; warm++) loop()
  const took: number[] = []
  for (let i = 0; i < 15; i++) took.push(await timed(loop))
  return (COUNT / median(took)) * 1000
}

const explained = await perSecond(svar)
const plain = await perSecond(uden)
const asked = lov.bestemmelser.filter(({ kind }) => kind !== 'dagmængde').length
report([
  {
    row: 'the whole law as it stands, one case with every step of every provision',
    ratio: explained / WANTED,
    figure: `${Math.round(explained).toLocaleString('en')} cases/s`,
    target: { atLeast: 1, of: `${WANTED.toLocaleString('en')} cases/s` },
    note: `${asked} provisions of all the schemes there are, each asked of each person; ${Math.round(plain).toLocaleString('en')} cases/s without the steps; nobody has written these by hand, so it is held against an amount`,
  },
])
