import { describe, expect, test } from 'vitest'
import { lov } from '../lov.ts'
import { ordform } from './ordform.ts'
import { søgBestemmelser } from './ordsoegning.ts'

const fundet = (words: string) => søgBestemmelser(lov.bestemmelser, words).map(({ id }) => id)

describe('ordene for en bestemmelse finder den', () => {
  test.each([
    ['arbejdsgiverperiode', 'SDL.30.1'],
    ['arbejdsgiverperioden', 'SDL.30.1'],
    ['revurderingstidspunkt', 'SDL.24.1'],
    ['forlængelser ved livstruende sygdomme', 'SDL.27.1.5'],
    ['forlaengelse livstruende', 'SDL.27.1.5'],
    ['extensions life-threatening illness', 'SDL.27.1.5'],
    ['fysioterapi', 'SDL.21a'],
    ['samtale med arbejdsgiveren', 'SDL.7a.1'],
  ])('%s', (words, id) => {
    expect(fundet(words).slice(0, 3)).toContain(id)
  })

  test('titlen tæller mere end det, en anden bestemmelse siger om det samme', () => {
    expect(fundet('første fraværsdag')[0]).toBe('SDL.6.1')
  })

  test('hver bestemmelse findes på ordene i sin egen titel', () => {
    for (const b of lov.bestemmelser)
      for (const title of [b.titel.da, b.titel.en]) expect(fundet(title), title).toContain(b.id)
  })

  test.each(['xyzzy', 'arbejdsgiverperiode xyzzy', '', '<>'])('ingen har ordet: %s', (words) => {
    expect(fundet(words)).toEqual([])
  })
})

test.each([
  ['forlængelse', 'forlængelser', 'forlængelsen', 'FORLÆNGELSERNE', 'forlaengelse'],
  ['periode', 'perioder', 'perioden', 'perioders'],
  ['sygemeldt', 'sygemeldte', 'sygemeldtes'],
  ['grænse', 'grænser', 'grænsen'],
])('ordets former er ét: %s', (...words) => {
  expect(new Set(words.map(ordform)).size).toBe(1)
})
