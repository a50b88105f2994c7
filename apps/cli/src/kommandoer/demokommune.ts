import { demokommune } from '@sagsvej/demo'
import { importSager, type NySag } from '@sagsvej/store'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { withDatabase } from './database.ts'

export interface Demovalg {
  readonly antal?: unknown
  readonly froe?: unknown
  readonly kommune?: unknown
}

/** So many cases to a transaction. */
const PORTION = 100

/** `sagsvej demo`: fills the database with a municipality of invented people. */
export async function demo(valg: Demovalg, { skriv, miljø }: Omgivelser): Promise<void> {
  const antal = whole('--antal', valg.antal ?? 2000, 1)
  const frø = whole('--froe', valg.froe ?? 1, 0)
  const kommune = String(valg.kommune ?? 'Demokøbing')
  const now = new Date()
  await withDatabase(miljø, async ({ db }) => {
    let batch: NySag[] = []
    let stored = 0
    const store = async () => {
      stored += (await importSager(db, batch, now)).length
      batch = []
      skriv(`${stored} / ${antal}`)
    }
    for (const { begivenheder } of demokommune({ kommune, frø, antal })) {
      batch.push({ begivenheder })
      if (batch.length === PORTION) await store()
    }
    if (batch.length > 0) await store()
  })
}

function whole(name: string, written: unknown, min: number): number {
  const n = Number(written)
  if (Number.isSafeInteger(n) && n >= min) return n
  throw new Brugerfejl({
    da: `${name} ${written}: skriv et helt tal, ${min} eller derover.`,
    en: `${name} ${written}: write a whole number, ${min} or above.`,
  })
}
