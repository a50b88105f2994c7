import { describe, expect, test } from 'vitest'
import { prøverAf } from './proever.ts'
import { mærkerI, type Raekke, ukendteMærker } from './raekker.ts'
import { læsRegler } from './regelklasser.ts'
import { dækning } from './tilstand.ts'

const tekst = { da: 'Prøve', en: 'Trial' }
const row: Raekke = {
  id: 'D1',
  titel: tekst,
  slags: ['R', 'P'],
  regler: ['X-1', 'X-2'],
  dele: { P: { skema: tekst, samtale: tekst } },
}
const prøve = (titel: string, fil = 'apps/web/src/forside/a.test.ts') => ({
  fil,
  titel,
  mærker: mærkerI(titel),
})
const tabel = (...rows: readonly string[]) =>
  læsRegler('x.tsv', ['raekke\tklasse\tbestemmelser\tnote', ...rows].join('\n'))
const kinds = (rules: readonly string[], ...titles: readonly string[]) =>
  dækning(
    [row],
    tabel(...rules).regler,
    titles.map((title) => prøve(title)),
  )[0]?.kinds

describe('a rule', () => {
  const both = ['X-1\tlov\tSDL.1\t', 'X-2\tsats\t\t']
  test.each([
    ['everything in the product, and a test that names it', both, ['[D1 R]'], 'verified'],
    ['no test', both, [], 'partial'],
    [
      'one rule not modelled',
      ['X-1\tlov\tSDL.1\t', 'X-2\tikke-modelleret\t\tSenere.'],
      ['[D1 R]'],
      'partial',
    ],
    ['one sheet says so, another not', [...both, 'X-2\tikke-modelleret\t\tSenere.'], ['[D1 R]'], 'partial'],
    ['one rule without a class', ['X-1\tlov\tSDL.1\t'], ['[D1 R]'], 'partial'],
    ['a test of another row', [], ['[D2 R]'], 'missing'],
  ])('%s', (_, rules, titles, expected) => {
    expect(kinds(rules, ...titles)?.R).toBe(expected)
  })
})

describe('another kind', () => {
  test.each([
    ['every part named', ['[D1 P: skema]', '[D1 P: samtale]'], 'verified'],
    ['one part named', ['[D1 P: skema]'], 'partial'],
    ['the whole named and no part', ['[D1 P]'], 'partial'],
    ['nothing', [], 'missing'],
  ])('%s', (_, titles, expected) => {
    expect(kinds([], ...titles)?.P).toBe(expected)
  })
})

test('provisions, pages and procedures come from the classes and from where the tests stand', () => {
  const [told] = dækning([row], tabel('X-1\tlov\tSDL.2 SDL.1\t').regler, [
    prøve('[D1 P: skema]'),
    prøve('[D1 P: samtale]', 'packages/casework/src/procedures/opfoelgning/a.test.ts'),
  ])
  expect(told).toMatchObject({
    provisions: ['SDL.1', 'SDL.2'],
    pages: ['forside'],
    procedures: ['opfoelgning'],
  })
})

test('a test that failed or was skipped shows nothing, nor does one under a title where another failed', () => {
  const report = (...statuses: readonly string[]) => ({
    testResults: [
      {
        name: '/r/a.test.ts',
        assertionResults: statuses.map((status) => ({ fullName: '[D1 R] begge', status })),
      },
    ],
  })
  expect(prøverAf(report('passed', 'passed'), '/r')).toEqual([
    { fil: 'a.test.ts', titel: '[D1 R]', mærker: [{ raekke: 'D1', slags: 'R' }] },
  ])
  expect(prøverAf(report('passed', 'failed'), '/r')).toEqual([])
  expect(prøverAf(report('skipped'), '/r')).toEqual([])
})

test('marks are read from titles, and unknown ones told', () => {
  expect(mærkerI('x [D6 R, D8 P: skema] y [ikke et mærke]')).toEqual([
    { raekke: 'D6', slags: 'R' },
    { raekke: 'D8', slags: 'P', del: 'skema' },
  ])
  expect(ukendteMærker(mærkerI('[D1 R] [D1 C] [D9 R] [D1 P: skema] [D1 P: andet]'), [row])).toHaveLength(3)
})

test.each([
  ['a class that is none', 'X-1\tregel\tSDL.1\t', 'x.tsv:2 X-1: class "regel"'],
  ['law without a provision', 'X-1\tlov\t\t', 'x.tsv:2 X-1: lov, and no provision'],
  ['a row classed twice', 'X-1\tlov\tSDL.1\t\nX-1\tlov\tSDL.1\t', 'x.tsv: classed twice: X-1'],
  ['not modelled without a reason', 'X-1\tikke-modelleret\t\t', 'x.tsv:2 X-1: ikke-modelleret wants a note'],
])('%s is told by its line', (_, line, said) => {
  expect(tabel(line).fejl[0]).toContain(said)
})
