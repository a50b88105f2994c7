import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A file of the repository: its path from the root with forward slashes, and its text. */
export interface Source {
  readonly path: string
  readonly text: string
}

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

const skipped = new Set(['node_modules', 'dist', 'coverage', '.git', '.data'])
const textual = new Set(
  '.ts .tsx .js .mjs .json .md .yml .css .sql .sh .html .svg .ftl .tsv .csv .txt'.split(' '),
)

function pathsUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return pathsUnder(path)
    return entry.isFile() && (textual.has(extname(entry.name)) || folder === '.ci') ? [path] : []
  })
}

/** Every text file of the repository as it stands on disk, committed or not. */
export function readRepository(): readonly Source[] {
  return pathsUnder('').map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** TypeScript that ships or tests: not configuration, not generated. */
export function isTypeScript(path: string): boolean {
  return /^(packages|apps)\/.+\.tsx?$/.test(path)
}

/** Tests, and what only tests use: `*.test.ts`, `*.test-support.ts`, folders named `test`, and the whole testkit. */
export function isTest(path: string): boolean {
  return /\.test(-support)?\.tsx?$|\/test\/|^packages\/testkit\//.test(path)
}

/** `path:line` of a position in a source, for messages an editor can follow. */
export function place(source: Source, index: number): string {
  return `${source.path}:${source.text.slice(0, index).split('\n').length}`
}

/** `path:line: found` for each match of a global pattern. */
export function matches(source: Source, pattern: RegExp): string[] {
  return [...source.text.matchAll(pattern)].map(
    (match) => `${place(source, match.index)}: ${match[0].trim()}`,
  )
}
