import { lov } from '@sagsvej/law'
import { describe, expect, test } from 'vitest'
import { gennemgå, tomRaekke } from './gennemgang.ts'
import { citeredeLove } from './graenser.ts'
import { hentAftryk, hentLove, hentRaekker, hentSammenlignede, vist } from './lager.ts'
import { ukendteLove } from './love.ts'
import { ubevisteGrænser } from './ubeviste.ts'

const love = hentLove()

test('every act the law cites is compared, or left out with a reason (love.tsv)', () => {
  expect(ukendteLove(citeredeLove(lov.bestemmelser), love)).toEqual([])
  expect(love.udeladte.filter(({ grund }) => grund === '')).toEqual([])
})

test('every boundary between two versions we are sure of is borne out by a change of a text', () => {
  expect(ubevisteGrænser(lov.bestemmelser, hentSammenlignede())).toEqual([])
})

describe.each(love.drevne.map((one) => [one.navn, one] as const))('%s', (navn, one) => {
  const { fund, mangler } = gennemgå(one, hentAftryk(navn), hentRaekker(navn), lov.bestemmelser)

  test('every row is right', () => {
    expect(fund.map(({ linje, hvad }) => `${vist(`${navn}.tsv`)}:${linje ?? ''} ${hvad}`)).toEqual([])
  })

  test('every change of a paragraph we model has a class', () => {
    expect(mangler.map(({ vindue }) => tomRaekke(vindue))).toEqual([])
  })
})
