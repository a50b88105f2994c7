import { hvem } from '../adgang/adgang.ts'
import { Kommunerum } from '../database/lager.ts'
import { IngenSag } from '../fejl.ts'

/**
 * Deletes the bytes of a version by a rule of disposal. That it was there, its print, the rule and the reason stay: a
 * decision that rested on it says so when it is looked at again. For managers and the system. @throws IngenSag
 */
export async function sletDokument(
  rum: Kommunerum,
  sletning: {
    readonly sagId: string
    readonly dokument: string
    readonly version: number
    readonly regel: string
    readonly grund: string
  },
): Promise<void> {
  const { sagId, dokument, version, regel, grund } = sletning
  const transaction = Kommunerum.transaction(rum)
  const key = { kommune: rum.kommune, sag_id: sagId, dokument, version }
  // Nothing may be deleted without this row: the database holds it to that.
  await transaction
    .insertInto('dokumentsletning')
    .values({ ...key, regel, grund, af: hvem(rum.adgang), hvornaar: rum.adgang.nu })
    .execute()
  const { numDeletedRows } = await transaction
    .deleteFrom('dokumentindhold')
    .where('kommune', '=', rum.kommune)
    .where('sag_id', '=', sagId)
    .where('dokument', '=', dokument)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new IngenSag(`${sagId}/${dokument}/${version}`)
}
