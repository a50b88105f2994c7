import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Sprog } from '@sagsvej/rules'
import { Brugerfejl } from '../fejl.ts'
import { readFormat, readLang } from '../valg.ts'

/** What follows `law --check` as it was written. */
export interface Tjekvalg {
  readonly lang?: unknown
  readonly format?: unknown
  readonly on?: unknown
  readonly undated?: unknown
  readonly build?: unknown
  readonly tested?: unknown
}

/** What is to be checked, and how it is to be told. */
export interface Tjekopgave {
  /** All of the law, the provisions a reference names, or what a file defines. */
  readonly om: { readonly art: 'alt' } | { readonly art: 'reference' | 'fil'; readonly hvilke: string }
  readonly sprog: Sprog
  readonly format: 'text' | 'json'
  /** The day as written; `undated`: nothing that depends on the day is to be told. */
  readonly on: unknown
  readonly undated: boolean
  /** Only what a build refuses: what stands in the law to be read, on any day. */
  readonly build: boolean
  readonly prøvet?: ReadonlySet<string>
}

/** Reads what was asked for, without the law. @throws Brugerfejl */
export const readOpgave = (what: string | undefined, valg: Tjekvalg): Tjekopgave => ({
  om: scopeOf(what),
  sprog: readLang(valg.lang),
  format: readFormat(valg.format),
  on: valg.on,
  undated: valg.undated === true || valg.build === true,
  build: valg.build === true,
  ...(valg.tested === undefined ? {} : { prøvet: readTested(String(valg.tested)) }),
})

function scopeOf(what: string | undefined): Tjekopgave['om'] {
  if (what === undefined) return { art: 'alt' }
  if (!/\.tsx?$/.test(what)) return { art: 'reference', hvilke: what }
  const path = resolve(what)
  if (!existsSync(path)) {
    throw new Brugerfejl({ da: `${what}: filen findes ikke.`, en: `${what}: there is no such file.` })
  }
  if (changedSinceBuilt(path)) {
    throw new Brugerfejl({
      da: `${what} er ændret, siden kommandolinjen blev bygget. Kør "npm run build" først.`,
      en: `${what} has changed since the command line was built. Run "npm run build" first.`,
    })
  }
  return { art: 'fil', hvilke: path }
}

/** Bundled, this file is younger than all it was bundled from, unless one of them has changed. */
function changedSinceBuilt(path: string): boolean {
  const self = fileURLToPath(import.meta.url)
  return self.endsWith('.js') && statSync(path).mtimeMs > statSync(self).mtimeMs
}

/** One key a line, in as many files as there were workers. */
function readTested(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) {
    throw new Brugerfejl({
      da: `--tested ${folder}: den mappe findes ikke. "npm test" skriver den.`,
      en: `--tested ${folder}: there is no such folder. "npm test" writes it.`,
    })
  }
  const lines = readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
  return new Set(lines.filter((line) => line !== ''))
}
