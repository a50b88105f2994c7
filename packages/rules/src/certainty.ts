import type { Tekst } from './text.ts'

/**
 * How sure a version or a rate is; travels with every answer to its last reader.
 * `ukendt` and `konflikt` leave the answer open; `ventet` (expected, not adopted) is off unless asked for.
 */
export type Sikkerhed =
  | 'kontrolleret'
  | 'sekundær'
  | 'afledt'
  | 'ubekræftet'
  | 'konflikt'
  | 'ukendt'
  | 'ventet'

/** From surest to least sure. */
const ORDER: readonly Sikkerhed[] = [
  'kontrolleret',
  'afledt',
  'sekundær',
  'ubekræftet',
  'konflikt',
  'ukendt',
  'ventet',
]

const rank = (one: Sikkerhed): number => ORDER.indexOf(one)

/** Of none: `kontrolleret`, since what rests on no law rests on nothing unsure. */
export const leastSure = (all: readonly Sikkerhed[]): Sikkerhed =>
  all.reduce((worst, next) => (rank(next) > rank(worst) ? next : worst), 'kontrolleret')

/** Of none: `kontrolleret`. */
export const surest = (all: readonly Sikkerhed[]): Sikkerhed =>
  all.reduce((best, next) => (rank(next) < rank(best) ? next : best), all[0] ?? 'kontrolleret')

export const SIKKERHED_TEKST: Readonly<Record<Sikkerhed, Tekst>> = {
  kontrolleret: { da: 'kontrolleret i lovteksten', en: 'verified in the statute' },
  afledt: { da: 'beregnet efter en formel', en: 'computed by a formula' },
  sekundær: { da: 'sekundær kilde', en: 'secondary source' },
  ubekræftet: { da: 'ubekræftet', en: 'unverified' },
  konflikt: { da: 'kilderne er uenige', en: 'sources conflict' },
  ukendt: { da: 'retsgrundlag ukendt', en: 'legal basis unknown' },
  ventet: { da: 'ventet, ikke vedtaget', en: 'expected, not adopted' },
}
