import { type Dato, den, type MedBestemmelse } from '@sagsvej/rules'
import { afbrydelser, fravær, persongruppe } from '../fakta/forloeb.ts'
import { medregnedeDage } from '../sygedagpenge/medregnede-dage.ts'
import { evaluer } from './evaluer.ts'
import { fakta } from './fakta.ts'
import { dageSenere } from './forloeb.ts'
import { datoSvar, talSvar } from './svar.ts'

interface Periode {
  readonly fra: string
  readonly til: string | null
}

/** The facts of a course: one or more periods of full absence, and nothing that interrupts them. */
export const forløb = (
  gruppe: 'loenmodtager' | 'selvstaendig' | 'ledig',
  ...perioder: readonly [Periode, ...Periode[]]
) =>
  fakta(
    [persongruppe, gruppe],
    [fravær, perioder.map(({ fra, til }) => ({ fra, til, omfang: 'fuldt' }))],
    [afbrydelser, []],
  )

const FARTHEST = 800

/** A period that ends on a day and of which so many whole weeks count. @throws RangeError when there is none */
export function periodeMedTælledeUger(uger: number, til: string): Periode {
  for (let back = uger * 7; back <= FARTHEST; back++) {
    const fra = dageSenere(til, -back)
    const counted = evaluer(medregnedeDage.antalDage(den(fra), den(til)), {
      fakta: forløb('loenmodtager', { fra, til }),
      på: til,
    })
    if (talSvar(counted, 'dage') === uger * 7) return { fra, til }
  }
  throw new RangeError(`no period ending ${til} has ${uger} weeks that count`)
}

/** A spell, still running, whose limit is reached at a month's end. @throws RangeError when there is none */
export function periodeMedGrænse(grænse: MedBestemmelse<Dato>, dag: string): Periode {
  for (let back = 150; back <= FARTHEST; back += 7) {
    const periode = { fra: dageSenere(dag, -back), til: null }
    const reached = datoSvar(evaluer(grænse, { fakta: forløb('loenmodtager', periode), på: dag }))
    if (reached === dag) return periode
  }
  throw new RangeError(`no spell has its limit on ${dag}`)
}
