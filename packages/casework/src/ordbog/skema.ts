import { formatDay } from '@sagsvej/calendar'
import { type Faktum, type FaktumType, type Felt, type Skøn, stepsPer, type Tekst } from '@sagsvej/rules'
import type { Json, JsonObjekt } from '../json.ts'
import { type Lovkatalog, VURDERINGSDATO } from '../lovkatalog.ts'
import { OPRINDELSE_NAVN } from '../roller.ts'
import { enhedFor } from '../sagsfil/enhed.ts'
import { SAGSKEMA } from '../sagsfil/indhold.ts'
import { fieldsOf, mayBeNull } from '../sagsfil/poster.ts'

/**
 * The JSON Schema (2020-12) of a case file, made from the facts. What a schema cannot say (overlapping periods, facts
 * that contradict, the oldest day of the law) is left to `readSagsfil`; all else is as strict as that.
 */
export function sagsfilSchema(lov: Lovkatalog): JsonObjekt {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:sagsvej:sag-1',
    title: 'Sagsvej: sagsfil / case file',
    description: both({
      da: `En sag: fakta og skøn, hver med den dag, de blev kendt. Love fra ${formatDay(lov.ældsteDag)} er med.`,
      en: `A case: facts and judgements, each with the day it became known. Laws since ${formatDay(lov.ældsteDag)} are included.`,
    }),
    ...strict(
      {
        skema: { const: SAGSKEMA },
        sag: SAG,
        fakta: {
          type: 'array',
          items: oneOf(lov.fakta.filter((f) => f.nøgle !== VURDERINGSDATO).map(factSchema)),
        },
        skoen: { type: 'array', items: oneOf(lov.skøn.map(judgementSchema)) },
      },
      ['skoen'],
    ),
  }
}

const both = ({ da, en }: Tekst): string => (da === en ? da : `${da} / ${en}`)

/** None at all would let everything through, or in JSON Schema be refused itself. */
const oneOf = (schemas: readonly JsonObjekt[]): Json => (schemas.length > 0 ? { oneOf: schemas } : false)

function strict(properties: JsonObjekt, optional: readonly string[] = []): JsonObjekt {
  const required = Object.keys(properties).filter((name) => !optional.includes(name))
  return { type: 'object', additionalProperties: false, required, properties }
}
