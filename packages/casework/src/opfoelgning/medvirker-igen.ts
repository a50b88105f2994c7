import { formatDay } from '@sagsvej/calendar'
import { opfyldtIgen, udebliver, underrettetOmBortfald } from '@sagsvej/law'
import type { Anledning } from '../kommandoer/kommando.ts'
import { gjort } from '../kommandoer/kommando.ts'
import { faktum } from '../oplysninger/faktum.ts'
import type { SagBegivenhed } from '../sag/begivenheder.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { opfølgningsfakta } from './fakta.ts'
import { type Udeblivelse, udeblivelseI } from './udeblivelser.ts'
import { MedvirkerIgen } from './udeblivelsesbegivenheder.ts'

/**
 * The citizen takes part again, on `dag`: the absence that stands is over, and the facts say so. Where the benefit had
 * lapsed, the days that decide whether it is resumed are registered too.
 */
export function medvirkerIgen(
  sag: SagTilstand,
  forloebId: string,
  isThis: (one: Udeblivelse) => boolean,
  dag: string,
  om: Anledning,
): readonly SagBegivenhed[] {
  const standing = udeblivelseI(sag, forloebId)
  if (!standing || !isThis(standing)) return []
  const { udeblivelseId } = standing
  const told = opfølgningsfakta(sag, forloebId, { på: om.den }).find(
    ([word]) => word === underrettetOmBortfald,
  )?.[1]
  const lapsed = typeof told === 'number' ? formatDay(told as Anledning['den']) : undefined
  return [
    gjort(MedvirkerIgen, { forloebId, udeblivelseId }, om),
    faktum(udebliver, false, 'kommune', om, dag),
    ...(lapsed === undefined
      ? []
      : [faktum(underrettetOmBortfald, lapsed, 'kommune', om), faktum(opfyldtIgen, dag, 'kommune', om)]),
  ]
}
