import { expect, test } from 'vitest'
import { SAGSGANGE } from '../alle.ts'
import { KILDENS_GANG, ukendteTrin } from './procedurens-kilde.ts'

test('hvert trin i kilden står ved siden af trin, der findes her', () => {
  expect(ukendteTrin(SAGSGANGE)).toEqual([])
  expect(ukendteTrin([]).length).toBeGreaterThan(20)
  expect(KILDENS_GANG.map(({ nr }) => nr)).toEqual(KILDENS_GANG.map((_, i) => i + 1))
  for (const { trin } of KILDENS_GANG) expect(trin.length).toBeGreaterThan(0)
})
