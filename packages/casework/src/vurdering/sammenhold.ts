import { lov } from '@sagsvej/law'
import { difference, type Sammenholdt } from '@sagsvej/rules'
import { grundlag } from '../sag/grundlag.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Svar } from './types.ts'
import { vurderSag } from './vurder.ts'

/** One question answered at two times, and what makes the difference between the answers. */
export interface Sammenholdtsvar extends Sammenholdt {
  readonly svarFør: Svar
  readonly svarEfter: Svar
}

/**
 * A case as it was looked at one time and another: what was decided, and what should have been. Every question of the
 * second time that was asked the first time too, in its order.
 */
export function sammenhold(tilstand: SagTilstand, før: Tider, efter: Tider): readonly Sammenholdtsvar[] {
  const before = new Map(vurderSag(tilstand, før).svar.map((svar) => [svar.nøgle, svar]))
  return vurderSag(tilstand, efter).svar.flatMap((svarEfter) => {
    const svarFør = before.get(svarEfter.nøgle)
    if (!svarFør || svarFør.spor.led !== svarEfter.spor.led) return []
    const held = difference(svarEfter.spor.led, grundlag(tilstand, lov, før), grundlag(tilstand, lov, efter))
    const ens = held.ens || sigerDetSamme(svarFør, svarEfter)
    return [{ ...held, ens, udslag: ens ? [] : held.udslag, svarFør, svarEfter }]
  })
}

/** Two open answers that tell a person the same, though not quite the same is still possible. */
const sigerDetSamme = (a: Svar, b: Svar): boolean =>
  a.udfald.art === 'åben' && b.udfald.art === 'åben' && a.overskrift.da === b.overskrift.da
