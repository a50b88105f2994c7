import { builtinModules } from 'node:module'
import { importsOf } from './imports.ts'
import { isTest, isTypeScript, place, type Source } from './sources.ts'

interface Manifest {
  readonly name: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Product files that import a package their own package.json does not name: they would break without the development dependencies. */
export function undeclaredImports(sources: readonly Source[]): string[] {
  const declared = new Map<string, ReadonlySet<string>>()
  for (const { path, text } of sources) {
    const folder = /^((?:packages|apps)\/[^/]+)\/package\.json$/.exec(path)?.[1]
    if (folder === undefined) continue
    const { name, dependencies, peerDependencies }: Manifest = JSON.parse(text)
    declared.set(folder, new Set([name, ...Object.keys({ ...dependencies, ...peerDependencies })]))
  }
  return sources
    .filter(({ path }) => isTypeScript(path) && !isTest(path))
    .flatMap((source) => {
      const folder = source.path.split('/').slice(0, 2).join('/')
      return importsOf(source).flatMap(({ specifier, index }) => {
        if (
          specifier.startsWith('.') ||
          specifier.startsWith('node:') ||
          builtinModules.includes(specifier)
        ) {
          return []
        }
        const name = packageName(specifier)
        if (declared.get(folder)?.has(name)) return []
        return [`${place(source, index)}: ${name} is not a dependency of ${folder}`]
      })
    })
}
