import { formatDay } from '@sagsvej/calendar'
import { type Faktum, OPRINDELSE_NAVN, type Skøn } from '@sagsvej/rules'
import type { Json, JsonObjekt } from '@sagsvej/rules/read'
import { type Lovkatalog, VURDERINGSDATO } from '../lovkatalog.ts'
import { enhedFor } from '../sagsfil/enhed.ts'
import { SAGSKEMA } from '../sagsfil/indhold.ts'
import { CPR, SAG_ID } from '../sagsfil/tekstfelt.ts'
import { both, DAG, strict, TEKST, værdiskema } from './vaerdiskema.ts'

/**
 * The JSON Schema (2020-12) of a case file, made from the facts. What a schema cannot say (overlapping periods, facts
 * that contradict, the oldest day of the law, steps of a unit) is left to `readSagsfil`.
 */
export function sagsfilSchema(lov: Lovkatalog): JsonObjekt {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:sagsvej:sag-1',
    title: 'Sagsvej: sagsfil / case file',
    description: both({
      da: `En sag: fakta og skøn, hver med den dag, de blev kendt. Lovgivningen er med fra ${formatDay(lov.ældsteDag)}.`,
      en: `A case: facts and judgements, each with the day it became known. The law is included from ${formatDay(lov.ældsteDag)}.`,
    }),
    ...strict(
      {
        skema: { const: SAGSKEMA },
        sag: SAG,
        fakta: listOf(lov.fakta.filter((f) => f.nøgle !== VURDERINGSDATO).map(factSchema)),
        skoen: listOf(lov.skøn.map(judgementSchema)),
      },
      ['skema', 'sag', 'fakta'],
    ),
    $defs: DELE,
  }
}

/** What stands again and again in a case file is told once, in its `$defs`. */
const DELE = { dag: DAG, tekst: TEKST, oprindelse: { enum: Object.keys(OPRINDELSE_NAVN) } } as const

const del = (name: keyof typeof DELE): JsonObjekt => ({ $ref: `#/$defs/${name}` })

const SAG = strict(
  {
    id: { type: 'string', pattern: SAG_ID.source },
    navn: del('tekst'),
    cpr: { type: 'string', pattern: CPR.source },
    kommune: del('tekst'),
  },
  ['id', 'navn', 'kommune'],
)

/** Entries of these kinds; where there are none, nothing may stand in the list. */
const listOf = (kinds: readonly JsonObjekt[]): JsonObjekt => {
  const items: Json = kinds.length > 0 ? { oneOf: kinds } : false
  return { type: 'array', items }
}

function factSchema(faktum: Faktum): JsonObjekt {
  const enhed = enhedFor(faktum)
  return {
    title: both(faktum.etiket),
    description: both(faktum.spørgsmål),
    ...strict(
      {
        faktum: { const: faktum.nøgle },
        vaerdi: værdiskema(faktum.type),
        ...(enhed === undefined ? {} : { enhed: { const: enhed } }),
        kendtFra: del('dag'),
        oprindelse: del('oprindelse'),
        gaelderFra: del('dag'),
        gaelderTil: del('dag'),
      },
      ['faktum', 'vaerdi', ...(enhed === undefined ? [] : ['enhed']), 'kendtFra', 'oprindelse'],
    ),
  }
}

function judgementSchema({ nøgle, etiket, spørgsmål, hvem }: Skøn): JsonObjekt {
  return {
    title: both(etiket),
    description: both(spørgsmål),
    ...strict(
      {
        skoen: { const: nøgle },
        vaerdi: { type: 'boolean' },
        kendtFra: del('dag'),
        af: { enum: hvem },
        begrundelse: del('tekst'),
        grundlag: { type: 'array', minItems: 1, items: del('tekst') },
      },
      ['skoen', 'vaerdi', 'kendtFra', 'af', 'begrundelse', 'grundlag'],
    ),
  }
}
