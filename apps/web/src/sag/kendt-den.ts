import type { Day } from '@sagsvej/calendar'
import { kendteDage, type SagTilstand } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import type { Tekst } from '@sagsvej/rules'

export interface KendtDen {
  readonly dag: Day
  readonly hvad: readonly Tekst[]
}

const names = new Map([...lov.fakta, ...lov.skøn].map((one) => [one.nøgle, one.etiket]))

/** The name of a fact or judgement; the key where today's law no longer has it. */
export const etiketFor = (nøgle: string): Tekst => names.get(nøgle) ?? { da: nøgle, en: nøgle }

/** Day by day, what became known. */
export function kendtDenFor(tilstand: SagTilstand): readonly KendtDen[] {
  const entries = [...tilstand.fakta.values(), ...tilstand.skøn.values()].flat()
  return kendteDage(tilstand).map((dag) => {
    const keys = entries.filter((e) => e.kendtFra === dag).map((e) => e.nøgle)
    return { dag, hvad: [...new Set(keys)].map(etiketFor) }
  })
}
