const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', Æ: 'Ae', Ø: 'Oe', Å: 'Aa' }

/** The one transliteration used for JSON keys, file names, columns and URLs: æ→ae, ø→oe, å→aa. */
export const transliterate = (word: string): string => word.replace(/[æøåÆØÅ]/g, (c) => LETTERS[c] ?? c)
