import type { SagBegivenhed } from '@sagsvej/casework'
import { efter } from './dage.ts'
import { Fortælling, type Sagsholder } from './fortaelling.ts'
import { type Opfundet, opfundet } from './personer.ts'
import { SCENARIER, type Scenarie } from './scenarier/alle.ts'
import { Tilfældig } from './tilfaeldig.ts'

/** One invented person’s case. */
export interface Demosag {
  readonly sagId: string
  readonly scenarie: string
  readonly person: Opfundet
  /** Name and address may be told to nobody. */
  readonly beskyttet: boolean
  readonly begivenheder: readonly SagBegivenhed[]
}

export interface Demovalg {
  readonly kommune: string
  readonly frø: number
  readonly antal: number
}

/** The days the law changed for these schemes: some of the illnesses run across each. */
const REFORMER = [
  '2012-07-02',
  '2013-01-01',
  '2014-07-01',
  '2015-01-05',
  '2020-01-01',
  '2025-01-01',
  '2026-02-01',
  '2026-07-01',
] as const

/** A municipality of so many invented people, one after another; the same seed gives the same people. */
export function* demokommune({ kommune, frø, antal }: Demovalg): Generator<Demosag> {
  const tilfældig = new Tilfældig(frø)
  const [...pile] = SCENARIER.flatMap((one) => Array<Scenarie>(one.af100).fill(one))
  for (let nr = 0; nr < antal; nr++) {
    const scenarie = pile[nr % pile.length] ?? SCENARIER[0]
    if (!scenarie) return
    yield fortalt({ nr, kommune, scenarie, tilfældig })
  }
}

/** One case of a kind, told to its end. The illness begins on `syg`, or on a day of the municipality's own. */
export function fortalt(om: {
  readonly nr: number
  readonly kommune: string
  readonly scenarie: Scenarie
  readonly tilfældig: Tilfældig
  readonly syg?: string
  readonly holder?: Sagsholder
}): Demosag {
  const { nr, kommune, scenarie, tilfældig, holder } = om
  const person = opfundet(nr, tilfældig)
  const sagId = `D-${String(nr + 1).padStart(6, '0')}`
  const syg = om.syg ?? førsteDag(nr, tilfældig)
  const f = new Fortælling({ sagId, kommune, person, syg, tilfældig, holder })
  scenarie.fortæl(f)
  const { begivenheder } = f.sag
  return { sagId, scenarie: scenarie.nøgle, person, beskyttet: tilfældig.procent(3), begivenheder }
}

/** Half begin shortly before a reform, so that they run across it; the rest anywhere from 2012 to the autumn of 2026. */
function førsteDag(nr: number, tilfældig: Tilfældig): string {
  const reform = REFORMER[nr % REFORMER.length] ?? '2026-07-01'
  if (tilfældig.procent(50)) return efter(reform, -tilfældig.heltal(10, 45))
  return efter('2012-01-02', tilfældig.heltal(0, 5350))
}
