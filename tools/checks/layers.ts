import { posix } from 'node:path'
import { importsOf } from './imports.ts'
import { isTest, isTypeScript, place, type Source } from './sources.ts'

// Downwards only: a package imports from those named on the lines before its own.
const layers = [
  ['calendar'],
  ['rules'],
  ['law'],
  ['casework'],
  ['store', 'integrations', 'demo'],
  ['web'],
  ['cli'],
]
const layerOf = (name: string) => layers.findIndex((layer) => layer.includes(name))

function packageOf(path: string): string | undefined {
  return /^(?:packages|apps)\/([^/]+)\//.exec(path)?.[1]
}

function mayImport(from: string, to: string, test: boolean): boolean {
  if (to === 'testkit') return test
  if (from === to || from === 'testkit') return true
  return layerOf(to) !== -1 && layerOf(to) < layerOf(from)
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
