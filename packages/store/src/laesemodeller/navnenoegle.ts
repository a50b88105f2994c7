// The letters after z, as the alphabet has them (aa is å), and those that stand as another or as two.
const LETTERS: Readonly<Record<string, string>> = {
  æ: '{',
  ä: '{',
  ø: '|',
  ö: '|',
  å: '}',
  ü: 'y',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
}

/**
 * A name as a key whose bytes stand in Danish order, so that the database can sort and turn pages: neither engine has
 * the Danish alphabet in common with the other. Case, accents and signs do not count.
 */
export const navnenøgle = (navn: string): string =>
  [...navn.toLowerCase().normalize('NFC').replaceAll('aa', 'å')]
    .map((letter) => LETTERS[letter] ?? letter.normalize('NFD'))
    .join('')
    .replace(/[^a-z0-9{|} ]/g, '')
    .trim()
