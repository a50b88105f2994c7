import { lov } from '@sagsvej/law'
import { describe, expect, test } from 'vitest'
import { gemtResultat, hentPrøver, hentRaekker, hentRegler, resultatet, skrevneMærker } from './lager.ts'
import { mærkerI, ukendteMærker } from './raekker.ts'

const raekker = hentRaekker()
const { regler, fejl } = hentRegler()

describe('the classes of the fact sheets', () => {
  test('can be read', () => {
    expect(fejl).toEqual([])
  })

  test('name provisions there are', () => {
    const ids = new Set(lov.bestemmelser.map(({ id }) => id))
    const unknown = regler.flatMap(({ raekke, bestemmelser }) =>
      bestemmelser.filter((id) => !ids.has(id)).map((id) => `${raekke}: ${id}`),
    )
    expect(unknown).toEqual([])
  })

  test('class only rows that belong to a row of the source map (raekker.json)', () => {
    const named = regler.map(({ raekke }) => raekke)
    const asked = new Set(raekker.flatMap((row) => [...(row.regler ?? []), ...(row.sagsgang ?? [])]))
    expect(named.filter((id) => !asked.has(id))).toEqual([])
  })
})

test('rows have names of their own, and every kind but rules has parts', () => {
  const ids = raekker.map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  const without = raekker.flatMap((row) =>
    row.slags
      .filter((kind) => kind !== 'R' && Object.keys(row.dele?.[kind] ?? {}).length === 0)
      .map((kind) => `${row.id} ${kind}`),
  )
  expect(without).toEqual([])
})

test('a mark may name any part, so one there is not is seen', () => {
  const [row] = raekker.flatMap(({ id, dele }) => (dele?.P ? [id] : []))
  expect(ukendteMærker(mærkerI(`ja [${row} P: 40 år]`), raekker)).toEqual([
    { raekke: row, slags: 'P', del: '40 år' },
  ])
})

test('tests name rows, kinds and parts there are', () => {
  const unknown = skrevneMærker().filter(({ titel }) => ukendteMærker(mærkerI(titel), raekker).length > 0)
  expect(unknown).toEqual([])
})

test('the kept results are of the tests that name rows today (else: npm run coverage)', () => {
  const key = ({ fil, titel }: { fil: string; titel: string }) => `${fil} ${titel}`
  expect(hentPrøver().map(key).sort()).toEqual(skrevneMærker().map(key).sort())
})

test('the kept coverage is what data and results give (else: npm run coverage)', () => {
  expect(gemtResultat() === resultatet()).toBe(true)
})
