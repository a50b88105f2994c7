import { mindsteAntalSamtalerIRevalidering } from '@sagsvej/law'
import { evaluate, toSteps } from '@sagsvej/rules'
import type { Afgørelse } from '../../afgoerelse/afgoerelser.ts'
import { revalideringsafgørelsen } from '../../revalidering/fakta.ts'
import { følgerIkke, type Revalidering, revalideringer } from '../../revalidering/revalideringer.ts'
import { emne } from '../../sag/emne.ts'
import { lever } from '../forloebsafgoerelse/krav.ts'
import type { Gælder, Omstændigheder } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

/** The rehabilitation of the running. */
export const revalideringen = ({ sag, gang }: Omstændigheder): Revalidering | undefined =>
  emne(sag, revalideringer).get(gang.id)

export const afgørelsen = ({ sag, gang }: Omstændigheder): Afgørelse | undefined =>
  revalideringsafgørelsen(sag, gang.id)

export const erBevilget = (s: Stilling): boolean => lever(s) && afgørelsen(s)?.truffet?.tilUgunst === false

/** A departure that was found to be one, and that no decision has been made on. */
export function bruddetErUafgjort(s: Stilling): boolean {
  const one = revalideringen(s)
  if (!one || !følgerIkke(one) || !lever(s)) return false
  const made = revalideringsafgørelsen(s.sag, s.gang.id, 'revalideringsydelse')
  return made?.truffet === undefined || made.på < (one.fravigelse?.fra ?? 0)
}

/** Until 2019 the talks follow one another; since 2020 a least number is held in the first half year. */
export function manglerSamtale(s: Stilling): Gælder {
  const one = revalideringen(s)
  if (one?.fra === undefined || !lever(s)) return false
  const { udfald } = evaluate(mindsteAntalSamtalerIRevalidering.led, s.kontekst)
  if (udfald.art === 'åben') return 'åben'
  if (udfald.art !== 'værdi') return false
  const least = Number(udfald.værdi) / toSteps('antal', '1')
  return least === 0 || one.opfølgninger.length < least
}
