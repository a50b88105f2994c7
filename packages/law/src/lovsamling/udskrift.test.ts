import { type Day, isNever, parseDay } from '@sagsvej/calendar'
import {
  type Bestemmelse,
  type Block,
  dateText,
  expressionsIn,
  expressionsOf,
  type Hjemmel,
  hjemmelText,
  type Indhold,
  type Item,
  kravHjemmel,
  type Led,
  namedIn,
  nodesOf,
  partsOf,
  printedText,
  printProvision,
  roundingText,
  SELF_NAMED,
  SIKKERHED_BETYDER,
  SIKKERHED_TEKST,
  type Sprog,
  stedOf,
  stedText,
  type Version,
  valueText,
  weekdaysText,
} from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { lov } from '../lov.ts'

const SPROG: readonly Sprog[] = ['da', 'en']
const printed = SPROG.flatMap((sprog) =>
  lov.bestemmelser.map((b) => ({ b, sprog, blocks: printProvision(b, sprog).blocks })),
)

const rawText = (blocks: readonly Block[]): string =>
  printedText({ id: '', title: '', blocks }, Number.POSITIVE_INFINITY)

const textOf = (blocks: readonly Block[]): string => rawText(blocks).toLowerCase()

const missing = (text: string, wanted: readonly string[]): readonly string[] =>
  wanted.filter((one) => !text.includes(one.toLowerCase()))

/** What a node itself says, apart from its parts. */
function words(led: Led, sprog: Sprog): readonly string[] {
  switch (led.op) {
    case 'const':
      if (led.kind === 'dagmængde') return [sprog === 'da' ? 'alle dage' : 'all days']
      // A day "comes" where it is before never.
      return isNever(led.value as Day) ? [] : [valueText(led.kind, led.enhed, led.value, sprog)]
    case 'fact':
      return [led.faktum.etiket[sprog]]
    case 'judgement':
      return [`${led.skøn.etiket[sprog]} (${sprog === 'da' ? 'et skøn' : 'a judgement'})`]
    case 'rate':
      return [led.sats.navn[sprog]]
    case 'provision':
      return [led.bestemmelse.titel[sprog]]
    case 'bound':
      return [led.felt.etiket[sprog]]
    case 'all':
    case 'any':
      return led.krav.flatMap(({ nr, tekst }) => [
        ...(nr === undefined ? [] : [`${stedText(stedOf(nr) ?? {}, sprog)}: `]),
        ...(tekst ? [tekst[sprog]] : []),
      ])
    case 'isOneOf': {
      const type =
        led.of.op === 'fact' ? led.of.faktum.type : led.of.op === 'bound' ? led.of.felt.type : undefined
      const options = type?.art === 'valg' ? type.valg : []
      return led.keys.map((key) => options.find((o) => o.nøgle === key)?.navn[sprog] ?? `no name for ${key}`)
    }
    case 'quotient':
      return [roundingText(led.afrunding, sprog)]
    case 'monthEndOver':
      return [`${led.months} ${sprog === 'da' ? 'kalendermåneder' : 'calendar months'}`]
    case 'dayOver':
      return [`${led.months} ${sprog === 'da' ? 'måneder' : 'months'}`]
    case 'holidaysIn':
    case 'weekdaysIn':
      return [weekdaysText(led.weekdays, sprog)]
    default:
      return []
  }
}

/** What some expressions say. One day more or less is said in a word of its own. */
const said = (roots: Iterable<Led>, sprog: Sprog): readonly string[] =>
  [...roots].flatMap((led): readonly string[] => {
    if (led.op !== 'shift' || !isOneDay(led)) return [...words(led, sprog), ...said(partsOf(led), sprog)]
    const [before, after] =
      sprog === 'da' ? ['dagen før', 'dagen efter'] : ['the day before', 'the day after']
    return [led.sign === 1 ? after : before, ...said([led.date], sprog)]
  })

const isOneDay = ({ by, unit }: Extract<Led, { op: 'shift' }>): boolean =>
  by.op === 'const' && by.value === 1 && unit === 'dage'

