import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isTest, readRepository } from '../checks/sources.ts'
import { mærkerI, type Raekke } from './raekker.ts'
import { læsRegler, type Regel } from './regelklasser.ts'
import { type Dækket, dækning, type Prøve } from './tilstand.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const data = join(root, 'packages/law/data/daekning')
const PRØVER = join(data, 'proever.tsv')
const RESULTAT = join(root, 'apps/cli/generated/daekning.json')

export const hentRaekker = (): readonly Raekke[] =>
  JSON.parse(readFileSync(join(data, 'raekker.json'), 'utf8'))

/** The classes of every fact sheet: each `<sheet>.tsv` of the folder. */
export function hentRegler(): { readonly regler: readonly Regel[]; readonly fejl: readonly string[] } {
  const sheets = readdirSync(data)
    .filter((fil) => fil.endsWith('.tsv') && fil !== 'proever.tsv')
    .sort()
    .map((fil) => læsRegler(`packages/law/data/daekning/${fil}`, readFileSync(join(data, fil), 'utf8')))
  return { regler: sheets.flatMap(({ regler }) => regler), fejl: sheets.flatMap(({ fejl }) => fejl) }
}

/** The tests that passed when `npm run coverage` last ran them. */
export function hentPrøver(): readonly Prøve[] {
  const tsv = existsSync(PRØVER) ? readFileSync(PRØVER, 'utf8').trimEnd() : ''
  return tsv
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [fil = '', titel = ''] = line.split('\t')
      return { fil, titel, mærker: mærkerI(titel) }
    })
}

export const gemPrøver = (prøver: readonly Prøve[]): void =>
  writeFileSync(PRØVER, prøver.map(({ fil, titel }) => `${fil}\t${titel}\n`).join(''))

/** The marks in test files as they are written: `file mark`, and so the files that hold any. */
export const skrevneMærker = (): readonly { readonly fil: string; readonly titel: string }[] =>
  readRepository()
    .filter(({ path }) => isTest(path) && /^(?:packages|apps)\//.test(path))
    .flatMap(({ path, text }) =>
      [...new Set([...text.matchAll(/\[[A-Z]\d+ [RPCM][^\]\n]*\]/g)].map(([mark]) => mark))]
        .filter((mark) => mærkerI(mark).length > 0)
        .map((titel) => ({ fil: path, titel })),
    )

/** The result as a file: the rows of `sagsvej coverage`. */
export const resultatet = (): string =>
  `${JSON.stringify({ rows: dækning(hentRaekker(), hentRegler().regler, hentPrøver()) satisfies readonly Dækket[] }, null, 2)}\n`

export const gemtResultat = (): string => (existsSync(RESULTAT) ? readFileSync(RESULTAT, 'utf8') : '')
export const gemResultat = (): void => writeFileSync(RESULTAT, resultatet())
