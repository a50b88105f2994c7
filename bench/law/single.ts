import { lov } from '@sagsvej/law'
import { svar } from '../../packages/law/generated/spor.js'
import { svar as uden } from '../../packages/law/generated/svar.js'
import { report } from '../measure.ts'
import { peopleOf } from './people.ts'
import { perSecond } from './per-second.ts'

const COUNT = 2000
const WANTED = 20_000
const people = peopleOf(COUNT, 20_140_701)

const explained = await perSecond(people, svar)
const plain = await perSecond(people, uden)
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
