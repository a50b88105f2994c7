import type { Begivenhed } from '@sagsvej/casework'
import { Kommunerum } from '../database/lager.ts'
import { Samtidighedsfejl } from '../fejl.ts'
import { opretPerson } from '../personer/person.ts'

/** Who is to hold a new case. What is left out waits for a manager to hand it out. */
export interface NySagsHolder {
  readonly enhed?: string
  readonly sagsbehandler?: string
  /** The number of the person in the municipality, where it is known: `findPerson`. */
  readonly person?: string
  readonly adresse?: string
}

/** Makes room for a case and the person it is about. @throws Samtidighedsfejl when it is there */
export async function opretSag(
  rum: Kommunerum,
  { sagId, navn, cpr }: Begivenhed<'SagOprettet'>,
  { enhed, sagsbehandler, person, adresse }: NySagsHolder,
): Promise<void> {
  const transaction = Kommunerum.transaction(rum)
  const about = person ?? (await opretPerson(rum, { navn, cpr, adresse }))
  const made = await transaction
    .insertInto('sag')
    .values({
      kommune: rum.kommune,
      sag_id: sagId,
      person: about,
      enhed: enhed ?? null,
      sagsbehandler: sagsbehandler ?? null,
    })
    .onConflict((there) => there.doNothing())
    .executeTakeFirst()
  if (made.numInsertedOrUpdatedRows === 0n) throw new Samtidighedsfejl(sagId, [])
}
