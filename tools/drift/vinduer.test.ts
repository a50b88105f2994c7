import { expect, test } from 'vitest'
import { type Aftryk, læsAftryk, skrivAftryk } from './aftryk.ts'
import { vinduer } from './vinduer.ts'

const tekster = ['2011', '2012', '2013', '2014'].map((year) => ({
  navn: `LBK 1/${year}`,
  dag: `${year}-02-01`,
}))
const aftryk = (...hashes: readonly (string | undefined)[]): Aftryk => ({
  tekster,
  paragraffer: new Map([['1', hashes]]),
})
const changes = (...hashes: readonly (string | undefined)[]) =>
  vinduer(aftryk(...hashes), '1').map(({ fra, til, foer, efter }) => [fra.navn, til.navn, foer, efter])

test.each([
  ['the same all along', ['a', 'a', 'a', 'a'], []],
  ['changed once', ['a', 'a', 'b', 'b'], [['LBK 1/2012', 'LBK 1/2013', 'a', 'b']]],
  ['missing from one file, and the same on both sides', ['a', undefined, 'a', 'a'], []],
  [
    'missing from one file, and changed over it',
    ['a', undefined, 'b', 'b'],
    [['LBK 1/2011', 'LBK 1/2013', 'a', 'b']],
  ],
  ['came', [undefined, undefined, 'a', 'a'], [['LBK 1/2012', 'LBK 1/2013', undefined, 'a']]],
  ['went', ['a', 'a', 'a', undefined], [['LBK 1/2013', 'LBK 1/2014', 'a', undefined]]],
  [
    'there for one text only',
    [undefined, 'a', undefined, undefined],
    [
      ['LBK 1/2011', 'LBK 1/2012', undefined, 'a'],
      ['LBK 1/2012', 'LBK 1/2013', 'a', undefined],
    ],
  ],
])('%s', (_, hashes, expected) => {
  expect(changes(...hashes)).toEqual(expected)
})

test('fingerprints come back as they were written', () => {
  const one = aftryk('a', undefined, 'b', 'b')
  expect(læsAftryk(skrivAftryk(one))).toEqual(one)
})
