import type { Day } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import { grundlag } from '../sag/grundlag.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { fårNu } from './nu.ts'
import { type Penge, penge } from './penge.ts'
import { type Vej, veje } from './veje.ts'

/** Every scheme for a person on a day, and what they are paid. */
export interface Veje {
  readonly på: Day
  readonly veje: readonly Vej[]
  readonly penge: readonly Penge[]
  /** Whether what the person gets is told: else the money is that of the schemes they have a right to. */
  readonly oplyst: boolean
}

/** Every scheme for the person of a stored case on a day, as known on a day. */
export function vejeISag(tilstand: SagTilstand, tider: Tider): Veje {
  const facts = grundlag(tilstand, lov, tider)
  const nu = fårNu(facts, tider.på)
  const alle = veje(facts, tider.på)
  return { på: tider.på, veje: alle, penge: penge(alle, nu), oplyst: nu !== undefined }
}
