import { posix } from 'node:path'
import { importsOf } from './imports.ts'
import { isTypeScript, type Source } from './sources.ts'

/** Circles of files that need each other at run time, each as `a -> b -> a`. Types may refer to each other freely. */
export function importCycles(sources: readonly Source[]): string[] {
  const graph = new Map(
    sources
      .filter(({ path }) => isTypeScript(path))
      .map((source) => [
        source.path,
        importsOf(source)
          .filter(({ specifier, typeOnly }) => specifier.startsWith('.') && !typeOnly)
          .map(({ specifier }) => posix.join(posix.dirname(source.path), specifier)),
      ]),
  )
  const finished = new Set<string>()
  const cycles: string[] = []
  function walk(path: string, trail: readonly string[]): void {
    const seenAt = trail.indexOf(path)
    if (seenAt !== -1) {
      cycles.push([...trail.slice(seenAt), path].join(' -> '))
      return
    }
    if (finished.has(path)) return
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
    finished.add(path)
  }
  for (const path of graph.keys()) walk(path, [])
  return cycles
}
