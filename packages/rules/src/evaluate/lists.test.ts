import { describe, expect, test } from 'vitest'
import { questions } from '../ask.ts'
import { a, b, dag, dagen, om, sag, spor, svar, sygdom, tekst } from '../rules.test-support.ts'
import { hvis } from '../words/conditional.ts'
import { aldrig, den } from '../words/date.ts'
import { felt, listeFaktum } from '../words/facts.ts'
import { tal, timer } from '../words/number.ts'
import { alle, ikke } from '../words/truth.ts'
import { evaluate, kontekst } from './evaluate.ts'

const post = (fra: string, til?: string, mere: object = {}) => ({
  fra: dag(fra),
  ...(til ? { til: dag(til) } : {}),
  omfang: 'fuldt',
  ...mere,
})
const tre = {
  sygdom: [
    post('2026-01-05', '2026-01-09', { timer: 700 }),
    post('2026-02-02', '2026-02-06', { omfang: 'delvist', timer: 350 }),
    post('2026-03-02'),
  ],
}

describe('a list narrowed by its fields', () => {
  test('counts, sums and days of the records kept', () => {
    const fuldt = sygdom.hvor((p) => p.omfang.er('fuldt'))
    expect(svar(sygdom.antal(), tre)).toBe('3')
    expect(svar(fuldt.antal(), tre)).toBe('2')
    expect(
      svar(
        sygdom.sum((p) => p.timer),
        tre,
      ),
    ).toBe('1050')
    expect(
      svar(
        fuldt.sum((p) => p.timer),
        tre,
      ),
    ).toBe('700')
    expect(svar(fuldt.dage(), tre)).toBe('2026-01-05/2026-01-09 2026-03-02/aldrig')
  })
  test('a period without an end is still running: its end is never, and so after every day', () => {
    expect(svar(sygdom.hvor((p) => p.til.tidligst(den('2026-02-10'))).antal(), tre)).toBe('1')
    expect(svar(sygdom.hvor((p) => p.til.sammeDagSom(aldrig)).antal(), tre)).toBe('1')
    expect(svar(sygdom.hvor((p) => p.til.før(den('2026-02-10'))).antal(), tre)).toBe('2')
  })
  test('a field that a record lacks keeps it out of what asks for the field', () => {
    const med = sygdom.hvor((p) => p.timer.mindst(timer(1)))
    expect(svar(med.antal(), tre)).toBe('2')
    expect(svar(med.hvor((p) => p.omfang.er('fuldt')).antal(), tre)).toBe('1')
    expect(
      svar(
        sygdom
          .hvor((p) => p.omfang.er('fuldt'))
          .hvor((p) => p.timer.mindst(timer(1)))
          .antal(),
        tre,
      ),
    ).toBe('1')
  })
  test('what is summed may be reckoned from several fields and from other facts', () => {
    const længde = sygdom.hvor((p) => p.til.før(aldrig)).sum((p) => p.fra.dageTil(p.til))
    expect(svar(længde, tre)).toBe('8')
    expect(
      svar(
        sygdom.sum((p) => hvis(a, p.timer, timer(0))),
        tre,
      ),
    ).toBe('mangler a')
  })
  test('an empty list sums to nothing', () => {
    expect(svar(sygdom.antal(), { sygdom: [] })).toBe('0')
    expect(
      svar(
        sygdom.sum((p) => p.timer),
        { sygdom: [] },
      ),
    ).toBe('0')
    expect(svar(sygdom.dage(), { sygdom: [] })).toBe('')
  })
})

describe('a list with something unknown in its condition', () => {
  const måske = sygdom.hvor((p) => alle(p.omfang.er('fuldt'), p.fra.efter(dagen)))
  test('is open for what the records that may be kept need, and no more', () => {
    expect(svar(måske.antal(), tre)).toBe('mangler dagen')
    expect(svar(måske.dage(), tre)).toBe('mangler dagen')
    expect(svar(måske.antal(), { sygdom: tre.sygdom.slice(1, 2) })).toBe('0')
    expect(svar(sygdom.antal())).toBe('mangler sygdom')
  })
  test('every record counts: what any of them needs is listed', () => {
    const two = sygdom.hvor((p) => hvis(p.omfang.er('fuldt'), a, b))
    expect(svar(two.dage(), tre)).toBe('mangler a, b')
    expect(svar(two.antal(), tre)).toBe('mangler a, b')
  })
  test('a record that adds nothing to the sum either way does not leave it open', () => {
    const none = {
      sygdom: [post('2026-01-05', '2026-01-09'), post('2026-02-05', '2026-02-09', { timer: 0 })],
    }
    expect(
      svar(
        måske.sum((p) => p.timer),
        none,
      ),
    ).toBe('0')
  })
  test('what is missing inside a list is also asked for', () => {
    for (const word of [måske.antal(), måske.dage(), sygdom.sum((p) => hvis(a, p.timer, timer(0)))]) {
      const { udfald, ...rest } = spor(word, tre)
      const missing = udfald.art === 'åben' ? udfald.mangler : []
      expect(missing.length).toBeGreaterThan(0)
      expect(questions([{ udfald, ...rest }]).map((q) => q.faktum)).toEqual(missing)
    }
  })
})

describe('lists inside lists', () => {
  const job = listeFaktum(
    'job',
    'fri',
    { fra: felt.dato(tekst('fra')), navn: felt.valg({ x: tekst('X') }, tekst('navn')) },
    om('job'),
  )
  test('each sees its own fields, and the other’s', () => {
    const fakta = {
      ...tre,
      job: [
        { fra: dag('2026-02-01'), navn: 'x' },
        { fra: dag('2025-01-01'), navn: 'x' },
      ],
    }
    const before = job.hvor((j) =>
      sygdom
        .hvor((s) => s.fra.før(j.fra))
        .antal()
        .mindst(tal('antal', 1)),
    )
    expect(svar(before.antal(), fakta)).toBe('1')
  })
  test('only records with fra and til have days', () => {
    expect(() => job.dage()).toThrow(expect.objectContaining({ name: 'RuleError', hvor: 'job' }))
  })
})

test('a list of periods must have fra and til', () => {
  expect(() => listeFaktum('noget', 'perioder', { fra: felt.dato(tekst('fra')) }, om('noget'))).toThrow(
    'fra and til',
  )
})

test('the fields are read from JSON names, whatever the rule calls them', () => {
  const liste = listeFaktum(
    'prøver',
    'fri',
    { størrelse: felt.tal('antal', 0, 9, tekst('størrelse')) },
    om('prøver'),
  )
  const total = liste.sum((p) => p.størrelse)
  expect(liste.faktum.nøgle).toBe('proever')
  expect(
    evaluate(total.led, kontekst(sag({ proever: [{ stoerrelse: 4 }, { stoerrelse: 5 }] }))).udfald,
  ).toEqual({
    art: 'værdi',
    værdi: 9,
  })
})

test('a condition that fails for every record gives none, also negated', () => {
  expect(svar(sygdom.hvor((p) => ikke(p.timer.mindst(timer(1)))).antal(), tre)).toBe('0')
})
