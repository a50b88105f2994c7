import { readFileSync } from 'node:fs'
import { lov } from '@sagsvej/law'
import { describe, expect, test } from 'vitest'
import { readRepository } from '../checks/sources.ts'
import { hentAftryk } from '../drift/lager.ts'
import { kildefiler } from './kildefiler.ts'
import { FIL, hentEmner, idag } from './skriv.ts'

test('docs/law-status.md is what the law gives today (else: npm run law:status)', () => {
  expect(readFileSync(FIL, 'utf8') === idag()).toBe(true)
})

describe('where provisions stand', () => {
  const ids = lov.bestemmelser.map(({ id }) => id)
  const steder = kildefiler(readRepository(), ids)

  test('every provision has its file', () => {
    expect(ids.filter((id) => !steder.has(id))).toEqual([])
  })

  test('tests are found where they read the file, and where they read its adapter', () => {
    const files = kildefiler(
      [
        { path: 'packages/law/src/a/en.ts', text: "export const en = betingelse('X.1', {})" },
        { path: 'packages/law/src/a/en.test.ts', text: "import { en } from './en.ts'" },
        { path: 'packages/law/src/a/en.adapter.ts', text: "import { en } from './en.ts'" },
        { path: 'packages/law/src/a/alle.eksempler.test.ts', text: "import { enAf } from './en.adapter.ts'" },
        { path: 'packages/law/src/a/to.test.ts', text: "import { to } from './to.ts'" },
      ],
      ['X.1'],
    )
    expect(files.get('X.1')).toEqual({
      fil: 'packages/law/src/a/en.ts',
      prøver: ['packages/law/src/a/alle.eksempler.test.ts', 'packages/law/src/a/en.test.ts'],
      gennem: false,
    })
  })

  test('and else where they read what rests on it, which is said', () => {
    const files = kildefiler(
      [
        { path: 'packages/law/src/a/en.ts', text: `export const en = betingelse(\`X.\${paragraf}.1\`, {})` },
        { path: 'packages/law/src/a/to.ts', text: "import { en } from './en.ts'" },
        { path: 'packages/law/src/a/index.ts', text: "export * from './en.ts'" },
        { path: 'packages/law/src/a/to.test.ts', text: "import { to } from './to.ts'" },
        { path: 'packages/law/src/a/alt.test.ts', text: "import { en } from './index.ts'" },
      ],
      ['X.26f.1'],
    )
    expect(files.get('X.26f.1')).toEqual({
      fil: 'packages/law/src/a/en.ts',
      prøver: ['packages/law/src/a/to.test.ts'],
      gennem: true,
    })
  })
})

test('every paragraph of the Sickness Benefit Act that no provision stands in has a name (emner.tsv)', () => {
  const cited = new Set(
    lov.bestemmelser.flatMap((b) =>
      b.versioner.filter((v) => v.hjemmel.lov.kort === 'SDL').map((v) => v.hjemmel.paragraf),
    ),
  )
  const named = new Set(hentEmner().map(({ paragraf }) => paragraf))
  const unnamed = [...hentAftryk('SDL').paragraffer.keys()].filter((p) => !cited.has(p) && !named.has(p))
  expect(unnamed).toEqual([])
})
