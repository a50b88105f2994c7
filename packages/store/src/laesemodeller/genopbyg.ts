import { sql } from 'kysely'
import type { Adgang } from '../adgang/adgang.ts'
import { inKommune } from '../adgang/rum.ts'
import { Kommunerum, Lager } from '../database/lager.ts'
import { laasSager } from '../sager/laas.ts'
import { readLæsbare } from '../sager/read.ts'
import { skrivLæsemodeller } from './skriv.ts'

export interface Genopbygning {
  readonly sager: number
  readonly begivenheder: number
}

export interface Genopbygningsvalg {
  /** Told how many cases are done, after each batch. */
  readonly fremad?: (sager: number) => void
  /** Cases to a transaction. */
  readonly portion?: number
}

/**
 * Makes the read models of a municipality anew from the events, while others work. It goes by the number of the case, a
 * batch to a transaction, and goes on where it was when it was stopped.
 */
export async function genopbyg(
  db: Lager,
  adgang: Adgang & { readonly rolle: 'system' },
  { fremad = () => {}, portion = 200 }: Genopbygningsvalg = {},
): Promise<Genopbygning> {
  let [sager, begivenheder] = [0, 0]
  for (;;) {
    const batch = await inKommune(db, adgang, (rum) => enPortion(rum, portion))
    if (batch.sager === 0) return { sager, begivenheder }
    sager += batch.sager
    begivenheder += batch.begivenheder
    fremad(sager)
  }
}

/** Ends what was begun and stopped, and makes the read models of cases that are older than they. */
export async function genopbygHalve(db: Lager): Promise<void> {
  const rows = await Lager.kysely(db).selectFrom('genopbygning').select('kommune').execute()
  for (const { kommune } of rows)
    await genopbyg(db, { kommune, rolle: 'system', bruger: 'genopbygning', nu: new Date() })
}

async function enPortion(rum: Kommunerum, portion: number): Promise<Genopbygning> {
  const transaction = Kommunerum.transaction(rum)
  const { rows } = await sql<{ sag_id: string }>`
    select sag_id from sag
    where kommune = ${rum.kommune} and sag_id collate "C" > coalesce(
      (select sidste from genopbygning where kommune = ${rum.kommune}), '')
    order by sag_id collate "C" limit ${portion}`.execute(transaction)
  const last = rows.at(-1)
  if (!last) {
    await sql`delete from genopbygning where kommune = ${rum.kommune}`.execute(transaction)
    return { sager: 0, begivenheder: 0 }
  }
  const ids = rows.map(({ sag_id }) => sag_id)
  await laasSager(rum, ids)
  const streams = await readLæsbare(rum, ids)
  await sql`
    delete from soegetekst where kommune = ${rum.kommune} and sag_id = any (${ids}::text[])`.execute(
    transaction,
  )
  await skrivLæsemodeller(
    rum,
    [...streams].map(([sagId, sag]) => ({ sagId, fraNr: 1, ...sag })),
  )
  await sql`
    insert into genopbygning (kommune, sidste) values (${rum.kommune}, ${last.sag_id})
    on conflict (kommune) do update set sidste = excluded.sidste`.execute(transaction)
  const begivenheder = [...streams.values()].reduce((sum, { nr }) => sum + nr, 0)
  return { sager: ids.length, begivenheder }
}
