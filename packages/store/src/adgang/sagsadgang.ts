import { hasCode } from '../database/fejlkode.ts'
import { Kommunerum } from '../database/lager.ts'
import { UkendtHolder } from '../fejl.ts'
import { sagFindes } from '../sager/findes.ts'
import { hvem } from './adgang.ts'
import { type Gyldighed, gyldig } from './brugere.ts'

/** Hands a case to a unit and a caseworker. The one who does it may no longer see it afterwards. @throws IngenSag, UkendtHolder */
export async function tildelSag(
  rum: Kommunerum,
  til: { readonly sagId: string; readonly enhed?: string; readonly sagsbehandler?: string },
): Promise<void> {
  const { sagId, enhed = null, sagsbehandler = null } = til
  await sagFindes(rum, sagId)
  await Kommunerum.transaction(rum)
    .insertInto('sagstildeling')
    .values({
      kommune: rum.kommune,
      sag_id: sagId,
      enhed,
      sagsbehandler,
      af: hvem(rum.adgang),
      hvornaar: rum.adgang.nu,
    })
    .execute()
    .catch((error: unknown) => {
      throw hasCode(error, 'foreign_key_violation') ? new UkendtHolder() : error
    })
}

/** Lets the users of an external provider see a case. @throws IngenSag */
export async function tilknytLeverandør(
  rum: Kommunerum,
  til: { readonly sagId: string; readonly enhed: string } & Gyldighed,
): Promise<void> {
  await sagFindes(rum, til.sagId)
  await Kommunerum.transaction(rum)
    .insertInto('sagsleverandoer')
    .values({ kommune: rum.kommune, sag_id: til.sagId, enhed: til.enhed, ...gyldig(til) })
    .execute()
}

/**
 * Shuts a user out of a case for which they are not impartial (FVL.3): neither read nor written, not as a manager and
 * not in an emergency. A user says so of oneself, a manager of anyone. There is no way back: who was not impartial in a
 * case must not take part in it later either.
 */
export async function erklærInhabil(
  rum: Kommunerum,
  erklæring: { readonly bruger: string; readonly sagId: string; readonly grund: string },
): Promise<void> {
  await sagFindes(rum, erklæring.sagId)
  const { bruger, sagId, grund } = erklæring
  await Kommunerum.transaction(rum)
    .insertInto('inhabilitet')
    .values({
      kommune: rum.kommune,
      bruger,
      sag_id: sagId,
      grund,
      af: hvem(rum.adgang),
      hvornaar: rum.adgang.nu,
    })
    .execute()
}
