import type { Tekst } from '@sagsvej/rules'
import { afvist, type Json, læst, under } from '@sagsvej/rules/read'
import type { Fejl, Læst } from './fejl.ts'

/** Nested deeper than this is not a case file, and would exhaust the stack. */
const MAX_DEPTH = 50

const BLANK = /[ \t\n\r]*/y
const LITERAL = /true|false|null/y
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const QUOTE = /"/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these inside a string.
const PLAIN = /[^"\\\u0000-\u001f]+/y
const ESCAPED = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y

class Stopped extends Error {
  readonly at: number
  readonly wanted: Tekst

  constructor(at: number, wanted: Tekst) {
    super(wanted.en)
    this.at = at
    this.wanted = wanted
  }
}

/**
 * Reads JSON strictly. Unlike JSON.parse it says the line and column where the text stops being JSON, and refuses an
 * object that gives the same name twice, where JSON.parse would quietly keep the last.
 */
export function parseJson(source: string): Læst<Json> {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source
  const repeated: Fejl[] = []
  let at = 0

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    at += found?.length ?? 0
    return found
  }
  const skip = (): void => void take(BLANK)
  const eat = (sign: string): boolean => {
    skip()
    if (text[at] !== sign) return false
    at++
    return true
  }
  /** Piece by piece, since one pattern for a whole string exhausts the stack on a long one. */
  const takeString = (): string | undefined => {
    const start = at
    if (take(QUOTE) === undefined) return undefined
    while (take(PLAIN) !== undefined || take(ESCAPED) !== undefined);
    if (take(QUOTE) !== undefined) return text.slice(start, at)
    at = start
    return undefined
  }
  const stop = (da: string, en: string): never => {
    throw new Stopped(at, { da, en })
  }

  function value(pointer: string, depth: number): Json {
    if (depth > MAX_DEPTH) stop('noget der er mindre dybt indlejret', 'something less deeply nested')
    if (eat('{')) return object(pointer, depth)
    if (eat('[')) return array(pointer, depth)
    const word = take(LITERAL) ?? take(NUMBER) ?? takeString()
    return word === undefined ? stop('en værdi', 'a value') : JSON.parse(word)
  }

  function object(pointer: string, depth: number): Json {
    const members = new Map<string, Json>()
    if (eat('}')) return {}
    do {
      skip()
      const written = takeString() ?? stop('et navn i anførselstegn', 'a name in quotation marks')
      const name: string = JSON.parse(written)
      if (!eat(':')) stop('kolon (:)', 'a colon (:)')
      const place = under(pointer, name)
      if (members.has(name)) repeated.push(twice(place, name))
      members.set(name, value(place, depth + 1))
    } while (eat(','))
    if (!eat('}')) stop('komma eller }', 'a comma or }')
    return Object.fromEntries(members)
  }

  function array(pointer: string, depth: number): Json {
    const items: Json[] = []
    if (eat(']')) return items
    do items.push(value(under(pointer, items.length), depth + 1))
    while (eat(','))
    if (!eat(']')) stop('komma eller ]', 'a comma or ]')
    return items
  }

  try {
    const json = value('', 0)
    skip()
    if (at < text.length) stop('slutningen af filen', 'the end of the file')
    return repeated.length > 0 ? afvist(...repeated) : læst(json)
  } catch (error) {
    if (error instanceof Stopped) return afvist(notJson(text, error))
    throw error
  }
}

const twice = (pointer: string, name: string): Fejl => ({
  pointer,
  slags: 'gentagetFelt',
  tekst: {
    da: `Feltet "${name}" står to gange i samme objekt. Behold det ene.`,
    en: `The field "${name}" stands twice in the same object. Keep one of them.`,
  },
})

function notJson(text: string, { at, wanted }: Stopped): Fejl {
  const before = text.slice(0, at).split('\n')
  const line = before.length
  const column = (before.at(-1)?.length ?? 0) + 1
  const sign = text[at]
  const found: Tekst =
    sign === undefined
      ? { da: 'teksten slutter', en: 'the text ends' }
      : { da: `der står ${JSON.stringify(sign)}`, en: `there is ${JSON.stringify(sign)}` }
  return {
    pointer: '',
    slags: 'ikkeJson',
    tekst: {
      da: `Filen er ikke JSON: i linje ${line}, kolonne ${column} ${found.da}, hvor der skulle stå ${wanted.da}.`,
      en: `The file is not JSON: in line ${line}, column ${column} ${found.en} where ${wanted.en} should be.`,
    },
  }
}
