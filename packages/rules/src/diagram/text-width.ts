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

/** Room a line of text takes at a font size, in the same unit: an upper bound, as there is no font to ask. */
export function textWidth(text: string, size: number, bold = false): number {
  let em = 0
  for (const letter of text) em += widthOf.get(letter) ?? BROAD
  return em * size * (bold ? BOLD : 1)
}
