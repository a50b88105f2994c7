import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questions } from '../ask.ts'
import type { Udfald } from '../outcome.ts'
import { kilder, om, sag, tekst } from '../rules.test-support.ts'
import { walk } from '../trace.ts'
import { hvis } from '../words/conditional.ts'
import { den } from '../words/date.ts'
import { sandtFaktum } from '../words/facts.ts'
import { betingelse, efterDato } from '../words/provisions.ts'
import { aldrigOpfyldt, alle, altid, ikke, type Sandt, énAf } from '../words/truth.ts'
import { evaluate, kontekst } from './evaluate.ts'
import { sameAnswer } from './truth.ts'

const FACTS = ['p', 'q', 'r', 's'] as const
const words = Object.fromEntries(FACTS.map((name) => [name, sandtFaktum(name, om(name))]))
const fact = (name: (typeof FACTS)[number]): Sandt => words[name] ?? altid

/** What a tree says when every fact is known, written anew: undefined where the question does not arise. */
type Known = Readonly<Record<string, boolean>>
type Hand = (known: Known) => boolean | undefined

interface Tree {
  readonly word: Sandt
  readonly hand: Hand
  readonly text: string
}

const listOf = (decides: boolean, parts: readonly Tree[]): Hand => {
  return (known) => {
    const arising = parts.map((p) => p.hand(known)).filter((v) => v !== undefined)
    if (arising.length === 0) return undefined
    return arising.includes(decides) ? decides : !decides
  }
}

const chosen = (when: Tree, met: Tree, unmet: Tree): Hand => {
  return (known) => {
    const [w, m, u] = [when.hand(known), met.hand(known), unmet.hand(known)]
    if (w === undefined) return m === u ? m : undefined
    return w ? m : u
  }
}

let made = 0
const provision = (relevant: Tree, rule: Tree, exception: Tree, then: Tree): Tree => {
  made += 1
  const word = betingelse(`P.${made}`, {
    titel: tekst('prøve'),
    vælgesEfter: efterDato(den('2026-01-01'), tekst('dagen')),
    relevantNår: relevant.word,
    versioner: [
      {
        ...kilder,
        fra: '2000-01-01',
        er: rule.word,
        undtagelser: [{ navn: tekst('dog'), hjemmel: kilder.hjemmel, når: exception.word, så: then.word }],
      },
    ],
  })
  const hand: Hand = (known) => {
    if (relevant.hand(known) !== true) return undefined
    return exception.hand(known) === true ? then.hand(known) : rule.hand(known)
  }
  return { word, hand, text: `P(${relevant.text}; ${rule.text}; ${exception.text} → ${then.text})` }
}

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc
      .constantFrom(...FACTS)
      .map((name): Tree => ({ word: fact(name), hand: (known) => known[name], text: name })),
    fc
      .boolean()
      .map(
        (value): Tree => ({ word: value ? altid : aldrigOpfyldt, hand: () => value, text: String(value) }),
      ),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map(
      (parts): Tree => ({
        word: alle(...parts.map((p) => p.word)),
        hand: listOf(false, parts),
        text: `alle(${parts.map((p) => p.text).join()})`,
      }),
    ),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map(
      (parts): Tree => ({
        word: énAf(...parts.map((p) => p.word)),
        hand: listOf(true, parts),
        text: `énAf(${parts.map((p) => p.text).join()})`,
      }),
    ),
    tie('tree').map(
      (of): Tree => ({
        word: ikke(of.word),
        hand: (known) => {
          const value = of.hand(known)
          return value === undefined ? undefined : !value
        },
        text: `ikke(${of.text})`,
      }),
    ),
    fc.tuple(tie('tree'), tie('tree'), tie('tree')).map(
      ([when, met, unmet]): Tree => ({
        word: hvis(when.word, met.word, unmet.word),
        hand: chosen(when, met, unmet),
        text: `hvis(${when.text}, ${met.text}, ${unmet.text})`,
      }),
    ),
    fc.tuple(tie('tree'), tie('tree'), tie('tree'), tie('tree')).map((parts) => provision(...parts)),
  ),
}))

const someKnown: fc.Arbitrary<Known> = fc
  .tuple(...FACTS.map(() => fc.constantFrom(true, false, undefined)))
  .map((values) =>
    Object.fromEntries(FACTS.flatMap((name, i) => (values[i] === undefined ? [] : [[name, values[i]]]))),
  )

