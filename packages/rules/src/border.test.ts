import { NEVER } from '@sagsvej/calendar'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BorderError, outside } from './border.ts'
import { columnLayout } from './compile/column-layout.ts'
import { populationOf } from './compile/population.ts'
import { rowOf } from './compile/row.ts'
import type { Faktum } from './fact.ts'
import { fakta, knownPerson, skønnene } from './random/facts.test-support.ts'
import { a, begyndt, dag, løn, sag, stilling, sygdom, udsigt } from './rules.test-support.ts'

const steder = ({ type, nøgle }: Faktum, value: unknown) =>
  outside(type, value, `/${nøgle}`).map(({ sti }) => sti)
const samtidige: Faktum = {
  ...sygdom.faktum,
  nøgle: 'samtidige',
  type: { ...sygdom.faktum.type, orden: 'samtidige' } as Faktum['type'],
}
const post = (mere: object) => ({ fra: dag('2026-01-01'), til: dag('2026-01-31'), omfang: 'fuldt', ...mere })

describe('a value outside its type or range is refused with its path', () => {
  test.each([
    ['a text for a truth', a.faktum, 'ja', ['/a']],
    ['a number too large', løn.faktum, 1e6 * 100 + 1, ['/loen']],
    ['a number below', løn.faktum, -1, ['/loen']],
    ['half a step', løn.faktum, 0.5, ['/loen']],
    ['no number', løn.faktum, Number.NaN, ['/loen']],
    ['a day that does not come', begyndt.faktum, NEVER, ['/begyndt']],
    ['a day as text', begyndt.faktum, '2026-01-01', ['/begyndt']],
    ['a choice there is not', stilling.faktum, 'chef', ['/stilling']],
    ['a list that is none', sygdom.faktum, {}, ['/sygdom']],
    ['a record that is none', sygdom.faktum, [null], ['/sygdom/0']],
    ['a field that is missing', sygdom.faktum, [post({ omfang: undefined })], ['/sygdom/0/omfang']],
    ['a field there is not', sygdom.faktum, [post({ sted: 1 })], ['/sygdom/0/sted']],
    ['a field outside', sygdom.faktum, [post({ timer: 3701 })], ['/sygdom/0/timer']],
    ['a period turned', sygdom.faktum, [post({ til: dag('2025-12-31') })], ['/sygdom/0']],
    ['one that shares a day', sygdom.faktum, [post({}), post({ fra: dag('2026-01-31') })], ['/sygdom/1']],
    ['one turned where they may share days', samtidige, [post({ til: dag('2025-12-31') })], ['/samtidige/0']],
    ['after one still running', sygdom.faktum, [post({ til: undefined }), post({})], ['/sygdom/1']],
  ])('%s', (_, faktum, value, stier) => {
    expect(steder(faktum, value)).toEqual(stier)
  })
  test.each([
    ['the least', løn.faktum, 0],
    ['the most', løn.faktum, 1e8],
    ['no records', sygdom.faktum, []],
    ['periods that share days where they may', samtidige, [post({}), post({ til: undefined })]],
    ['periods side by side', sygdom.faktum, [post({}), post({ fra: dag('2026-02-01'), til: undefined })]],
  ])('not: %s', (_, faktum, value) => {
    expect(steder(faktum, value)).toEqual([])
  })
})

describe('the door to compiled law', () => {
  const law = { fakta: [a.faktum, løn.faktum], skøn: [udsigt.skøn] }
  const brud = (door: () => unknown) => {
    try {
      door()
      return []
    } catch (error) {
      return (error as BorderError).brud.map(({ sti }) => sti)
    }
  }
  test('anyone within the types comes through as they are', () => {
    fc.assert(
      fc.property(knownPerson, (person) => {
        const one = sag(person, person as Record<string, boolean>)
        expect(rowOf({ fakta, skøn: skønnene }, one, () => false)).toEqual(person)
      }),
    )
  })
  test('nothing stands in for what is missing: each is named', () => {
    expect(brud(() => rowOf(law, sag({ a: true }), () => false))).toEqual(['/loen', '/udsigt'])
  })
  test('what may be open may be missing, and not be wrong', () => {
    expect(rowOf(law, sag({ a: true }), (key) => key !== 'a')).toEqual({
      a: true,
      loen: undefined,
      udsigt: undefined,
    })
    expect(brud(() => rowOf(law, sag({ loen: -1 })))).toEqual(['/loen'])
  })
  test('a population: the person is part of the path', () => {
    const layout = columnLayout([stilling.faktum, sygdom.faktum], law.skøn)
    const put =
      (...people: readonly Record<string, unknown>[]) =>
      () =>
        populationOf(layout, people)
    expect(brud(put({ stilling: 'ansat' }, { stilling: 'chef' }))).toEqual(['/1/stilling'])
    expect(brud(put({ sygdom: [post({ timer: 'mange' })] }))).toEqual(['/0/sygdom/0/timer'])
    expect(brud(() => populationOf(layout, [{ sygdom: [] }], () => false))).toEqual(['/0/stilling'])
  })
})
