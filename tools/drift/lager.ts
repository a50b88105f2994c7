import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Aftryk, læsAftryk } from './aftryk.ts'
import { læsRaekker } from './klasser.ts'
import { læsLove } from './love.ts'

/** Where the tables are kept, and how the repository's root writes it. */
export const MAPPE = fileURLToPath(new URL('../../packages/law/data/drift/', import.meta.url))
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
export const hentRaekker = (navn: string) => læsRaekker(læs(`${navn}.tsv`) ?? '')
