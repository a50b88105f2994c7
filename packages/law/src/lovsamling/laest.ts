import type { Kilde, Tekst } from '@sagsvej/rules'
import { TEKST_TIL } from './kilder.ts'

/** What a version rests on, and how sure that makes it: to be spread into the version. */
const hviler =
  <S extends string>(sikkerhed: S) =>
  (...kilder: readonly Kilde[]) => ({ kilder, sikkerhed, kontrolleretTil: TEKST_TIL })

/** Read in the statute itself. */
export const læst = hviler('kontrolleret' as const)
/** Read elsewhere, or read in the statute while the day it began was read elsewhere. */
export const læstAndetsteds = hviler('sekundær' as const)
/** Followed from what was read, or worked out by a formula. */
export const sluttet = hviler('afledt' as const)
/** Not confirmed in the statute. */
export const ubekræftet = hviler('ubekræftet' as const)
/** Expected, not adopted. */
export const ventet = hviler('ventet' as const)

/** Two texts that differ stand on each side of these days, and the day of the change was not found. */
export const dagenErIkkeFundet = (ukendt: Tekst, ...kilder: readonly Kilde[]) => ({
  ...hviler('ukendt' as const)(...kilder),
  ukendt,
})
