import { formatDay } from '@sagsvej/calendar'
import { hvem } from '../adgang/adgang.ts'
import { type Gyldighed, gyldig } from '../adgang/brugere.ts'
import { Kommunerum } from '../database/lager.ts'
import { idag } from '../idag.ts'
import { sagFindes } from '../sager/findes.ts'

/** What a representative may do for somebody: see the case, its documents, write, receive letters, complain. */
export type Magt = 'se' | 'dokumenter' | 'skrive' | 'modtage' | 'klage'

export type Fuldmagt = Gyldighed & {
  readonly giver: string
  readonly fuldmægtig: string
  /** Only this case; without it, all of the giver's. */
  readonly sagId?: string
  readonly omfang: readonly Magt[]
}

/** Returns its number. The giver gives it, or staff who has seen it for a case of the giver's (FVL.8). */
export async function givFuldmagt(rum: Kommunerum, fuldmagt: Fuldmagt): Promise<number> {
  const { giver, fuldmægtig, sagId = null, omfang } = fuldmagt
  const { nr } = await Kommunerum.transaction(rum)
    .insertInto('fuldmagt')
    .values({
      kommune: rum.kommune,
      fuldmagtsgiver: giver,
      fuldmaegtig: fuldmægtig,
      sag_id: sagId,
      omfang,
      ...gyldig(fuldmagt),
    })
    .returning('nr')
    .executeTakeFirstOrThrow()
  return nr
}

/**
 * Says who a party of a case is: from then on what powers of attorney the case gives that party open what they cover
 * (FVL.8.1.omfang). The citizen says it, or staff who have seen who it is. @throws IngenSag, IngenRet
 */
export async function knytPart(
  rum: Kommunerum,
  part: { readonly sagId: string; readonly partId: string; readonly person: string },
): Promise<void> {
  const { sagId, partId, person } = part
  await sagFindes(rum, sagId)
  await Kommunerum.transaction(rum)
    .insertInto('partsperson')
    .values({
      kommune: rum.kommune,
      sag_id: sagId,
      part_id: partId,
      person,
      af: hvem(rum.adgang),
      hvornaar: rum.adgang.nu,
    })
    .execute()
}

/** From today on it opens nothing. */
export async function tilbagekaldFuldmagt(rum: Kommunerum, nr: number): Promise<void> {
  await Kommunerum.transaction(rum)
    .updateTable('fuldmagt')
    .set({ tilbagekaldt: formatDay(idag(rum.adgang.nu)) })
    .where('kommune', '=', rum.kommune)
    .where('nr', '=', nr)
    .where('tilbagekaldt', 'is', null)
    .execute()
}