function textsOf(indhold: Indhold, sprog: Sprog): readonly string[] {
  switch (indhold.art) {
    case 'regel':
      return indhold.undtagelser.flatMap((u) => [u.navn[sprog], hjemmelText(u.hjemmel, sprog)])
    case 'læsninger':
      return indhold.læsninger.flatMap((l) => [l.navn[sprog], l.grund[sprog]])
    case 'ukendt':
      return [indhold.hvad[sprog]]
  }
}

const sectionOf = (blocks: readonly Block[], version: Version): readonly Block[] => {
  const found = every(blocks).filter((block) => block.kind === 'section' && block.version === version)
  expect(found).toHaveLength(1)
  return found
}

describe.each(SPROG)('hele loven på skrift (%s)', (sprog) => {
  const all = printed.filter((one) => one.sprog === sprog)

  test('each version says every leaf of its tree, every number, and all it stands on, in its own section', () => {
    for (const { b, blocks } of all) {
      for (const v of b.versioner) {
        const wanted = [
          ...said(expressionsIn(v.indhold), sprog),
          ...textsOf(v.indhold, sprog),
          dateText(v.fra, sprog),
          ...(isNever(v.til) ? [] : [dateText(v.til, sprog)]),
          hjemmelText(v.hjemmel, sprog),
          SIKKERHED_TEKST[v.sikkerhed][sprog],
          SIKKERHED_BETYDER[v.sikkerhed][sprog],
          ...v.kilder.flatMap(({ navn, url }) => [navn, ...(url ? [url] : [])]),
          v.siger[sprog],
          ...(v.note ? [v.note[sprog]] : []),
          dateText(parseDay(v.kontrolleretTil), sprog),
        ]
        expect([b.id, missing(textOf(sectionOf(blocks, v)), wanted)]).toEqual([b.id, []])
      }
    }
  })

  test('the whole says what picks the version, when the question arises, and every transition', () => {
    for (const { b, blocks } of all) {
      const wanted = [
        b.id,
        ...said(
          [...expressionsOf(b)].filter((led) => led.op !== 'bound'), // the day that picks the version, by its name
          sprog,
        ),
        ...(b.vælgesEfter.art === 'dato' && SELF_NAMED.has(b.vælgesEfter.dato.op)
          ? []
          : [b.vælgesEfter.navn[sprog]]),
        ...b.overgange.flatMap((o) => [
          o.navn[sprog],
          hjemmelText(o.hjemmel, sprog),
          SIKKERHED_BETYDER[o.sikkerhed][sprog],
          ...o.kilder.map(({ navn }) => navn),
          dateText(parseDay(o.kontrolleretTil), sprog),
          ...textsOf(o.indhold, sprog),
        ]),
      ]
      expect([b.id, missing(textOf(blocks), wanted)]).toEqual([b.id, []])
    }
  })

  test('what it reads is explained at the end', () => {
    for (const { b, blocks } of all) {
      const end = textOf(
        blocks.slice(blocks.findLastIndex((block) => block.kind === 'section' && block.version)),
      )
      const wanted = [...expressionsOf(b)]
        .flatMap((root) => [...nodesOf(root)])
        .flatMap((led) => {
          if (led.op === 'fact') return [led.faktum.spørgsmål[sprog]]
          if (led.op === 'judgement')
            return [led.skøn.spørgsmål[sprog], ...led.skøn.grundlag.map((g) => g[sprog])]
          if (led.op === 'rate') return [led.sats.nøgle]
          return led.op === 'provision' ? [led.bestemmelse.id] : []
        })
      expect([b.id, missing(end, wanted)]).toEqual([b.id, []])
    }
  })

  test('every name a part uses is explained in that part, before it is used, and none other is', () => {
    for (const { b, blocks } of all) {
      for (const part of partsOfPrint(blocks)) {
        const met: string[] = []
        for (const { name, text } of definitionsIn(part, sprog)) {
          const unknown = namesIn(text, b, sprog).filter((one) => !met.includes(one))
          expect([b.id, name, unknown]).toEqual([b.id, name, []])
          met.push(name)
        }
        const used = namesIn(rawText(ruleIn(part)), b, sprog)
        const needed = definitionsIn(part, sprog).flatMap(({ text }) => namesIn(text, b, sprog))
        expect([b.id, [...new Set([...used, ...needed])].sort()]).toEqual([b.id, met.sort()])
      }
    }
  })

  test('a name means one thing all through a provision, and a thing has one name', () => {
    for (const { b, blocks } of all) {
      const found = definitionsIn(blocks, sprog)
      const meanings = new Map(found.map(({ name, text }) => [name, text]))
      const names = new Map(found.map(({ name, text }) => [text.replace(/\b[A-Z]\d+(\.\d+)*\b/g, ''), name]))
      expect([b.id, found.filter(({ name, text }) => meanings.get(name) !== text)]).toEqual([b.id, []])
      expect([b.id, names.size]).toEqual([b.id, meanings.size])
    }
  })

  test('the key to reading stands first, and the transitions after the versions', () => {
    for (const { b, blocks } of all) {
      const sections = blocks.filter((block) => block.kind === 'section')
      expect([b.id, sections[0]?.title]).toEqual([
        b.id,
        sprog === 'da' ? 'Sådan skal ordene læses' : 'How to read the words',
      ])
      const lastVersion = sections.findLastIndex(({ version }) => version !== undefined)
      const transition = sections.findIndex(({ title }) => /^(Overgangsreg|Transitional)/.test(title))
      expect([b.id, transition < 0 || lastVersion < transition]).toEqual([b.id, true])
    }
  })

  test('the newest version’s sentences stand first, with how sure they are unless they were read in the statute', () => {
    for (const { b, blocks } of all) {
      const newest = b.versioner.findLast(({ sikkerhed }) => sikkerhed !== 'ventet')
      const head = textOf(blocks.slice(0, 1))
      const doubt =
        newest && newest.sikkerhed !== 'kontrolleret' ? [SIKKERHED_BETYDER[newest.sikkerhed][sprog]] : []
      const wanted = [
        ...(newest ? [newest.siger[sprog]] : []),
        ...doubt,
        ...(b.betyder ? [b.betyder[sprog]] : []),
      ]
      expect([b.id, missing(head, wanted)]).toEqual([b.id, []])
    }
  })

  test('a number says of what it is the number', () => {
    for (const { b, blocks } of all) {
      const bare = textOf(blocks)
        .split('\n')
        .filter((line) => /^\s*(\S+ {2})?(nr|stk|no|subs)\. \S+:/i.test(line))
      expect([b.id, bare]).toEqual([b.id, []])
      const silent = b.versioner.flatMap(({ hjemmel, indhold }) =>
        [...expressionsIn(indhold)].flatMap((led) => unplaced(led, hjemmel)),
      )
      expect([b.id, silent]).toEqual([b.id, []])
    }
  })

  test('no line of a rule grows without end, and no number of a point is given twice', () => {
    for (const { b, blocks } of all) {
      for (const v of b.versioner) {
        const section = sectionOf(blocks, v)
        const long = textOf(section)
          .split('\n')
          .filter((line) => line.length > 330 && !line.includes('http'))
        expect([b.id, long]).toEqual([b.id, []])
        const numbers = points(section).flatMap(({ nr }) => (nr === undefined ? [] : [nr]))
        expect([b.id, numbers]).toEqual([b.id, [...new Set(numbers)]])
      }
    }
  })
})

