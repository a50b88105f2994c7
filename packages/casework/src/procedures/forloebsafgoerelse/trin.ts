import type { Tekst } from '@sagsvej/rules'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import type { Findes, Krav, Skal, Trin } from '../motor/sagsgang.ts'

/** A decision that is a step of a course: it is begun on, and made. The hearing and the letter have a procedure of their own. */
export const afgørelsestrin = ({
  art,
  titel,
  siger,
  skal,
  findes,
  efter = [],
  kræver = [],
  afgørelse = {},
}: {
  readonly art: string
  readonly titel: Tekst
  readonly siger: Tekst
  readonly skal: Skal
  readonly findes?: Findes
  readonly efter?: readonly string[]
  /** Before it can be begun on. */
  readonly kræver?: readonly Krav[]
  /** Of the decision itself. */
  readonly afgørelse?: Partial<Pick<Trin, 'kræver' | 'frist' | 'hvilerPå' | 'skal'>>
}): readonly Trin[] => {
  const exists = findes ? { findes } : {}
  return [
    {
      nøgle: `${art}_forberedt`,
      titel: { da: `${titel.da}: forbered afgørelsen`, en: `${titel.en}: prepare the decision` },
      siger,
      roller: ['sagsbehandler', 'leder'],
      ...exists,
      skal,
      efter,
      kræver,
      gøresVed: ['AfgørelseForberedt'],
      tæller: (event) => event.type === 'AfgørelseForberedt' && event.art === art,
      gentages: true,
    },
    {
      nøgle: `${art}_afgjort`,
      titel: { da: `${titel.da}: afgørelsen`, en: `${titel.en}: the decision` },
      siger,
      roller: ['sagsbehandler', 'leder'],
      ...exists,
      skal,
      ...afgørelse,
      efter: [...efter],
      gøresVed: ['AfgørelseTruffet'],
      tæller: (event, sag) => erTruffet(event, sag, art),
      gentages: true,
    },
  ]
}

const erTruffet = (event: SagBegivenhed, sag: SagTilstand, art: string): boolean =>
  event.type === 'AfgørelseTruffet' && emne(sag, afgørelser).get(event.afgoerelseId)?.art === art
