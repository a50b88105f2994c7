import { relative } from 'node:path'
import { mærkerI } from './raekker.ts'
import type { Prøve } from './tilstand.ts'

interface Rapport {
  readonly testResults: readonly {
    readonly name: string
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[]
  }[]
}

/**
 * The tests of a vitest JSON report that name rows. Those under one marked `describe` become one, under its title up to
 * and with the mark's own words; it is in only when all of them passed, and at least one ran.
 */
export function prøverAf({ testResults }: Rapport, root: string): readonly Prøve[] {
  const found = new Map<string, { fil: string; titel: string; passed: boolean }>()
  for (const { name, assertionResults } of testResults) {
    const fil = relative(root, name).replaceAll('\\', '/')
    for (const { fullName, status } of assertionResults) {
      const mark = /\[[A-Z]\d+ [RPCM][^\]]*\]/.exec(fullName)?.[0]
      if (mark === undefined || mærkerI(mark).length === 0) continue
      const key = `${fil} ${mark}`
      const before = found.get(key)?.passed ?? true
      found.set(key, { fil, titel: mark, passed: before && status === 'passed' })
    }
  }
  return [...found.values()]
    .filter(({ passed }) => passed)
    .map(({ fil, titel }) => ({ fil, titel, mærker: mærkerI(titel) }))
    .sort((a, b) => (`${a.fil} ${a.titel}` < `${b.fil} ${b.titel}` ? -1 : 1))
}