test('two rules that one rule rests on never have the same name', () => {
  for (const b of lov.bestemmelser) {
    for (const sprog of SPROG) {
      const rules = new Set(
        [...expressionsOf(b)]
          .flatMap((root) => [...nodesOf(root)])
          .flatMap((led) => (led.op === 'provision' ? [led.bestemmelse] : [])),
      )
      const titles = [...rules].map(({ titel }) => titel[sprog])
      expect([b.id, titles]).toEqual([b.id, [...new Set(titles)]])
    }
  }
})

test('Danish and English have the same structure', () => {
  for (const b of lov.bestemmelser) {
    expect([b.id, shape(blocksOf(b, 'en'))]).toEqual([b.id, shape(blocksOf(b, 'da'))])
  }
})

const blocksOf = (b: Bestemmelse, sprog: Sprog) => printProvision(b, sprog).blocks

/** The structure of a text without its words. The letter before the number of an exception or a reading is each language's own. */
const shape = (blocks: readonly Block[]): unknown => blocks.map(shapeOf)

function shapeOf(block: Block): unknown {
  switch (block.kind) {
    case 'sentence':
      return 'sentence'
    case 'certainty':
      return block.sikkerhed
    case 'list':
      return block.items.map(({ nr, line, blocks }) => [
        nr?.replace(/^[UE]/, 'U').replace(/^[LR]/, 'L'),
        links(line),
        shape(blocks),
      ])
    case 'rows':
      return block.rows.map((row) => shape(row.blocks))
    case 'section':
      return ['section', block.version?.fra, shape(block.blocks)]
  }
}

