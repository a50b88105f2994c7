import { genopbyg, inKommune, type Lager, openDatabase, readEvents } from '@sagsvej/store'
import { sql } from 'kysely'
import { Lager as Inside } from '../../../packages/store/src/database/lager.ts'
import { connected } from './connected.ts'
import { wrongLetters } from './letter.ts'
import { ADGANG, BATCH, CASES, fact, fremskrivning, opened } from './work.ts'

const KEYS = { sagsindeks: 'sag_id', opgave: 'sag_id, noegle', soegetekst: 'sag_id, nr' } as const

/** The read models, as text. */
async function models(db: Lager): Promise<string> {
  const all: unknown[] = []
  for (const [table, key] of Object.entries(KEYS)) {
    const { rows } = await sql`select * from ${sql.table(table)} order by ${sql.raw(key)}`.execute(
      Inside.kysely(db),
    )
    all.push(rows)
  }
  return JSON.stringify(all)
}

const choice = (where: string) =>
  where.startsWith('postgres:') ? { url: where, dataDir: 'unused' } : { dataDir: where }

/** How much was promised: events of the first case, and letters, in the folder of the post solution. */
export interface Promised {
  readonly events: number
  readonly letters?: { readonly post: string; readonly sent: number }
}

/** What is wrong with the database, in a sentence; undefined when all is whole. */
export async function wrong(
  where: string,
  { events: acked, letters }: Promised,
): Promise<string | undefined> {
  const { db, close } = await openDatabase({ ...choice(where), fremskrivning })
  try {
    const lost = letters && (await wrongLetters(db, letters.post, letters.sent))
    if (lost !== undefined) return lost
    const { rows } = await sql`select 1 from genopbygning`.execute(Inside.kysely(db))
    if (rows.length > 0) return 'a rebuilding is still half done'
    for (let i = 0; i < CASES; i++) {
      const read = await inKommune(db, ADGANG, (rum) => readEvents(rum, `sag-${i}`, 'prøve'))
      const nr = read?.nr ?? 0
      if (i === 0 && nr < acked) return `event ${acked} was promised and ${nr} are there`
      if ((nr - 1) % BATCH !== 0) return `sag-${i} has ${nr} events: a part of an append`
      const told = Array.from({ length: nr - 1 }, (_, k) => fact(k + 2))
      if (JSON.stringify(read?.begivenheder.slice(1)) !== JSON.stringify(told))
        return `sag-${i} holds other events`
    }
    const { rows: keys } = await sql<{
      til: number
    }>`select til from idempotens where sag_id = 'sag-0' order by til desc limit 1`.execute(Inside.kysely(db))
    const last = await inKommune(db, ADGANG, (rum) => readEvents(rum, 'sag-0', 'prøve'))
    if (keys[0] && keys[0].til !== last?.nr) return 'a key was kept for an append that is not there'
    const before = await models(db)
    await genopbyg(db, ADGANG)
    return before === (await models(db)) ? undefined : 'the read models are not what the events say'
  } finally {
    await close()
  }
}

/** A database as an earlier version left it: cases, and no read models, access or documents. */
export async function older(where: string): Promise<void> {
  await connected(where, async (kysely, { migrate }) => {
    await migrate(kysely, '0003_adgang')
    for (let i = 0; i < CASES; i++) {
      for (const [k, { type, version, ...content }] of [opened(i), ...[2, 3, 4].map(fact)].entries())
        await sql`
          insert into begivenhed
          values (${ADGANG.kommune}, ${`sag-${i}`}, ${k + 1}, ${type}, ${version}, ${JSON.stringify(content)}, now())`.execute(
          kysely,
        )
    }
  })
}

/** How many migrations have run. */
export const migrated = (where: string): Promise<number> =>
  connected(where, async (kysely) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from kysely_migration`.execute(kysely)
    return rows[0]?.n ?? 0
  })
