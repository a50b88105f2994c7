import { posix } from 'node:path'
import { importsOf } from '../checks/imports.ts'
import { isTest, type Source } from '../checks/sources.ts'

/**
 * Where a provision is written, and the tests that read that file, itself or through an adapter; `gennem`: there are
 * none, and these read the provisions that rest on it.
 */
export interface Sted {
  readonly fil: string
  readonly prøver: readonly string[]
  readonly gennem: boolean
}

/** By provision id: the file of the law that writes the id as a text of its own, or a pattern that makes it. */
export function kildefiler(sources: readonly Source[], ids: readonly string[]): ReadonlyMap<string, Sted> {
  const lawFiles = sources.filter(({ path }) => /^packages\/law\/src\/.+\.ts$/.test(path))
  const written = lawFiles.filter(({ path }) => !isTest(path) && !path.endsWith('.adapter.ts'))
  const readers = readersOf(lawFiles)
  return new Map(
    ids.flatMap((id) => {
      const fil = (
        written.find(({ text }) => text.includes(`'${id}'`)) ?? written.find(({ text }) => makes(text, id))
      )?.path
      return fil === undefined ? [] : [[id, { fil, ...testsOf(fil, readers) }] as const]
    }),
  )
}

/** Who imports each file. */
function readersOf(files: readonly Source[]): ReadonlyMap<string, readonly string[]> {
  const readers = new Map<string, string[]>()
  for (const source of files)
    for (const { specifier } of importsOf(source)) {
      if (!specifier.startsWith('.')) continue
      const target = posix.join(posix.dirname(source.path), specifier)
      readers.set(target, [...(readers.get(target) ?? []), source.path])
    }
  return readers
}

/** Whether a template in the text, `SDL.${paragraf}.covid`, could be the id. */
const makes = (text: string, id: string): boolean =>
  [...text.matchAll(/`([A-Z]+\.[^`$]*)\$\{[^}]*\}([^`$]*)`/g)].some(
    ([, before = '', after = '']) => id.startsWith(before) && id.endsWith(after),
  )

function testsOf(
  path: string,
  readers: ReadonlyMap<string, readonly string[]>,
): { readonly prøver: readonly string[]; readonly gennem: boolean } {
  const readersOfIt = readers.get(path) ?? []
  const own = testsIn([
    ...readersOfIt,
    ...readersOfIt.filter((one) => one.endsWith('.adapter.ts')).flatMap((one) => readers.get(one) ?? []),
  ])
  if (own.length > 0) return { prøver: own, gennem: false }
  const resting = readersOfIt.filter((one) => !one.endsWith('/index.ts'))
  return { prøver: testsIn(resting.flatMap((one) => readers.get(one) ?? [])), gennem: true }
}

const testsIn = (files: readonly string[]): readonly string[] =>
  [...new Set(files.filter((one) => /\.test\.ts$/.test(one)))].sort()