const completions = (known: Known): readonly Known[] =>
  FACTS.filter((name) => known[name] === undefined).reduce<readonly Known[]>(
    (all, name) => all.flatMap((one) => [true, false].map((value) => ({ ...one, [name]: value }))),
    [known],
  )

const asked = (t: Tree, known: Known) => evaluate(t.word.led, kontekst(sag(known)))
const said = (value: boolean | undefined): Udfald['art'] =>
  value === undefined ? 'ikke relevant' : value ? 'ja' : 'nej'

const shown = fc.record({ tree, known: someKnown })
const runs = { numRuns: 3000 }

describe('truth with unknown facts, against every way to complete them', () => {
  test('with every fact known the answer is what the rules say by hand', () => {
    fc.assert(
      fc.property(shown, ({ tree: t, known }) => {
        for (const full of completions(known)) {
          expect(asked(t, full).udfald.art, t.text).toBe(said(t.hand(full)))
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('a settled answer is the answer of every completion', () => {
    fc.assert(
      fc.property(shown, ({ tree: t, known }) => {
        const { udfald } = asked(t, known)
        if (udfald.art === 'åben') return
        for (const full of completions(known)) expect(said(t.hand(full)), t.text).toBe(udfald.art)
      }),
      runs,
    )
  })

  test('one more fact never contradicts a settled answer', () => {
    fc.assert(
      fc.property(shown, fc.constantFrom(...FACTS), fc.boolean(), ({ tree: t, known }, name, value) => {
        const before = asked(t, known).udfald
        if (before.art === 'åben' || known[name] !== undefined) return
        expect(sameAnswer(asked(t, { ...known, [name]: value }).udfald, before), t.text).toBe(true)
      }),
      runs,
    )
  })

  test('what is listed is unknown, and answering what is listed settles it', () => {
    fc.assert(
      fc.property(shown, ({ tree: t, known }) => {
        let now = known
        for (let round = 0; round <= FACTS.length; round++) {
          const { udfald } = asked(t, now)
          if (udfald.art !== 'åben') return
          expect(udfald.mangler.length, t.text).toBeGreaterThan(0)
          for (const { navn } of udfald.mangler) expect(now[navn], t.text).toBeUndefined()
          now = { ...now, ...Object.fromEntries(udfald.mangler.map(({ navn }) => [navn, true])) }
        }
        expect.unreachable(`still open: ${t.text}`)
      }),
      runs,
    )
  })

  test('where each fact stands once and nothing is empty, an open answer can go either way', () => {
    const once = fc
      .shuffledSubarray([...FACTS], { minLength: 2 })
      .chain((names) => fc.tuple(fc.constant(names), fc.array(fc.boolean(), { minLength: 3, maxLength: 3 })))
    fc.assert(
      fc.property(once, someKnown, ([names, shape], known) => {
        const leaves = names.map((name): Tree => ({ word: fact(name), hand: (k) => k[name], text: name }))
        const t = leaves.reduce((left, right, i): Tree => {
          const all = shape[i % 3] ?? true
          const word = all ? alle(left.word, right.word) : énAf(left.word, right.word)
          return {
            word,
            hand: listOf(!all, [left, right]),
            text: `${left.text}${all ? '&' : '|'}${right.text}`,
          }
        })
        const possible = new Set(completions(known).map((full) => t.hand(full)))
        expect(asked(t, known).udfald.art === 'åben', t.text).toBe(possible.size === 2)
      }),
    )
  })

  test('the questions are exactly the facts listed as missing', () => {
    fc.assert(
      fc.property(shown, ({ tree: t, known }) => {
        const spor = asked(t, known)
        const missing = spor.udfald.art === 'åben' ? spor.udfald.mangler : []
        const worth = questions([spor]).map((q) => q.faktum)
        expect(new Set(worth), t.text).toEqual(new Set(missing))
        for (const { vægt } of questions([spor])) expect(vægt).toBeGreaterThan(0)
      }),
      runs,
    )
  })

  test('the trace holds a node for every fact listed as missing', () => {
    fc.assert(
      fc.property(shown, ({ tree: t, known }) => {
        const spor = asked(t, known)
        const leaves = [...walk(spor)].flatMap(({ led }) => (led.op === 'fact' ? [led.faktum] : []))
        const missing = spor.udfald.art === 'åben' ? spor.udfald.mangler : []
        expect(leaves).toEqual(expect.arrayContaining([...missing]))
      }),
      runs,
    )
  })
})
