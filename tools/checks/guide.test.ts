import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  altid,
  beregning,
  dage,
  den,
  efterDato,
  evaluate,
  kontekst,
  lovsamling,
  type NyVersion,
  RuleError,
  type Tal,
} from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { place, readRepository, root } from './sources.ts'

const guide = readFileSync(join(root, 'docs/writing-a-provision.md'), 'utf8')

/** Code quoted from a file: a fence that names it; a line of `…` leaves something out. */
const quotes = [...guide.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', code = '']) => ({
  path,
  pieces: code.split(/^…$/m).map((piece) => piece.trim()),
}))

test('the guide quotes code that is there', () => {
  const missing = quotes.flatMap(({ path, pieces }) => {
    const source = readFileSync(join(root, path), 'utf8')
    return pieces.filter((piece) => !source.includes(piece)).map((piece) => `${path}: ${piece}`)
  })
  expect(missing).toEqual([])
  expect(quotes.length).toBeGreaterThan(9)
})

const tekst = { da: '…', en: '…' }
const version = {
  hjemmel: { lov: { kort: 'PL', navn: tekst }, paragraf: '1' },
  kilder: [{ navn: 'LBK 1/2020' }],
  sikkerhed: 'kontrolleret',
  kontrolleretTil: '2026-03-08',
  siger: tekst,
} as const
const med = (...versioner: readonly NyVersion<Tal<'dage'>>[]) =>
  beregning('PL.1', 'dage', { titel: tekst, vælgesEfter: efterDato(den('2024-01-01'), tekst), versioner })
const svar = (led: Parameters<typeof evaluate>[0]) =>
  evaluate(led, kontekst({ fakta: () => undefined, skøn: () => undefined }))
const hele = (er: Tal<'dage'>) => med({ ...version, fra: '2000-01-01', er })
const undtagelse = (antal: number) => ({ navn: tekst, hjemmel: version.hjemmel, når: altid, så: dage(antal) })

describe('the guide says what the language says of', () => {
  test.each<[string, () => unknown]>([
    [
      'versions that overlap',
      () =>
        med(
          { ...version, fra: '2012-06-26', til: '2014-06-28', er: dage(1) },
          { ...version, fra: '2014-06-28', er: dage(1) },
        ),
    ],
    [
      'an end before the beginning',
      () => med({ ...version, fra: '2012-06-26', til: '2012-06-25', er: dage(1) }),
    ],
    ['a rule not read', () => med({ ...version, fra: '2000-01-01', sikkerhed: 'ukendt', er: dage(1) })],
    [
      'one rule in conflict',
      () => med({ ...version, fra: '2000-01-01', sikkerhed: 'konflikt', er: dage(1) }),
    ],
    [
      'one reading',
      () => med({ ...version, fra: '2000-01-01', læsninger: [{ navn: tekst, grund: tekst, er: dage(1) }] }),
    ],
    ['one name for two', () => lovsamling([hele(dage(1)), hele(dage(2))])],
    ['a day that is none', () => den('2014-06-31')],
    [
      'two exceptions',
      () =>
        svar(
          med({ ...version, fra: '2000-01-01', er: dage(1), undtagelser: [undtagelse(2), undtagelse(3)] })
            .led,
        ),
    ],
  ])('%s', (_, mistake) => {
    expect(guide).toContain(messageOf(mistake))
  })
})

/** What a mistake is told with, without where it is. */
function messageOf(mistake: () => unknown): string {
  try {
    mistake()
  } catch (error) {
    if (error instanceof RuleError) return error.tekst.en
    if (error instanceof Error) return error.message
  }
  throw new Error('this was no mistake')
}

test('documents name only scripts that there are', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const unknown = readRepository()
    .filter(({ path }) => path.endsWith('.md'))
    .flatMap((source) =>
      [...source.text.matchAll(/\bnpm run ([\w:-]+)/g)]
        .filter(([, name = '']) => !(name in scripts))
        .map((match) => `${place(source, match.index)}: ${match[0]}`),
    )
  expect(unknown).toEqual([])
})
