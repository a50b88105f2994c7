/** Advance widths of IBM Plex Sans in em, letters of about the same width together, rounded up. */
const WIDTHS: readonly (readonly [letters: string, em: number])[] = [
  [" ijl.,'’!:;|", 0.29],
  ['f()trI-/"', 0.42],
  ['zsvcyLxJ?', 0.51],
  ['agkåeéoF', 0.56],
  ['hnuøTbdpqESZY–0123456789§+<>', 0.6],
  ['PVXCKARÅBDUG&HNOQØ', 0.71],
]
const BROAD = 0.96
const BOLD = 1.05

const widthOf = new Map(
  WIDTHS.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em] as const)),
)

/** Room a line of text takes at a font size, in the same unit: an upper bound, as the server has no font to ask. */
export function tekstbredde(text: string, skrift: number, fed = false): number {
  let em = 0
  for (const letter of text) em += widthOf.get(letter) ?? BROAD
  return em * skrift * (fed ? BOLD : 1)
}

/** The first of the texts, longest first, that has room; undefined when none has. */
export const førsteDerErPladsTil = (
  texts: readonly string[],
  room: number,
  skrift: number,
  fed = false,
): string | undefined => texts.find((text) => tekstbredde(text, skrift, fed) <= room)
