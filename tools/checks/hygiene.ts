import { isTest, isTypeScript, matches, type Source } from './sources.ts'

const machineFolders = ['work', 'root', 'home/\\w+', 'Users/\\w+'].join('|')
const machinePath = new RegExp(`(?<![\\w.\\-/])/(?:${machineFolders})/[^\\s'"\`)]*`, 'g')

/** Paths that exist on one machine only. */
export function machinePaths(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => !path.startsWith('tools/checks/'))
    .flatMap((s) => matches(s, machinePath))
}

/** Addresses in lock files, which tie the installation to the registry of whoever wrote them. */
export function registryHosts(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => path.endsWith('package-lock.json'))
    .flatMap((source) => matches(source, /"resolved": "[a-z+]+:\/\/[^"]*"/g))
}

/** Work left undone. An input's `placeholder` attribute is another matter. */
export function unfinished(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => isTypeScript(path))
    .flatMap((source) => matches(source, /\b(?:TODO|FIXME|XXX|HACK|[Pp]laceholder\b(?!=))[^\n]*/g))
}

const timeless = /^packages\/(calendar|rules|law|casework)\/src\//

/** `Date` where days are days of the calendar, without zone or clock. */
export function dates(sources: readonly Source[]): string[] {
  return sources
    .filter(({ path }) => isTypeScript(path) && timeless.test(path) && !isTest(path))
    .flatMap((source) => matches(source, /\bnew Date\b|(?<![\w.'-])Date(?:\.|\()|: Date\b|<Date\b/g))
}
