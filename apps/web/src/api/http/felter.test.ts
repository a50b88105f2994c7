import { læser } from '@sagsvej/rules/read'
import { describe, expect, test } from 'vitest'
import { Problem } from '../problem/problem.ts'
import { etagAf, harDen, readVersion } from './etag.ts'
import { readIdempotensnøgle } from './idempotens.ts'
import { linkTilNæste, readSide, SIDEFELTER } from './side.ts'

const problemFrom = (work: () => unknown): Problem | undefined => {
  try {
    work()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  return undefined
}

describe('den udgave af en sag, der ændres', () => {
  test('er den, sagen sagde', () => {
    expect(readVersion(etagAf(17))).toBe(17)
  })
  test('skal siges', () => {
    expect(problemFrom(() => readVersion(undefined))?.art).toBe('version-missing')
  })
  test.each(['*', '17', 'W/"17"', '"17", "18"', '"a"', '"-1"', ''])('er ikke %s', (written) => {
    expect(problemFrom(() => readVersion(written))?.fejl).toMatchObject([{ header: 'If-Match' }])
  })
  test.each([
    [undefined, false],
    ['"17"', true],
    ['W/"17"', true],
    ['"16", "17"', true],
    ['*', true],
    ['"1"', false],
  ])('sendes ikke igen til den, der har den: %s', (header, has) => {
    expect(harDen(header, etagAf(17))).toBe(has)
  })
})

describe('nøglen til en ændring', () => {
  const KEY = '8e03978e-40d5-43dd-bc93-6894a57f9324'
  test.each([KEY, `"${KEY}"`, ` ${KEY} `])('%s', (written) => {
    expect(readIdempotensnøgle(written)).toBe(KEY)
  })
  test.each([undefined, '', '1', `${KEY} ${KEY}`, [KEY, KEY], 'x'.repeat(129)])(
    '%s kan ikke bruges',
    (written) => {
      expect(problemFrom(() => readIdempotensnøgle(written))?.fejl).toMatchObject([
        { header: 'Idempotency-Key' },
      ])
    },
  )
})

describe('siden i en liste', () => {
  const read = (query: Record<string, string | string[]>) => {
    const reader = læser(query, { kræves: [], valgfri: SIDEFELTER })
    return { side: readSide(reader.felt), fejl: reader.fejl.map(({ pointer }) => pointer) }
  }
  test('den første, når intet er sagt', () => {
    expect(read({})).toEqual({ side: { efter: undefined, antal: undefined }, fejl: [] })
  })
  test('den næste er den, som linket fører til', () => {
    const { link } = linkTilNæste('/api/v1/cases', { limit: '20' }, 'WyJhIl0')
    const url = new URL(/<([^>]+)>; rel="next"/.exec(link ?? '')?.[1] ?? '', 'http://sagsvej.example')
    expect(read(Object.fromEntries(url.searchParams))).toEqual({
      side: { efter: 'WyJhIl0', antal: 20 },
      fejl: [],
    })
    expect(linkTilNæste('/api/v1/cases', {}, undefined)).toEqual({})
  })
  test.each([
    { limit: '0' },
    { limit: '201' },
    { limit: 'alle' },
    { after: 'a b' },
    { after: ['a', 'b'] },
    { side: '2' },
  ])('findes ikke: %o', (query) => {
    expect(read(query).fejl).toEqual([`/${Object.keys(query)[0]}`])
  })
})
