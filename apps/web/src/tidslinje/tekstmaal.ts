/** Widths in em, a little above those of the fonts a page may fall back to: text may end early, never late. */
const NARROW = 0.36
const COMMON = 0.63
const CAPITAL = 0.76
const BROAD = 0.97
const BOLD = 1.1

function widthOf(letter: string): number {
  if (/[\s.,:;'’|!()\-ijlftrI]/.test(letter)) return letter === 't' || letter === 'r' ? 0.42 : NARROW
  if (/[mwMW@%–—]/.test(letter)) return BROAD
  return letter === letter.toLowerCase() ? COMMON : CAPITAL
}

/** Room a line of text takes at a font size, in the same unit: an upper bound, as the server has no font to ask. */
export function tekstbredde(text: string, skrift: number, fed = false): number {
  let em = 0
  for (const letter of text) em += widthOf(letter)
  return em * skrift * (fed ? BOLD : 1)
}

/** The first of the texts, longest first, that has room; undefined when none has. */
export const førsteDerErPladsTil = (
  texts: readonly string[],
  room: number,
  skrift: number,
  fed = false,
): string | undefined => texts.find((text) => tekstbredde(text, skrift, fed) <= room)
