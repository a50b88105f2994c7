import { describe, expect, test } from 'vitest'
import { readSagsfil } from '../sagsfil/sagsfil.ts'
import { godSag, testlov } from '../testlov.test-support.ts'
import { Begivenhedsfejl } from './begivenhedsfejl.ts'
import { fraLager, tilLager } from './gemt.ts'
import { faultsIn, løft, type Opløfter } from './loeft.ts'
import { OPLØFTERE } from './oploeftere.ts'

test('en begivenhed kommer tilbage, som den blev gemt', () => {
  const read = readSagsfil(JSON.stringify(godSag), testlov)
  if (!read.ok) throw new Error('the file was refused')
  for (const event of read.begivenheder) {
    expect(fraLager(JSON.parse(JSON.stringify(tilLager(event))))).toEqual(event)
  }
})

test.each([
  ['ukendt type', { type: 'SagSlettet', version: 1, indhold: {} }],
  ['nyere version', { type: 'SagOprettet', version: 2, indhold: {} }],
  ['felt mangler', { type: 'SagOprettet', version: 1, indhold: { sagId: 's1', kommune: 'P' } }],
  [
    'felt af forkert slags',
    { type: 'SagOprettet', version: 1, indhold: { sagId: 1, kommune: 'P', navn: 'O' } },
  ],
])('en begivenhed, der ikke kan forstås, gættes ikke: %s', (_, stored) => {
  expect(() => fraLager(stored)).toThrow(Begivenhedsfejl)
})

describe('opløftere', () => {
  const step = (nr: number, type: string, fra: number): Opløfter => ({
    nr,
    type,
    fra,
    løft: (old) => ({ ...old, [`v${fra + 1}`]: true }),
  })

  test('tabellen tæller op med én', () => {
    expect(faultsIn(OPLØFTERE)).toEqual([])
    expect(faultsIn([step(1, 'A', 1), step(2, 'B', 1), step(3, 'A', 2)])).toEqual([])
  })
  test('et hul eller en gentagelse ses', () => {
    expect(faultsIn([step(1, 'A', 1), step(3, 'A', 2)])).toHaveLength(1)
    expect(faultsIn([step(1, 'A', 1), step(2, 'A', 1)])).toHaveLength(1)
    expect(faultsIn([step(1, 'A', 2)])).toHaveLength(1)
  })
  test('løfter fra den version, der er gemt, og kun sin egen type', () => {
    const table = [step(1, 'A', 1), step(2, 'B', 1), step(3, 'A', 2)]
    expect(løft(table, { type: 'A', version: 1, indhold: { x: 1 } })).toEqual({ x: 1, v2: true, v3: true })
    expect(løft(table, { type: 'A', version: 2, indhold: { x: 1 } })).toEqual({ x: 1, v3: true })
    expect(løft(table, { type: 'A', version: 3, indhold: { x: 1 } })).toEqual({ x: 1 })
  })
})
