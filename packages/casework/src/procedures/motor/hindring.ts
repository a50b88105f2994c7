import type { Tekst } from '@sagsvej/rules'
import type { Hindring } from './sagsgang.ts'

/** What is in the way, in both languages, and who or what it waits for. */
export const hindring = (venterPå: Hindring['venterPå'], da: string, en: string): Hindring => ({
  venterPå,
  tekst: { da, en },
})
export const titel = (da: string, en: string): Tekst => ({ da, en })
