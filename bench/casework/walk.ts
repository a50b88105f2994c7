import { parseDay } from '@sagsvej/calendar'
import { fold, opgaver, SAGSGANGE, type SagBegivenhed, Sagsfører } from '@sagsvej/casework'
import { demokommune } from '@sagsvej/demo'
import { perSecond } from '../law/per-second.ts'
import { report, shares } from '../measure.ts'
import type { Row } from '../row.ts'

// From its events alone: what runs in a case, what is open, what is next, and by which day.

type Sag = readonly SagBegivenhed[]

const FEW = 1_000
const LONG = 300
const TODAY = parseDay('2026-11-27')
const some: readonly Sag[] = [...demokommune({ kommune: 'L', frø: 20_261_127, antal: FEW })].map(
  (one) => one.begivenheder,
)

function tasksOf(events: Sag) {
  const sag = fold(events)
  return sag ? opgaver(SAGSGANGE, sag, TODAY) : []
}

/** The case goes on with facts until it has so many events. */
function long(events: Sag): Sag {
  const sag = new Sagsfører(events, '2026-11-27')
  while (sag.begivenheder.length < LONG) {
    sag.gør('RegistrérOplysning', {
      faktum: 'forventetRask',
      vaerdi: `2027-01-${String((sag.begivenheder.length % 28) + 1).padStart(2, '0')}`,
      oprindelse: 'borger',
    })
  }
  return sag.begivenheder
}

/** Those in which most is open: the others cost less. */
const busiest = [...some].sort((a, b) => tasksOf(b).length - tasksOf(a).length).slice(0, 20)

async function row(title: string, all: readonly Sag[], wanted: number): Promise<Row> {
  const rate = await perSecond(all, tasksOf)
  const events = all.reduce((n, one) => n + one.length, 0) / all.length
  return {
    row: title,
    ratio: rate / wanted,
    figure: `${Math.round(rate).toLocaleString('en')} cases/s`,
    target: { atLeast: 1, of: `${wanted.toLocaleString('en')} cases/s` },
    note: `${events.toFixed(0)} events a case, read from the first; open tasks ${shares(all.map((one) => tasksOf(one).length))}`,
  }
}

report([
  await row('every task and deadline of the demo municipality, worked out anew', some, 5_000),
  await row('the same in busy cases of 300 events', busiest.map(long), 2_000),
])
