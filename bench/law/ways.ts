import { ORDNINGER } from '@sagsvej/law'
import { compileRows, identifier, type Mål } from '@sagsvej/rules'
import { load } from '../load.ts'
import { report } from '../measure.ts'
import { peopleOf } from './people.ts'
import { perSecond } from './per-second.ts'

const COUNT = 2000
const WANTED = 10_000
const people = peopleOf(COUNT, 20_260_701)
type Person = (typeof people)[number]

/** What `sagsvej ways` asks: the right to each scheme, and what each pays. */
const asked = [
  ...new Map(
    ORDNINGER.flatMap(({ ret, betaler }) => [ret, ...betaler]).map(
      (one) => [one.bestemmelse.id, one] as const,
    ),
  ).values(),
]
const mål: readonly Mål[] = asked.map(({ led, bestemmelse }) => ({ navn: identifier(bestemmelse.id), led }))

async function compiled(spor: boolean) {
  const navn = spor ? 'veje-spor' : 'veje'
  const code = compileRows([{ navn: 'veje', mål, givet: { open: () => false }, spor }])
  return (await load<{ veje: (person: Person) => unknown }>(navn, code)).veje
}

const explained = await perSecond(people, await compiled(true))
const plain = await perSecond(people, await compiled(false))
report([
  {
    row: 'all schemes for one person: the right, what it pays, and every step',
    ratio: explained / WANTED,
    figure: `${Math.round(explained).toLocaleString('en')} cases/s`,
    target: { atLeast: 1, of: `${WANTED.toLocaleString('en')} cases/s` },
    note: `${asked.length} questions of ${ORDNINGER.length} schemes and every provision they rest on; ${Math.round(plain).toLocaleString('en')} cases/s without the steps; nobody has written these by hand, so it is held against the amount`,
  },
])
