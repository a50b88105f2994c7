import { posix } from 'node:path'
import { importsOf } from './imports.ts'
import { isTest, isTypeScript, place, type Source } from './sources.ts'

// Downwards only: a package imports from those named before it.
const layers = ['calendar', 'rules', 'law', 'casework', 'demo', 'store', 'web', 'cli']

function packageOf(path: string): string | undefined {
  return /^(?:packages|apps)\/([^/]+)\//.exec(path)?.[1]
}

function mayImport(from: string, to: string, test: boolean): boolean {
  if (to === 'testkit') return test
  if (from === to || from === 'testkit') return true
  return layers.indexOf(to) !== -1 && layers.indexOf(to) < layers.indexOf(from)
}

/** Imports that go upwards, sideways, or round another package's front door. */
export function wrongImports(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => isTypeScript(path))
    .flatMap((source) => {
      const from = packageOf(source.path) ?? ''
      return importsOf(source).flatMap(({ specifier, index }) => {
        const ours = /^@sagsvej\/([^/]+)/.exec(specifier)?.[1]
        if (ours !== undefined && !mayImport(from, ours, isTest(source.path))) {
          return [`${place(source, index)}: ${from} may not import ${specifier}`]
        }
        const target = posix.join(posix.dirname(source.path), specifier)
        const leaves = specifier.startsWith('.') && packageOf(`${target}/`) !== from
        return leaves ? [`${place(source, index)}: ${specifier} leaves ${from}; import the package`] : []
      })
    })
}
