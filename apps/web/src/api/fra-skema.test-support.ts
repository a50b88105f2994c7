import type { JsonObjekt } from '@sagsvej/rules/read'
import fc from 'fast-check'

type Skema = Readonly<Record<string, unknown>>

/** Anything that follows a schema of the document, as far as a schema can say: dates exist, texts are short. */
export function fraSkema(name: string, document: JsonObjekt): fc.Arbitrary<unknown> {
  const { schemas } = document.components as { schemas: Readonly<Record<string, Skema>> }
  const named = (ref: string): Skema => schemas[ref.split('/').at(-1) ?? ''] ?? {}

  function of(schema: Skema): fc.Arbitrary<unknown> {
    if (typeof schema.$ref === 'string') return of(named(schema.$ref))
    if (Object.keys(schema).length === 0) return fc.jsonValue()
    if ('const' in schema) return fc.constant(schema.const)
    if (Array.isArray(schema.enum)) return fc.constantFrom(...schema.enum)
    const choices = schema.oneOf ?? schema.anyOf
    if (Array.isArray(choices)) return fc.constantFrom(...choices.map((one) => of(one))).chain((one) => one)
    switch (schema.type) {
      case 'null':
        return fc.constant(null)
      case 'boolean':
        return fc.boolean()
      case 'integer':
        return fc.integer({ min: Number(schema.minimum ?? 0), max: Number(schema.maximum ?? MOST) })
      case 'number':
        return fc
          .integer({
            min: Math.ceil(Number(schema.minimum ?? 0) * 100),
            max: Math.floor(Number(schema.maximum ?? MOST) * 100),
          })
          .map((n) => n / 100)
      case 'array':
        return fc.array(of(schema.items as Skema), { minLength: Number(schema.minItems ?? 0), maxLength: 8 })
      case 'object':
        return record(schema)
      default:
        return schema.format === 'date' ? dag : text(schema.pattern)
    }
  }

  function record({ properties, required }: Skema): fc.Arbitrary<unknown> {
    const fields = Object.entries((properties ?? {}) as Readonly<Record<string, Skema>>)
    return fc.record(Object.fromEntries(fields.map(([key, one]) => [key, of(one)])), {
      requiredKeys: (required ?? []) as string[],
    })
  }

  return of(schemas[name] ?? {})
}

/** Where a schema sets no end to a number. */
const MOST = 1_000_000

/** Most of them where the law is; some as early and as late as a day can be written. */
const dag = fc
  .oneof(
    {
      weight: 9,
      arbitrary: fc.date({ min: new Date('2005-01-01'), max: new Date('2028-12-31'), noInvalidDate: true }),
    },
    {
      weight: 1,
      arbitrary: fc.date({ min: new Date('1900-01-01'), max: new Date('2179-12-31'), noInvalidDate: true }),
    },
  )
  .map((date) => date.toISOString().slice(0, 10))

const text = (pattern: unknown): fc.Arbitrary<string> =>
  typeof pattern === 'string' && pattern.startsWith('^')
    ? fc.stringMatching(new RegExp(pattern))
    : fc.string({ minLength: 1, unit: 'grapheme' }).map((one) => `x${one}`)

/** A value with one of its places, counted from the outside, holding something else. */
export function withOther(value: unknown, where: number, other: unknown): unknown {
  const places = count(value)
  let left = where % places
  const walk = (one: unknown): unknown => {
    if (left-- === 0) return other
    if (Array.isArray(one)) return one.map(walk)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([key, inner]) => [key, walk(inner)]))
  }
  return walk(value)
}

const count = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((n: number, one) => n + count(one), 1)
    : 1
