import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'

/** A reading as it was noted. `som`: the case itself, or its line in a list. */
export interface Læsning {
  /** Who read; the citizen is told when and what for, and not which employee (GDPR art. 15, C-579/21). */
  readonly hvem?: string
  readonly formål: string
  readonly som: 'sag' | 'liste'
  readonly hvornår: Date
}

/** Notes that the one who asks saw these cases. Part of every function that reads one. */
export async function noter(
  rum: Kommunerum,
  sagIds: readonly string[],
  som: Læsning['som'],
  formål: string,
): Promise<void> {
  if (sagIds.length === 0) return
  await sql`select noter(${sagIds}::text[], ${som}, ${formål})`.execute(Kommunerum.transaction(rum))
}

/** Every reading of a case, in order. */
export async function readLog(rum: Kommunerum, sagId: string): Promise<readonly Læsning[]> {
  const rows = await Kommunerum.transaction(rum)
    .selectFrom('laesning')
    .select(['formaal', 'som', 'hvornaar'])
    .$if('bruger' in rum.adgang, (query) => query.select('hvem'))
    .where('kommune', '=', rum.kommune)
    .where('sag_id', '=', sagId)
    .orderBy('nr')
    .execute()
  return rows.map(({ hvem: reader, formaal, som, hvornaar }) => ({
    ...(reader === undefined ? {} : { hvem: reader }),
    formål: formaal,
    som,
    hvornår: hvornaar,
  }))
}
