import { expect, test } from 'vitest'
import { oversigt } from './oversigt.ts'

test('oversigten viser kildens gang under visitationen, trin for trin', () => {
  const [, after = ''] = oversigt().split('### The source, step by step')
  const rows =
    after
      .split('\n## ')[0]
      ?.split('\n')
      .filter((line) => /^\| \d+ \|/.test(line)) ?? []
  expect(rows).toHaveLength(13)
  expect(rows[6]).toContain('`fleksjobvisitation/profil_til_udtalelse`')
})
