import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Tabeller } from '../../packages/store/src/database/tabeller.ts'

/** A municipality of so many cases of so many events each, spread over 50 units with one caseworker each. */
export interface Størrelse {
  readonly kommune: string
  readonly sager: number
  readonly begivenheder: number
}

const UNITS = 50

/**
 * Fills the tables with plain SQL: as many rows as the product would have written, of the same bytes. A case is opened,
 * then facts are registered; one task each, due within a year.
 */
export async function fill(db: Kysely<Tabeller>, { kommune, sager, begivenheder }: Størrelse): Promise<void> {
  const [units, cases] = [sql`generate_series(1, ${UNITS}::int) n`, sql`generate_series(1, ${sager}::int) n`]
  const enhed = sql`'enhed-' || (n % ${UNITS}::int + 1)`
  await sql`insert into enhed select ${kommune}, 'enhed-' || n, 'Enhed ' || n, 'jobcenter' from ${units}`.execute(
    db,
  )
  await sql`insert into bruger select ${kommune}, 'bruger-' || n, 'Bruger ' || n from ${units}`.execute(db)
  await sql`
    insert into brugerrolle (kommune, bruger, rolle, enhed, fra)
    select ${kommune}, 'bruger-' || n, 'sagsbehandler', 'enhed-' || n, '2020-01-01' from ${units}`.execute(db)
  await sql`
    insert into person (kommune, id, cpr, navn, navnenoegle)
    select ${kommune}, 'p-' || n, lpad(n::text, 6, '0') || '-0000', 'Prøve Nummer' || n, 'pr|ve nummer' || n
    from ${cases}`.execute(db)
  await sql`
    insert into sag select ${kommune}, 'sag-' || n, 'p-' || n, ${enhed}, null from ${cases}`.execute(db)
  await sql`
    insert into begivenhed (kommune, sag_id, nr, type, version, indhold, registreret)
    select ${kommune}, 'sag-' || n, nr,
      case nr when 1 then 'SagOprettet' else 'FaktumRegistreret' end, 1,
      case nr when 1 then jsonb_build_object('sagId', 'sag-' || n, 'kommune', ${kommune}::text)
      else jsonb_build_object('faktum', 'ugetimer', 'vaerdi', nr, 'enhed', 'timer/uge', 'gaelderFra', '2026-03-02',
        'kendtFra', '2026-07-08', 'oprindelse', 'borger') end,
      '2026-07-08T10:00:00Z'
    from ${cases}, generate_series(1, ${begivenheder}::int) nr`.execute(db)
  await sql`
    insert into sagsindeks
    select ${kommune}, 'sag-' || n, ${enhed}, null, ${begivenheder}::int, 'Prøve Nummer' || n,
      'pr|ve nummer' || n, 'åben', null, null from ${cases}`.execute(db)
  await sql`
    insert into opgave
    select ${kommune}, 'sag-' || n, 'opfølgning', ${enhed}, null, null, 'opfølgning', 'samtale', 'Hold samtale',
      date '2026-01-01' + n * 7919 % 365, 'SDL.13b' from ${cases}`.execute(db)
  await sql`analyze`.execute(db)
}
