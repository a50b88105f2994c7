import { PROBLEMER } from './tekster.ts'

const text = { type: 'string', minLength: 1 } as const
const pointer = { type: 'string', pattern: '^(/.*)?$' } as const

/** JSON Schema (2020-12) of a problem: RFC 9457, with everything that is wrong and where. */
export const problemSchema = {
  title: 'Sagsvej: et problem',
  type: 'object',
  additionalProperties: false,
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { enum: Object.keys(PROBLEMER).map((art) => `urn:sagsvej:problem:${art}`) },
    title: text,
    status: { enum: [...new Set(Object.values(PROBLEMER).map(({ status }) => status))] },
    detail: text,
    changes: {
      type: 'array',
      description: 'what someone else has done in the case since it was read',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['nr', 'type', 'rolle', 'hvornaar'],
        properties: {
          nr: { type: 'integer' },
          type: text,
          rolle: { anyOf: [text, { type: 'null' }] },
          hvornaar: { type: 'string', format: 'date-time' },
        },
      },
    },
    more: { type: 'integer', minimum: 1, description: 'how many faults are not told' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['kind', 'da', 'en'],
        properties: {
          pointer: { ...pointer, description: 'RFC 6901, in the body' },
          alsoAt: { ...pointer, description: 'the second place, when two do not fit together' },
          parameter: { ...text, description: 'in the query' },
          header: { ...text, description: 'in a field of the header' },
          kind: text,
          da: text,
          en: text,
        },
      },
    },
  },
} as const
