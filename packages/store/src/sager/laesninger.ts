import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'

/** Who reads, what for, and when: nobody reads a case without saying so. */
export interface Læser {
  readonly hvem: string
  readonly formål: string
  readonly hvornår: Date
}

/** A reading as it was noted. `som`: the case itself, or its line in a list. */
export interface Læsning extends Læser {
  readonly som: 'sag' | 'liste'
}

/** Notes that someone saw these cases. Part of every function that reads one. */
export async function noter(
  rum: Kommunerum,
  sagIds: readonly string[],
  som: Læsning['som'],
  { hvem, formål, hvornår }: Læser,
): Promise<void> {
  await sql`
    insert into laesning (kommune, sag_id, hvem, formaal, som, hvornaar)
    select ${rum.kommune}, sag_id, ${hvem}, ${formål}, ${som}, ${hvornår}
    from unnest(${sagIds}::text[]) as sag_id`.execute(Kommunerum.transaction(rum))
}

/** Everyone who has read a case, in order. */
export async function readLog(rum: Kommunerum, sagId: string): Promise<readonly Læsning[]> {
  const rows = await Kommunerum.transaction(rum)
    .selectFrom('laesning')
    .select(['hvem', 'formaal', 'som', 'hvornaar'])
    .where('kommune', '=', rum.kommune)
    .where('sag_id', '=', sagId)
    .orderBy('nr')
    .execute()
  return rows.map(({ hvem, formaal, som, hvornaar }) => ({ hvem, formål: formaal, som, hvornår: hvornaar }))
}
