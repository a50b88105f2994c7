import { inflateSync } from 'node:zlib'

/** A PDF as Typst writes it, read with nothing but what the format says: its objects by number, as Latin-1. */
const objectsOf = (pdf: Uint8Array): ReadonlyMap<string, string> => {
  const source = Buffer.from(pdf).toString('latin1')
  return new Map(
    [...source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, nr = '', body = '']) => [
      nr,
      body,
    ]),
  )
}

function streamOf(body: string): string {
  const content = body.slice(body.indexOf('stream\n') + 7, body.lastIndexOf('\nendstream'))
  return body.includes('/FlateDecode')
    ? inflateSync(Buffer.from(content, 'latin1')).toString('latin1')
    : content
}

const hexText = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

/** Glyph to text, from a font's own table: what a reader for the blind hears. */
function toUnicode(table: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const [, block = ''] of table.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, glyph = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g)) {
      found.set(Number.parseInt(glyph, 16), hexText(text))
    }
  }
  return found
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

const unescaped = (text: string): string =>
  text.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal?: string, one = '') =>
    octal === undefined ? (ESCAPED[one] ?? one) : String.fromCharCode(Number.parseInt(octal, 8)),
  )

/** Where the string that begins at `from` ends: brackets in pairs need no escape inside it. */
function endOfString(content: string, from: number): number {
  let depth = 0
  for (let i = from; i < content.length; i++) {
    const one = content[i]
    if (one === '\\') i++
    else if (one === '(') depth++
    else if (one === ')' && --depth === 0) return i
  }
  return content.length
}

type Tegn = ReadonlyMap<number, string>

function glyphText(bytes: string, font: Tegn): string {
  let text = ''
  for (let i = 0; i + 1 < bytes.length; i += 2) {
    text += font.get(bytes.charCodeAt(i) * 256 + bytes.charCodeAt(i + 1)) ?? '\uFFFD'
  }
  return text
}

/** The text of what is tagged, in reading order as it is drawn: page numbers and lines are artifacts, and left out. */
export function pdfTekst(pdf: Uint8Array): string {
  const objects = objectsOf(pdf)
  const at = (nr: string | undefined): string => objects.get(nr ?? '') ?? ''
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b(?!s)/.test(body))
  return pages.map((page) => pageText(page, at)).join(' ')
}

function pageText(page: string, at: (nr: string | undefined) => string): string {
  const fonts = new Map(
    [...page.matchAll(/\/(f\d+) (\d+) 0 R/g)].map(([, name = '', nr]) => [
      name,
      toUnicode(streamOf(at(/\/ToUnicode (\d+) 0 R/.exec(at(nr))?.[1]))),
    ]),
  )
  return contentText(streamOf(at(/\/Contents (\d+) 0 R/.exec(page)?.[1])), fonts)
}

/** `tagged`: drawn text counts. `instead`: what a reader is told in place of the glyphs, so these do not. */
type Mark = 'tagged' | 'artifact' | 'instead'

function contentText(content: string, fonts: ReadonlyMap<string, Tegn>): string {
  const token = /\(|\/(\w+) (?:<<([\s\S]*?)>> BDC|BMC)|\/(f\d+) [\d.]+ Tf|\bEMC\b/g
  const marks: Mark[] = []
  let font: Tegn = new Map()
  let text = ''
  for (let found = token.exec(content); found; found = token.exec(content)) {
    const [whole, tag, dictionary = '', name] = found
    if (whole === '(') {
      const end = endOfString(content, found.index)
      if (!marks.some((mark) => mark !== 'tagged')) {
        text += glyphText(unescaped(content.slice(found.index + 1, end)), font)
      }
      token.lastIndex = end + 1
    } else if (name !== undefined) font = fonts.get(name) ?? font
    else if (tag !== undefined) {
      const instead = /\/ActualText <FEFF(\w*)>/.exec(dictionary)?.[1]
      if (instead !== undefined) text += hexText(instead)
      marks.push(tag === 'Artifact' ? 'artifact' : instead === undefined ? 'tagged' : 'instead')
    } else if (marks.pop() === 'tagged') text += ' '
  }
  return text
}
