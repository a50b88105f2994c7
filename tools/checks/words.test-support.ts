import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as rules from '@sagsvej/rules'
import { root } from './sources.ts'

const folder = join(root, 'packages/rules/src/words')

/**
 * Every word an author can use, from the modules themselves: what they and the package export, the methods of a class
 * (`Tal.mindst`), and what stands in an object (`felt.dato`).
 */
export async function words(): Promise<readonly string[]> {
  const files = readdirSync(folder).filter((file) => /^[^.]+\.ts$/.test(file))
  const found = await Promise.all(
    files.map(async (file) => {
      const exported: Readonly<Record<string, unknown>> = await import(pathToFileURL(join(folder, file)).href)
      return Object.entries(exported).flatMap(([name, word]) => (name in rules ? wordsOf(name, word) : []))
    }),
  )
  return [...new Set(found.flat())].sort()
}

function wordsOf(name: string, word: unknown): readonly string[] {
  if (typeof word === 'function') {
    const methods = Object.getOwnPropertyNames(word.prototype ?? {}).filter(
      (method) => method !== 'constructor',
    )
    return [...(isAbstract(name) ? [] : [name]), ...methods.map((method) => `${name}.${method}`)]
  }
  const isWord = word instanceof rules.Udtryk || typeof word !== 'object' || word === null
  return isWord ? [name] : Object.keys(word).map((part) => `${name}.${part}`)
}

/** What the others are made of; no author names it. */
const isAbstract = (name: string): boolean => name === 'Udtryk'

/** The members of a union of texts in a source of the rule language, such as the codes of an error. */
export function membersOf(file: string, union: string): readonly string[] {
  const source = readFileSync(join(root, file), 'utf8')
  const [, members = ''] =
    new RegExp(`type ${union} =((?:\\s|\\||'[^']+'|/\\*\\*.*?\\*/)+)`).exec(source) ?? []
  return [...members.replace(/\/\*\*.*?\*\//g, '').matchAll(/'([^']+)'/g)].map(([, member = '']) => member)
}
