import type { Lovkatalog } from './lovkatalog.ts'
import { sagsfilSchema } from './ordbog/skema.ts'
import { vejeSchema } from './veje/schema.ts'
import { forklaringSchema } from './vurdering/json/forklaring.ts'
import { vurderingSchema } from './vurdering/json/schema.ts'

/** The published JSON Schemas by name: what is asked with, and each kind of answer. */
export const SKEMANAVNE = ['sagsfil', 'vurdering', 'forklaring', 'veje'] as const
export type Skemanavn = (typeof SKEMANAVNE)[number]

export const skemaer = (lov: Lovkatalog) =>
  ({
    sagsfil: sagsfilSchema(lov),
    vurdering: vurderingSchema,
    forklaring: forklaringSchema,
    veje: vejeSchema,
  }) as const satisfies Record<Skemanavn, object>