const links = (line: Item['line']) => line.flatMap(({ url, bestemmelse }) => url ?? bestemmelse ?? []).sort()

/** The parts that explain their own names: what says when it arises, what picks the version, versions, transitions. */
const partsOfPrint = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  blocks.flatMap((block) => {
    if (block.kind !== 'section' || EXPLAINS_OTHERS.test(block.title)) return []
    const inner = block.blocks.filter((one) => one.kind === 'section')
    return inner.length > 0 ? partsOfPrint(inner) : [block.blocks]
  })

/** The sections that say what it reads and rests on, in words that are not its own. */
const EXPLAINS_OTHERS =
  /^(Sådan skal|How to read|Oplysninger|Facts|Skøn|Judgements|Satser|Rates|Andre regler|Other rules)/

interface Explained {
  readonly name: string
  readonly text: string
}

const HERE: Readonly<Record<Sprog, string>> = { da: 'Her betyder', en: 'Here these mean' }

/** What is explained, in the order it stands; the letter a name's points are numbered from left out. */
const definitionsIn = (blocks: readonly Block[], sprog: Sprog): readonly Explained[] =>
  every(blocks)
    .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
    .filter(({ label }) => label === HERE[sprog])
    .flatMap(({ blocks: inner }) => inner.flatMap((block) => (block.kind === 'rows' ? block.rows : [])))
    .map(({ label, blocks: inner }) => ({
      name: label.replace(/ \([A-Z]\d*\)$/, '').toLowerCase(),
      text: rawText(inner),
    }))

/** The rows that say what the rule is; what stands beside them speaks of it in the law's own words. */
const RULES =
  /^(Reglen|The rule|Undtagelser|Exceptions|Ordene kan|The words can|Den passer|It fits|Så gælder|Then this)/

/** A part without its explanations, and without what it says of the law in other words than the rule's. */
function ruleIn(part: readonly Block[]): readonly Block[] {
  const rows = part.flatMap((block) => (block.kind === 'rows' ? block.rows : []))
  const rules = rows.filter(({ label }) => RULES.test(label))
  return rules.length > 0 ? [{ kind: 'rows', rows: rules }] : part.filter(({ kind }) => kind !== 'rows')
}

/** The names of a provision that a text mentions, in lower case. */
function namesIn(text: string, b: Bestemmelse, sprog: Sprog): readonly string[] {
  const letters =
    sprog === 'da'
      ? /\b([Dd]ag|[Tt]al|[Bb]eløb|[Tt]idsrum) [A-Z]\d*\b/g
      : /\b([Dd]ay|[Nn]umber|[Aa]mount|[Pp]eriod) [A-Z]\d*\b/g
  const given = [...namedIn(b)].map(({ navn }) => navn[sprog].toLowerCase())
  return [
    ...new Set([
      ...[...text.matchAll(letters)].map(([name]) => name.toLowerCase()),
      ...given.filter((name) => text.toLowerCase().includes(name)),
    ]),
  ]
}

/** The numbers in a rule that say nothing of where they are. */
function unplaced(led: Led, at: Hjemmel): readonly string[] {
  if (led.op !== 'all' && led.op !== 'any') return partsOf(led).flatMap((part) => unplaced(part, at))
  return led.krav.flatMap(({ nr, led: part }) => {
    const place = nr === undefined ? at : kravHjemmel(at, nr)
    return place ? unplaced(part, place) : [`${nr}`]
  })
}

/** Every block, also those inside others. */
const every = (blocks: readonly Block[]): readonly Block[] =>
  blocks.flatMap((block) => [block, ...every(within(block))])

function within(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => item.blocks)
    case 'rows':
      return block.rows.flatMap((row) => row.blocks)
    case 'section':
      return block.blocks
    default:
      return []
  }
}

const points = (blocks: readonly Block[]): readonly Item[] =>
  every(blocks).flatMap((block) => (block.kind === 'list' ? block.items : []))
