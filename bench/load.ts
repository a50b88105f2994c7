import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.ts'

/** Compiled law as a module: written to a file, put together with its runtime, and loaded. */
export async function load<Module>(name: string, code: string): Promise<Module> {
  const folder = join(process.cwd(), 'bench', 'dist')
  const source = join(folder, `${name}.js`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(source, code)
  return (await import(pathToFileURL(await bundle(source)).href)) as Module
}
