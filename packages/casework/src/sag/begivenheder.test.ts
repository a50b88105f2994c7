import { expect, test } from 'vitest'
import { BEGIVENHEDSARTER } from './begivenheder.ts'

test('intet felt tager pladsen for en begivenheds navn eller version', () => {
  const taken = BEGIVENHEDSARTER.filter(({ felter }) => 'type' in felter || 'version' in felter)
  expect(taken.map(({ type }) => type)).toEqual([])
})
