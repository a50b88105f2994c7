import { altid, betingelse, den, efterDato, type NyVersion, type Sandt } from '@sagsvej/rules'
import { expect, test } from 'vitest'
import { type Aftryk, læsAftryk } from './aftryk.ts'
import { gennemgå } from './gennemgang.ts'
import { citeredeLove, versionerPrParagraf } from './graenser.ts'
import { KOLONNER, læsRaekker } from './klasser.ts'
import { læsLove, ukendteLove } from './love.ts'
import { ubevisteGrænser } from './ubeviste.ts'

const tekst = { da: '…', en: '…' }
const lov = (kort: string, paragraf: string) => ({ lov: { kort, navn: tekst }, paragraf })
const version = (fra: string, hjemmel: ReturnType<typeof lov>, til?: string): NyVersion<Sandt> => ({
  fra,
  ...(til === undefined ? {} : { til }),
  hjemmel,
  kilder: [{ navn: 'LBK 1/2020' }],
  sikkerhed: 'kontrolleret',
  kontrolleretTil: '2026-03-08',
  siger: tekst,
  er: altid,
})
const bestemmelse = (...versioner: readonly NyVersion<Sandt>[]) =>
  betingelse('PL.1', { titel: tekst, vælgesEfter: efterDato(den('2024-01-01'), tekst), versioner })
    .bestemmelse

const love = læsLove(
  [
    'navn\tkort\tfra\ttil\ttekster_fra\ttekster_til\ttitler\tgrund',
    'PL-gammel\tPL\t-\t2019-12-31\t-\t-\tGammel\t',
    'PL-ny\tPL\t2020-01-01\t-\t-\t-\tNy\t',
    '-\tBEK *\t-\t-\t-\t-\t\tAfløses.',
  ].join('\n'),
)
const [gammel, ny] = love.drevne
if (!gammel || !ny) throw new Error('two acts were written')
const flyttet = bestemmelse(
  version('2015-01-01', lov('PL', '68 d'), '2019-12-31'),
  version('2020-01-01', lov('PL', '107')),
)

test('where a short name was two acts, the first day of a version says which; what moved counts in both', () => {
  const days = (act: typeof gammel) =>
    [...versionerPrParagraf([flyttet], act)].map(([paragraf, all]) => [paragraf, all.map(({ fra }) => fra)])
  expect(days(gammel)).toEqual([['68 d', ['2015-01-01', '2020-01-01']]])
  expect(days(ny)).toEqual([['107', ['2015-01-01', '2020-01-01']]])
})

const aftryk = (paragraf: string): Aftryk =>
  læsAftryk(`paragraf\tLBK 1/2021 2021-01-01\tLBK 1/2022 2022-01-01\n${paragraf}\taaaa\tbbbb\n`)
const ingen = læsRaekker(KOLONNER.join('\t'))

test('a change without a row is told with the versions that begin in it', () => {
  const b = bestemmelse(
    version('2020-01-01', lov('PL', '107'), '2021-06-30'),
    version('2021-07-01', lov('PL', '107')),
  )
  const { fund, mangler } = gennemgå(ny, aftryk('107'), ingen, [b])
  expect(fund).toEqual([])
  expect(mangler.map(({ vindue, begynder }) => [vindue.paragraf, begynder])).toEqual([
    ['107', ['PL.1 @2021-07-01 kontrolleret']],
  ])
})

test('a paragraph no text holds is a fault, unless it came after the last of them', () => {
  const found = (b: ReturnType<typeof bestemmelse>) => gennemgå(ny, aftryk('1'), ingen, [b]).fund
  expect(found(flyttet)[0]?.hvad).toContain('PL § 107 is cited')
  expect(found(bestemmelse(version('2026-07-01', lov('PL', '107'))))).toEqual([])
})

test('an act that is neither compared nor left out with a reason is named', () => {
  const cited = citeredeLove([flyttet, bestemmelse(version('2020-01-01', lov('BEK 1/2020', '2')))])
  expect(ukendteLove(cited, love)).toEqual([])
  expect(ukendteLove(new Set(['XL']), love)).toEqual(['XL'])
})

test.each([
  ['the day of the change', '2021-07-01', '107', 'version@2021-07-01', 'Læst.', 0],
  ['another day', '2021-07-02', '107', 'version@2021-07-01', 'Læst.', 1],
  ['a change that is classed otherwise', '2021-07-01', '107', 'uden-virkning', 'Læst.', 1],
  ['the change of another paragraph', '2021-07-01', '1', 'version@2021-07-01', 'Læst.', 1],
  ['one that names the provision', '2021-07-01', '1', 'version@2021-07-01', 'Står i PL.1.', 0],
  ['a day after the last text', '2026-07-01', '107', 'uden-virkning', 'Læst.', 0],
])('a boundary of ours against %s', (_, day, paragraf, klasse, grund, unproved) => {
  const before = day === '2026-07-01' ? '2026-06-30' : day === '2021-07-02' ? '2021-07-01' : '2021-06-30'
  const b = bestemmelse(version('2020-01-01', lov('PL', '107'), before), version(day, lov('PL', '107')))
  const row = [paragraf, 'LBK 1/2021', 'LBK 1/2022', 'aaaa', 'bbbb', klasse, grund].join('\t')
  const { raekker } = læsRaekker(`${KOLONNER.join('\t')}\n${row}`)
  expect(ubevisteGrænser([b], [{ lov: ny, aftryk: aftryk(paragraf), raekker }])).toHaveLength(unproved)
})

test('where we only become surer, no text need have changed', () => {
  const b = bestemmelse(
    { ...version('2020-01-01', lov('PL', '107'), '2021-06-30'), sikkerhed: 'ubekræftet' },
    version('2021-07-01', lov('PL', '107')),
  )
  expect(ubevisteGrænser([b], [{ lov: ny, aftryk: aftryk('107'), raekker: [] }])).toEqual([])
})
