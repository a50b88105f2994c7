import { afgørelsesgang } from './afgoerelse/afgoerelse.ts'
import type { Sagsgang } from './motor/sagsgang.ts'

/** Every procedure there is, in the order a case meets them. */
export const SAGSGANGE: readonly Sagsgang[] = [afgørelsesgang]
