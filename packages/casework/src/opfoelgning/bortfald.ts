import { type Afgørelse, afgørelser } from '../afgoerelse/afgoerelser.ts'
import { emne } from '../sag/emne.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import type { Udeblivelse } from './udeblivelser.ts'

/** The decision of a lapse that was begun for an absence, unless it was given up or taken back. */
export function bortfaldFor(sag: SagTilstand, { nr }: Pick<Udeblivelse, 'nr'>): Afgørelse | undefined {
  const begun = sag.begivenheder
    .slice(nr)
    .flatMap((event) =>
      event.type === 'AfgørelseForberedt' && event.art === 'bortfald_medvirken' ? [event.afgoerelseId] : [],
    )
  const all = emne(sag, afgørelser)
  return begun
    .flatMap((id) => all.get(id) ?? [])
    .findLast(({ opgivet, tilbagekaldt }) => opgivet === undefined && tilbagekaldt === undefined)
}
