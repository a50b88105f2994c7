import { formatDay } from '@sagsvej/calendar'
import type { MedFaktum, Oprindelse, Udtryk } from '@sagsvej/rules'
import type { Json } from '@sagsvej/rules/read'
import type { Aktør } from '../begivenheder/aktoer.ts'
import type { Anledning } from '../kommandoer/kommando.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import { enhedFor } from '../sagsfil/enhed.ts'
import { FaktumRegistreret } from './begivenheder.ts'

/** A fact that something else in the case gives rise to, registered beside it: from `gaelderFra` on, up to `gaelderTil`, or at all times. */
export const faktum = (
  word: MedFaktum<Udtryk>,
  vaerdi: Json,
  oprindelse: Oprindelse,
  { den, af }: Anledning,
  gaelderFra?: string,
  gaelderTil?: string,
): SagBegivenhed => {
  const { type, version } = FaktumRegistreret
  const from = gaelderFra === undefined ? {} : { gaelderFra }
  const to = gaelderTil === undefined ? {} : { gaelderTil }
  const unit = enhedFor(word.faktum)
  const measured = unit === undefined ? {} : { enhed: unit }
  const who = { oprindelse, registreretAf: af }
  return {
    type,
    version,
    faktum: word.faktum.nøgle,
    vaerdi,
    ...measured,
    ...from,
    ...to,
    kendtFra: formatDay(den),
    ...who,
  }
}

/** Where a fact comes from when somebody in this role tells it. */
export const oprindelseFor = ({ rolle }: Aktør): Oprindelse => {
  switch (rolle) {
    case 'borger':
    case 'repraesentant':
      return 'borger'
    case 'arbejdsgiver':
      return 'arbejdsgiver'
    case 'laege':
      return 'læge'
    default:
      return 'kommune'
  }
}
