import { type Day, isNever } from '@sagsvej/calendar'
import {
  type Bestemmelse,
  type Block,
  dateText,
  expressionsIn,
  expressionsOf,
  hjemmelText,
  type Indhold,
  type Item,
  kravNr,
  type Led,
  partsOf,
  printedText,
  printProvision,
  roundingText,
  SIKKERHED_BETYDER,
  SIKKERHED_TEKST,
  type Sprog,
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

const textOf = (blocks: readonly Block[]): string =>
  printedText({ id: '', title: '', blocks }, Number.POSITIVE_INFINITY).toLowerCase()

const missing = (text: string, wanted: readonly string[]): readonly string[] =>
  wanted.filter((one) => !text.includes(one.toLowerCase()))

function* nodes(led: Led): Generator<Led> {
  yield led
  for (const part of partsOf(led)) yield* nodes(part)
}

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
        ...(nr === undefined ? [] : [kravNr(nr, sprog)]),
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

const said = (roots: Iterable<Led>, sprog: Sprog): readonly string[] =>
  [...roots].flatMap((root) => [...nodes(root)].flatMap((led) => words(led, sprog)))

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
        ]
        expect([b.id, missing(textOf(sectionOf(blocks, v)), wanted)]).toEqual([b.id, []])
      }
    }
  })

  test('the whole says what picks the version, when the question arises, and every transition', () => {
    for (const { b, blocks } of all) {
      const wanted = [
        b.id,
        ...said(expressionsOf(b), sprog),
        b.vælgesEfter.navn[sprog],
        ...b.overgange.flatMap((o) => [
          o.navn[sprog],
          hjemmelText(o.hjemmel, sprog),
          SIKKERHED_BETYDER[o.sikkerhed][sprog],
          ...o.kilder.map(({ navn }) => navn),
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
        .flatMap((root) => [...nodes(root)])
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

  test('every name that a rule uses is explained beside it, once, and none other is', () => {
    const names =
      sprog === 'da'
        ? /\b([Dd]ag|[Tt]al|[Bb]eløb|[Tt]idsrum) [A-Z]\d*\b/g
        : /\b([Dd]ay|[Nn]umber|[Aa]mount|[Pp]eriod) [A-Z]\d*\b/g
    for (const { b, blocks } of all) {
      for (const v of b.versioner) {
        const section = sectionOf(blocks, v)
        const used = new Set(
          [
            ...printedText({ id: '', title: '', blocks: section }, Number.POSITIVE_INFINITY).matchAll(names),
          ].map((m) => m[0].toLowerCase()),
        )
        const explained = labels(section)
          .filter((label) => label.match(names)?.[0] === label)
          .map((label) => label.toLowerCase())
        expect([b.id, [...explained].sort()]).toEqual([b.id, [...used].sort()])
      }
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
          .flatMap((root) => [...nodes(root)])
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

/** The structure of a text without its words. The letter before an exception's number is each language's own. */
const shape = (blocks: readonly Block[]): unknown => blocks.map(shapeOf)

function shapeOf(block: Block): unknown {
  switch (block.kind) {
    case 'sentence':
      return 'sentence'
    case 'certainty':
      return block.sikkerhed
    case 'list':
      return block.items.map(({ nr, line, blocks }) => [
        nr?.replace(/^[UE]/, 'U'),
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

const labels = (blocks: readonly Block[]): readonly string[] =>
  every(blocks).flatMap((block) => (block.kind === 'rows' ? block.rows.map((row) => row.label) : []))

const points = (blocks: readonly Block[]): readonly Item[] =>
  every(blocks).flatMap((block) => (block.kind === 'list' ? block.items : []))
