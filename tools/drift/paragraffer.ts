/** The text of each paragraph by its number ("27", "24 a"). What is repealed is not in it. */
export type Paragraffer = ReadonlyMap<string, string>

interface Læst {
  readonly nummer: string
  readonly tekst: string
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzæøå'
// "§ 27.", "§ 67a.", "§ 62 .", "§ 12 Søfarende"; a range ("§§ 22-29.", "§ 8 b.- § 9.") is always a repeal.
const START = /^§\s*(\d+)\s?([a-zæøå]?)\s?(?:\.|(?=\s\p{Lu}))\s*(.*)$/u
const RANGE = /^§+\s*\d+\s?[a-zæøå]?\.?\s?-/u
const REPEALED = /^\((?:Ophævet|Udeladt|Udelades)\.?\)\.?$/

/** Where a paragraph stands in its act: "24" before "24 a" before "25". */
export const rang = (nummer: string): number => {
  const [number = '', letter = ''] = nummer.split(' ')
  return Number(number) * 100 + LETTERS.indexOf(letter || ' ') + 1
}

/**
 * Reads an act as published in plain text: a line a subsection, `[kapitel n]` between. Behind the act's last paragraph
 * stand those on commencement from the acts that amended it: their numbers begin again, and they are left out.
 */
export function læsParagraffer(text: string): Paragraffer {
  const all = opdel(text)
  const highest = all.reduce(
    (best, { nummer }, i) => (rang(nummer) > rang(all[best]?.nummer ?? '0') ? i : best),
    0,
  )
  return new Map(
    all
      .slice(0, highest + 1)
      .filter(({ tekst }) => !REPEALED.test(tekst))
      .map(({ nummer, tekst }) => [nummer, tekst]),
  )
}

function opdel(text: string): readonly Læst[] {
  const found: { nummer: string; lines: string[] }[] = []
  let open = false
  for (const line of text.split('\n')) {
    const [, number, letter, rest = ''] = RANGE.test(line) ? [] : (START.exec(line) ?? [])
    if (number !== undefined) found.push({ nummer: letter ? `${number} ${letter}` : number, lines: [rest] })
    else if (open && !/^(?:\[kapitel|§)/.test(line)) found.at(-1)?.lines.push(line)
    open = number !== undefined || (open && !/^(?:\[kapitel|§)/.test(line))
  }
  return found.map(({ nummer, lines }) => ({ nummer, tekst: enLinje(lines.join(' ')) }))
}

/** One line, without the marks of where a printed line may be broken. */
const enLinje = (text: string): string => text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim()
