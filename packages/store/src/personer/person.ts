import { sql } from 'kysely'
import { Kommunerum } from '../database/lager.ts'
import { navnenøgle } from '../laesemodeller/navnenoegle.ts'
import { noter } from '../sager/laesninger.ts'

/** The number of a person in the municipality, by CPR number; undefined when the asker sees none. */
export async function findPerson(rum: Kommunerum, cpr: string): Promise<string | undefined> {
  const found = await Kommunerum.transaction(rum)
    .selectFrom('person')
    .select('id')
    .where('kommune', '=', rum.kommune)
    .where('cpr', '=', cpr)
    .executeTakeFirst()
  return found?.id
}

/** What is known of who somebody is. */
export interface Stamdata {
  readonly navn: string
  readonly cpr?: string | undefined
  readonly adresse?: string | undefined
}

/** The number of the person with this CPR number, who is made when not there; without a CPR number always a new one. */
export async function opretPerson(rum: Kommunerum, { navn, cpr, adresse }: Stamdata): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    select find_eller_opret_person(${cpr ?? null}, ${navn}, ${navnenøgle(navn)}, ${adresse ?? null}) as id`.execute(
    Kommunerum.transaction(rum),
  )
  const [found] = rows
  if (!found) throw new Error('the database gave no person')
  return found.id
}

/**
 * What the civil registration tells of a person; for the system alone. Protection hides name and address everywhere at
 * once, and what is searched in and sorted by with them.
 */
export async function opdaterPerson(
  rum: Kommunerum,
  person: string,
  nyt: { readonly navn?: string; readonly adresse?: string; readonly beskyttet?: boolean },
): Promise<void> {
  await Kommunerum.transaction(rum)
    .updateTable('person')
    .set(nyt.navn === undefined ? nyt : { ...nyt, navnenoegle: navnenøgle(nyt.navn) })
    .where('kommune', '=', rum.kommune)
    .where('id', '=', person)
    .execute()
}

/** What a letter must carry on it to arrive. */
export interface Forsendelsesnavn {
  readonly navn: string
  readonly adresse: string | null
}

/**
 * The one way to the name and address of a protected person: for what addresses a letter to that person, which is the
 * system alone. Noted as a reading of the case.
 */
export async function navnTilForsendelse(
  rum: Kommunerum,
  sagId: string,
): Promise<Forsendelsesnavn | undefined> {
  const found = await Kommunerum.transaction(rum)
    .selectFrom('sag')
    .innerJoin('person', (join) =>
      join.onRef('person.kommune', '=', 'sag.kommune').onRef('person.id', '=', 'sag.person'),
    )
    .select(['person.navn', 'person.adresse'])
    .where('sag.kommune', '=', rum.kommune)
    .where('sag.sag_id', '=', sagId)
    .executeTakeFirst()
  if (found) await noter(rum, [sagId], 'sag', 'navn og adresse på en forsendelse')
  return found
}
