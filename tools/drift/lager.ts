import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Aftryk, læsAftryk, skrivAftryk } from './aftryk.ts'
import { læsRaekker } from './klasser.ts'
import { læsLove } from './love.ts'
import type { Sammenlignet } from './ubeviste.ts'

/** Where the tables are kept. */
const MAPPE = fileURLToPath(new URL('../../packages/law/data/drift/', import.meta.url))
/** A table as it is called from the root of the repository. */
export const vist = (fil: string): string => `packages/law/data/drift/${fil}`

const læs = (fil: string): string | undefined => {
  const path = join(MAPPE, fil)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

export const hentLove = () => læsLove(læs('love.tsv') ?? '')

/** The fingerprints kept for an act. @throws Error when there are none */
export function hentAftryk(navn: string): Aftryk {
  const tsv = læs(`${navn}.aftryk.tsv`)
  if (tsv === undefined)
    throw new Error(`${vist(`${navn}.aftryk.tsv`)} is missing: run \`npm run law:drift -- FOLDER --write\``)
  return læsAftryk(tsv)
}

/** The classed changes of an act; none where there is no table yet. */
export function hentRaekker(navn: string): ReturnType<typeof læsRaekker> {
  const tsv = læs(`${navn}.tsv`)
  return tsv === undefined ? { raekker: [], fejl: [] } : læsRaekker(tsv)
}

export const gemAftryk = (navn: string, aftryk: Aftryk): void =>
  writeFileSync(join(MAPPE, `${navn}.aftryk.tsv`), skrivAftryk(aftryk))

/** Every act that is compared, with its fingerprints and its classed changes. */
export const hentSammenlignede = (): readonly Sammenlignet[] =>
  hentLove().drevne.map((lov) => ({
    lov,
    aftryk: hentAftryk(lov.navn),
    raekker: hentRaekker(lov.navn).raekker,
  }))
