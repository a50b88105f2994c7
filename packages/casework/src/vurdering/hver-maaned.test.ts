import { readdirSync, readFileSync } from 'node:fs'
import { addMonths, type Day, formatDay, parseDay } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import { SIDSTE_DAG } from '@sagsvej/rules/read'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from '../sag/evolve.ts'
import { readSagsfil } from '../sagsfil/sagsfil.ts'
import { vurderingSchema } from './json/schema.ts'
import { vurderingJson } from './json/vurdering.ts'
import { vurderSag } from './vurder.ts'

const folder = new URL('../../../../examples/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(vurderingSchema)

const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
function sag(source: string) {
  const read = readSagsfil(source, lov)
  const state = read.ok ? fold(read.begivenheder) : undefined
  if (!state) throw new TypeError('the file holds no case')
  return state
}

const first = parseDay('2006-07-01')
const months = 12 * 21 + 6
const monthStarts: readonly Day[] = Array.from({ length: months }, (_, i) => addMonths(first, i))

describe.each(files)('%s', (file) => {
  const state = sag(text(file))

  test('hver måned fra juli 2006 til og med 2027 har et svar, der følger skemaet, på begge sprog', () => {
    expect(formatDay(monthStarts.at(-1) ?? first)).toBe('2027-12-01')
    for (const på of monthStarts) {
      for (const kendt of [på, SIDSTE_DAG]) {
        const vurdering = vurderSag(state, { på, kendt })
        for (const sprog of ['da', 'en'] as const) {
          const json = vurderingJson(vurdering, sprog)
          expect(valid(json), `${formatDay(på)} ${sprog}: ${JSON.stringify(valid.errors)}`).toBe(true)
        }
      }
    }
  })

  test('hvilken som helst dag, med hvad som helst kendt, har et svar, og det samme igen', () => {
    const dag = fc.integer({ min: parseDay('1900-02-01'), max: SIDSTE_DAG }).map((n) => n as Day)
    fc.assert(
      fc.property(dag, dag, (på, kendt) => {
        const once = JSON.stringify(vurderingJson(vurderSag(state, { på, kendt }), 'da'))
        expect(JSON.stringify(vurderingJson(vurderSag(sag(text(file)), { på, kendt }), 'da'))).toBe(once)
      }),
      { numRuns: 15 },
    )
  })

  test('før noget var kendt, er svaret, hvad der mangler', () => {
    const vurdering = vurderSag(state, { på: parseDay('2026-11-22'), kendt: parseDay('2000-01-01') })
    expect(vurdering.svar.some((s) => s.udfald.art === 'åben' && s.udfald.mangler.length > 0)).toBe(true)
    expect(vurdering.svar.filter((s) => s.udfald.art === 'værdi')).toEqual([])
  })
})

test.each([
  ['til den sidste dag, der kan bruges', [{ fra: '2026-07-06', til: formatDay(SIDSTE_DAG) }]],
  ['først på den sidste dag', [{ fra: formatDay(SIDSTE_DAG), til: null }]],
  ['siden den ældste lov', [{ fra: '2006-07-03', til: null }]],
])('sygdom %s regnes uden at forlade kalenderen', (_, perioder) => {
  const sagsfil = JSON.parse(text('2026-delvist-tilbage.json'))
  const [fravær] = sagsfil.fakta.filter((f: { faktum: string }) => f.faktum === 'fravaer')
  const vaerdi = perioder.map((periode) => ({ ...periode, omfang: 'fuldt' }))
  sagsfil.fakta = sagsfil.fakta.filter((f: { faktum: string }) => f.faktum !== 'fravaer')
  sagsfil.fakta.push({ ...fravær, vaerdi })
  for (const på of [parseDay('2027-01-01'), SIDSTE_DAG]) {
    const json = vurderingJson(vurderSag(sag(JSON.stringify(sagsfil)), { på, kendt: SIDSTE_DAG }), 'da')
    expect(valid(json), JSON.stringify(valid.errors)).toBe(true)
  }
})
