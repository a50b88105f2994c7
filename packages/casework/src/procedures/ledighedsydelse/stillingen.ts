import { addDays, addMonths, type Day } from '@sagsvej/calendar'
import { type Fristregel, jobsamtalerFørsteHalvår, ledighedsydelsesfrister } from '@sagsvej/law'
import { evaluate, fromSteps } from '@sagsvej/rules'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { type Ledighed, ledigheder, tilstandDen, tilstandFra } from '../../ledighedsydelse/ledighed.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Stilling } from '../motor/stilling.ts'

/** The time with the benefit that the running is. */
export const ledigheden = ({ sag, gang }: Stilling): Ledighed | undefined =>
  emne(sag, ledigheder).get(gang.id)

/** A deadline of the benefit by its key. @throws RangeError for one there is none of */
export function fristen(nøgle: string): Fristregel {
  const found = ledighedsydelsesfrister.find((one) => one.nøgle === nøgle)
  if (!found) throw new RangeError(`no deadline ${nøgle}`)
  return found
}

/** How many talks the law wants in the first half year; undefined where it says nothing of them. */
export function samtalerFørst(s: Stilling): number | 'åben' | undefined {
  const { udfald } = evaluate(jobsamtalerFørsteHalvår.led, s.kontekst)
  if (udfald.art === 'åben') return 'åben'
  return udfald.art === 'værdi' && typeof udfald.værdi === 'number'
    ? Number(fromSteps('antal', udfald.værdi))
    : undefined
}

/** The last day of the first half year. */
export const førsteHalvårSlut = (s: Stilling): Day | undefined => {
  const one = ledigheden(s)
  return one && addDays(addMonths(one.fra, 6), -1)
}

export const erSyg = (s: Stilling): boolean => {
  const one = ledigheden(s)
  return one !== undefined && tilstandDen(one, s.tider.på) === 'syg'
}

/** The illness of the day was followed up. */
export function sygdommenErFulgtOp(s: Stilling): boolean {
  const one = ledigheden(s)
  const since = one && tilstandFra(one, s.tider.på)
  if (!one || since === undefined) return false
  return one.sygdomFulgtOp.some((day) => day >= since)
}

/** The kind of the decision an event is of. */
export const artenAf = (event: SagBegivenhed, sag: SagTilstand): string | undefined =>
  event.type === 'AfgørelseForberedt'
    ? event.art
    : event.type === 'AfgørelseTruffet'
      ? emne(sag, afgørelser).get(event.afgoerelseId)?.art
      : undefined

/** A decision of the kind was made since the day. */
export const afgjortSiden = ({ sag }: Stilling, art: string, day: Day): boolean =>
  [...emne(sag, afgørelser).values()].some(
    (one) => one.art === art && one.tilbagekaldt === undefined && (one.truffet?.den ?? -Infinity) >= day,
  )
