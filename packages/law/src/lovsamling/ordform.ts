import { transliterate } from '@sagsvej/rules'

// Endings of Danish and English nouns, adjectives and verbs, longest first.
const ENDINGS =
  'erendes erende hedens ernes erens endes ethed erne eres enes heden eren erer heder elserne elser elsen elses ets ens ers ene ede ende else ing est er en et es ed e s'
    .split(' ')
    .sort((a, b) => b.length - a.length)

const SHORTEST = 4

/**
 * A word without its form, so that "forlængelser", "forlængelsen" and "forlaengelse" are one. It need not be a word: it
 * is only compared with others made the same way.
 */
export function ordform(word: string): string {
  const plain = transliterate(word.toLowerCase())
  const ending = ENDINGS.find((one) => plain.endsWith(one) && plain.length - one.length >= SHORTEST)
  const stem = ending === undefined ? plain : plain.slice(0, -ending.length)
  return stem.length > SHORTEST && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem
}

/** The words of a text, each without its form. */
export const ordformer = (text: string): readonly string[] => (text.match(/[\p{L}\d]+/gu) ?? []).map(ordform)
