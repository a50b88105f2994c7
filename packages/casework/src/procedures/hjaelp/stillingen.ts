import { akassenAfgørBefordring, tandbehandlingSkalGodkendes, tilflytningskommunenAfgør } from '@sagsvej/law'
import { type Afgørelse, afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { type Hjælpesag, hjælpesager } from '../../hjaelp/hjaelp-soegt.ts'
import { emne } from '../../sag/emne.ts'
import { loven } from '../motor/lovens-svar.ts'
import type { Gælder, Omstændigheder } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'

export const hjælpesagenI = ({ sag, gang }: Omstændigheder): Hjælpesag | undefined =>
  emne(sag, hjælpesager).get(gang.id)

/** The decision prepared on the application, the newest. */
export function afgørelsenPå(s: Omstændigheder): Afgørelse | undefined {
  const id = hjælpesagenI(s)?.afgoerelseId
  return id === undefined ? undefined : emne(s.sag, afgørelser).get(id)
}

/**
 * Another must decide it: for a removal the municipality one moves to, from 2020 (LAS.85.4); for transport the
 * unemployment fund of whoever gets its benefit (LAB.175.5).
 */
export function andenAfgør(s: Stilling): Gælder {
  const one = hjælpesagenI(s)
  if (!one) return false
  if (one.art.nøgle === 'befordring') return loven(s, akassenAfgørBefordring)
  if (one.flytter === undefined || one.flytter === 'i_kommunen') return false
  const there = loven(s, tilflytningskommunenAfgør)
  if (there === 'åben') return there
  return one.flytter === 'herfra' ? there : !there
}

export function afgøresHer(s: Stilling): Gælder {
  const other = andenAfgør(s)
  return other === 'åben' ? other : !other
}

/** A dear course of dental treatment must be approved before it begins. */
export const skalGodkendes = (s: Stilling): Gælder =>
  hjælpesagenI(s)?.art.nøgle === 'tandpleje' && loven(s, tandbehandlingSkalGodkendes)

/** Help with the rent was decided in the case: what an application about arrears must be tried for too. */
export const huslejePrøvet = (s: Omstændigheder): boolean =>
  [...emne(s.sag, hjælpesager).values()].some(
    ({ art, afgoerelseId }) =>
      art.nøgle === 'husleje' &&
      afgoerelseId !== undefined &&
      emne(s.sag, afgørelser).get(afgoerelseId)?.truffet !== undefined,
  )
