import { type FaktumType, type Felt, stepsPer, type Tekst } from '@sagsvej/rules'
import { fieldsOf, type JsonObjekt, mayBeNull } from '@sagsvej/rules/read'

/** Danish first, as everywhere; a schema has room for one text only. */
export const both = ({ da, en }: Tekst): string => (da === en ? da : `${da} / ${en}`)

export const DAG: JsonObjekt = { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }
export const TEKST: JsonObjekt = { type: 'string', pattern: '\\S' }

/** An object with these properties and no others. */
export function strict(properties: JsonObjekt, required: readonly string[]): JsonObjekt {
  return { type: 'object', additionalProperties: false, required, properties }
}

/** The schema of a fact's value. */
export function værdiskema(type: FaktumType): JsonObjekt {
  switch (type.art) {
    case 'sandt':
      return { type: 'boolean' }
    case 'tal':
      return {
        type: stepsPer(type.enhed) === 100 ? 'number' : 'integer',
        minimum: type.min,
        maximum: type.max,
        description: type.enhed,
      }
    case 'dato':
      return DAG
    case 'valg':
      return { oneOf: type.valg.map(({ nøgle, navn }) => ({ const: nøgle, title: both(navn) })) }
    case 'liste': {
      const properties = type.felter.map((felt) => [felt.navn, feltskema(felt, mayBeNull(felt))] as const)
      return { type: 'array', items: strict(Object.fromEntries(properties), fieldsOf(type).kræves) }
    }
  }
}

function feltskema(felt: Felt, nullable: boolean): JsonObjekt {
  const title = both(felt.etiket)
  const schema = værdiskema(felt.type)
  return nullable ? { title, anyOf: [schema, { type: 'null' }] } : { ...schema, title }
}
