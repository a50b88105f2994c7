import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lovsamling } from '../collect.ts'
import type { Bestemmelse } from '../provision.ts'
import { randomGoal } from '../random/law.test-support.ts'
import type { Sprog } from '../text.ts'
import type { Block } from './block.ts'
import { printProvision } from './provision.ts'
import { printedText } from './text.ts'

/** The letters given to parts of a rule, and the names random laws give them. */
const NAME: Readonly<Record<Sprog, RegExp>> = {
  da: /\b(?:[Dd]ag|[Tt]al|[Bb]eløb|[Tt]idsrum) [A-Z]\d*\b|\b[Nn]avn\d+\b/g,
  en: /\b(?:[Dd]ay|[Nn]umber|[Aa]mount|[Pp]eriod) [A-Z]\d*\b|\b[Nn]avn\d+ \(en\)/g,
}

/** What is explained, the letter its points are numbered from left out. */
const LABEL = /^ *([A-ZÆØÅ]\S+ [A-Z]\d*|Navn\d+(?: \(en\))?)(?: \([A-Z]\d*\))?:(.*)$/

interface Met {
  /** What each name was explained as. */
  readonly meanings: readonly (readonly [name: string, text: string])[]
  /** Names that were used before they were explained. */
  readonly early: readonly string[]
}

/** Reads a part from the top, line by line. */
function read(part: readonly Block[], sprog: Sprog): Met {
  const lines = printedText({ id: '', title: '', blocks: part }, Number.POSITIVE_INFINITY).split('\n')
  const namesIn = (text: string) => (text.match(NAME[sprog]) ?? []).map((name) => name.toLowerCase())
  const meanings: [string, string][] = []
  const early: string[] = []
  for (const line of lines) {
    const [, label = '', text = line] = LABEL.exec(line) ?? []
    const [name] = namesIn(label)
    const known = new Set(meanings.map(([one]) => one))
    early.push(...namesIn(text).filter((one) => !known.has(one)))
    if (name !== undefined) meanings.push([name, text])
  }
  return { meanings, early }
}

const sections = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'section') return []
    const inner = sections(block.blocks)
    return inner.length > 0 ? inner : [block.blocks]
  })

const printed = (b: Bestemmelse, sprog: Sprog) =>
  sections(printProvision(b, sprog).blocks).map((part) => read(part, sprog))

describe.each(['da', 'en'] as const)('any law in words (%s)', (sprog) => {
  test('a name is explained before it is used, and means one thing all through the provision', () => {
    fc.assert(
      fc.property(randomGoal({ sets: true }), (goal) => {
        for (const b of lovsamling([goal]).bestemmelser) {
          const parts = printed(b, sprog)
          expect(parts.flatMap(({ early }) => early)).toEqual([])
          const meanings = new Map(parts.flatMap((part) => part.meanings))
          const others = parts.flatMap((part) =>
            part.meanings.filter(([name, text]) => meanings.get(name) !== text),
          )
          expect(others).toEqual([])
        }
      }),
      { numRuns: 200 },
    )
  })
})
