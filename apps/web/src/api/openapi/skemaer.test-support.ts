import { Ajv2020 } from 'ajv/dist/2020.js'
import { openapi } from './dokument.ts'

const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false })
ajv.addSchema({ $id: 'api', ...openapi() })

/** What is wrong with an answer by a schema of the document; nothing when it follows it. */
export function brudPå(name: string, answer: unknown): readonly unknown[] {
  const validate = ajv.getSchema(`api#/components/schemas/${name}`)
  if (!validate) throw new Error(`no such schema: ${name}`)
  return validate(answer) ? [] : (validate.errors ?? [])
}
