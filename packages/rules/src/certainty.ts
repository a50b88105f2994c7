import type { Tekst } from './text.ts'

/**
 * How sure a version or a rate is; travels with every answer to its last reader.
 * `ukendt` (not read), `ikke modelleret` (read, and not built here) and `konflikt` leave the answer open; `ventet`
 * (expected, not adopted) is off unless asked for.
 */
export type Sikkerhed =
  | 'kontrolleret'
  | 'sekundær'
  | 'afledt'
  | 'ubekræftet'
  | 'konflikt'
  | 'ukendt'
  | 'ikke modelleret'
  | 'ventet'

/** From surest to least sure. */
const ORDER: readonly Sikkerhed[] = [
  'kontrolleret',
  'afledt',
  'sekundær',
  'ubekræftet',
  'konflikt',
  'ukendt',
  'ikke modelleret',
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
  konflikt: { da: 'flere læsninger', en: 'more than one reading' },
  ukendt: { da: 'retsgrundlag ukendt', en: 'legal basis unknown' },
  'ikke modelleret': { da: 'ikke med i systemet', en: 'not in this system' },
  ventet: { da: 'ventet, ikke vedtaget', en: 'expected, not adopted' },
}

/** What each degree means for whoever relies on the answer. */
export const SIKKERHED_BETYDER: Readonly<Record<Sikkerhed, Tekst>> = {
  kontrolleret: {
    da: 'Vi har læst reglen i selve lovteksten.',
    en: 'We have read the rule in the text of the statute itself.',
  },
  afledt: {
    da: 'Vi har regnet reglen ud efter en formel eller sluttet den fra det, vi har læst. Den står ikke selv i en tekst, vi har læst.',
    en: 'We computed the rule by a formula or inferred it from what we have read. It does not itself stand in a text we have read.',
  },
  sekundær: {
    da: 'Vi har læst reglen i en anden kilde end lovteksten.',
    en: 'We have read the rule in another source than the text of the statute.',
  },
  ubekræftet: {
    da: 'Vi har ikke kunnet bekræfte reglen i lovteksten. Den må ikke alene bære en afgørelse, der går dig imod.',
    en: 'We could not confirm the rule in the text of the statute. It must not alone carry a decision that goes against you.',
  },
  konflikt: {
    da: 'Loven kan læses på flere måder, og vi ved ikke, hvilken der er den rigtige.',
    en: 'The law can be read in more than one way, and we do not know which is right.',
  },
  ukendt: {
    da: 'Vi har ikke læst, hvad loven siger. Vi gætter ikke, så svaret er åbent.',
    en: 'We have not read what the law says. We do not guess, so the answer is open.',
  },
  'ikke modelleret': {
    da: 'Vi har læst reglen, men systemet kan ikke svare efter den. Svaret er åbent, til kommunen (en sagsbehandler) har set på den.',
    en: 'We have read the rule, but this system cannot answer by it. The answer is open until the municipality (a caseworker) has looked at it.',
  },
  ventet: {
    da: 'Reglen er ventet, men ikke vedtaget. Den bruges kun, når nogen beder om at se, hvad der ville gælde.',
    en: 'The rule is expected but not adopted. It is used only when someone asks to see what would apply.',
  },
}
