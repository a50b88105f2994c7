import type { Lovkatalog } from './lovkatalog.ts'
import { sagsfilSchema } from './ordbog/skema.ts'
import { vejeSchema } from './veje/skema.ts'
import { vurderingSchema } from './vurdering/json/schema.ts'
import { forklaringSchema } from './vurdering/json/skema-forklaring.ts'
import { modsvarSchema } from './vurdering/json/skema-modsvar.ts'
import { sammenholdSchema } from './vurdering/json/skema-sammenhold.ts'
import { spørgSchema } from './vurdering/json/skema-spoerg.ts'

/** The published JSON Schemas by name: what is asked with, and each kind of answer. */
export const SKEMANAVNE = [
  'sagsfil',
  'vurdering',
  'forklaring',
  'spoerg',
  'modsvar',
  'sammenhold',
  'veje',
] as const
export type Skemanavn = (typeof SKEMANAVNE)[number]

export const skemaer = (lov: Lovkatalog) =>
  ({
    sagsfil: sagsfilSchema(lov),
    vurdering: vurderingSchema,
    forklaring: forklaringSchema,
    spoerg: spørgSchema,
    modsvar: modsvarSchema,
    sammenhold: sammenholdSchema,
    veje: vejeSchema,
  }) as const satisfies Record<Skemanavn, object>
