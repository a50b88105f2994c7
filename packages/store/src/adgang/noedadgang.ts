import { hasCode } from '../database/fejlkode.ts'
import { Kommunerum } from '../database/lager.ts'
import { IngenSag, NødadgangMangler } from '../fejl.ts'
import { hvem } from './adgang.ts'

/** What a caseworker opened outside the own cases, why, and who looked at it afterwards. */
export interface Nødadgang {
  readonly nr: number
  readonly bruger: string
  readonly sagId: string
  readonly grund: string
  readonly fra: Date
  readonly til: Date
  readonly gennemset?: { readonly af: string; readonly vurdering: string; readonly hvornår: Date }
}

const MINUTE = 60_000

/**
 * Opens a case to the caseworker for at most four hours, with a reason of at least ten letters. A manager reviews it.
 * @throws IngenSag, NødadgangMangler
 */
export async function åbnNødadgang(
  rum: Kommunerum,
  åbning: { readonly sagId: string; readonly grund: string; readonly minutter: number },
): Promise<void> {
  const { nu } = rum.adgang
  const { grund, minutter } = åbning
  if (grund.trim().length < 10 || !(minutter >= 1 && minutter <= 240)) throw new NødadgangMangler()
  try {
    await Kommunerum.transaction(rum)
      .insertInto('noedadgang')
      .values({
        kommune: rum.kommune,
        bruger: hvem(rum.adgang),
        sag_id: åbning.sagId,
        grund,
        fra: nu,
        til: new Date(nu.getTime() + minutter * MINUTE),
      })
      .execute()
  } catch (error) {
    throw hasCode(error, 'foreign_key_violation') ? new IngenSag(åbning.sagId) : error
  }
}

/** A manager sees all of them, a caseworker the own; those nobody has reviewed first, then the newest. */
export async function nødadgange(rum: Kommunerum): Promise<readonly Nødadgang[]> {
  const rows = await Kommunerum.transaction(rum)
    .selectFrom('noedadgang as n')
    .leftJoin('noedgennemgang as g', (join) =>
      join.onRef('g.kommune', '=', 'n.kommune').onRef('g.noedadgang', '=', 'n.nr'),
    )
    .select([
      'n.nr',
      'n.bruger',
      'n.sag_id',
      'n.grund',
      'n.fra',
      'n.til',
      'g.af',
      'g.vurdering',
      'g.hvornaar',
    ])
    .where('n.kommune', '=', rum.kommune)
    .orderBy((eb) => eb('g.hvornaar', 'is not', null))
    .orderBy('n.nr', 'desc')
    .execute()
  return rows.map(({ nr, bruger, sag_id, grund, fra, til, af, vurdering, hvornaar }) => ({
    nr,
    bruger,
    sagId: sag_id,
    grund,
    fra,
    til,
    ...(af !== null && vurdering !== null && hvornaar !== null
      ? { gennemset: { af, vurdering, hvornår: hvornaar } }
      : {}),
  }))
}

/** A manager's word on an emergency access of somebody else. */
export async function gennemsé(rum: Kommunerum, nr: number, vurdering: string): Promise<void> {
  await Kommunerum.transaction(rum)
    .insertInto('noedgennemgang')
    .values({
      kommune: rum.kommune,
      noedadgang: nr,
      af: hvem(rum.adgang),
      vurdering,
      hvornaar: rum.adgang.nu,
    })
    .execute()
}
