import {
  afgørelsenGælder,
  erhvervssigtetErAfklaret,
  følgerRevalideringsplanen,
  revalideringBevilgetDen,
  revalideringErBevilget,
  revalideringPlanlagtTil,
  revalideringStartede,
  senesteSamtaleIRevalidering,
} from '@sagsvej/law'
import type { Afgørelse } from '../afgoerelse/afgoerelser.ts'
import { afgørelserI } from '../afgoerelse/i-forloeb.ts'
import type { Afledt } from '../sag/afledt.ts'
import { emne } from '../sag/emne.ts'
import type { Tider } from '../sag/opslag.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { følgerIkke, revalideringer, revalideringsafgørelser } from './revalideringer.ts'

/** The decision of a kind in a rehabilitation that stands. */
export const revalideringsafgørelsen = (
  sag: SagTilstand,
  id: string,
  art: 'revalidering' | 'revalidering_forlaenget' | 'revalideringsydelse' = 'revalidering',
): Afgørelse | undefined => afgørelserI(sag, revalideringsafgørelser, id, art).at(-1)

/** What the events of a rehabilitation tell the law. */
export function revalideringsfakta(
  sag: SagTilstand,
  id: string,
  { på }: Pick<Tider, 'på'>,
): readonly Afledt[] {
  const one = emne(sag, revalideringer).get(id)
  const made = revalideringsafgørelsen(sag, id)?.truffet
  const granted = made !== undefined && !made.tilUgunst && made.den <= på
  return [
    [afgørelsenGælder, 'revalidering'],
    [revalideringErBevilget, granted],
    [revalideringBevilgetDen, granted ? made.den : undefined],
    [erhvervssigtetErAfklaret, one?.afklaret !== undefined],
    [revalideringStartede, one?.fra],
    [revalideringPlanlagtTil, one?.plan?.til],
    [følgerRevalideringsplanen, one !== undefined && !følgerIkke(one)],
    [senesteSamtaleIRevalidering, one?.opfølgninger.at(-1) ?? one?.fra],
  ]
}
