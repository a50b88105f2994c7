import { Ajv2020 } from 'ajv/dist/2020.js'
import { openapi } from './dokument.ts'

// The case file has some 600 kinds of entries: made small, its checks take ten times as long to make.
const ajv = new Ajv2020({
  strict: false,
  validateFormats: false,
  inlineRefs: false,
  code: { optimize: false },
})
ajv.addSchema({ $id: 'api', ...openapi() })

/** What is wrong with an answer by a schema of the document; nothing when it follows it. */
export function brudPå(name: string, answer: unknown): readonly unknown[] {
  const validate = ajv.getSchema(`api#/components/schemas/${name}`)
  if (!validate) throw new Error(`no such schema: ${name}`)
  return validate(answer) ? [] : (validate.errors ?? [])
}
