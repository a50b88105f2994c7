import { expect, test } from 'vitest'
import { godSag, testlov } from '../testlov.test-support.ts'
import { readSagslinjer } from './sagslinjer.ts'

const linje = (id: string, mere: object = {}) =>
  JSON.stringify({ ...godSag, sag: { ...godSag.sag, id }, ...mere })
const læs = (...linjer: readonly string[]) => readSagslinjer(linjer.join('\n'), testlov)

test('hver linje er en sag; tomme linjer springes over', () => {
  const read = læs(linje('a'), '', linje('b'), '')
  expect(read.ok && read.sager.map(([first]) => first?.type === 'SagOprettet' && first.sagId)).toEqual([
    'a',
    'b',
  ])
})
test('er der fejl, bruges ingen af dem, og hver fejl nævner sin linje og sit sted', () => {
  const read = læs(linje('a'), '{ikke json', linje('c', { fakta: [{ faktum: 'vejret' }] }))
  expect(read.ok).toBe(false)
  if (read.ok) return
  expect(read.linjer.map((one) => one.linje)).toEqual([2, 3])
  expect(read.linjer[1]?.fejl.map((f) => f.pointer)).toContain('/fakta/0/faktum')
})
test('to linjer med samme sagsnummer siges, og hvilken der kom først', () => {
  const read = læs(linje('a'), linje('b'), linje('a'))
  expect(read).toMatchObject({ ok: false, linjer: [{ linje: 3, fejl: [{ pointer: '/sag/id' }] }] })
  expect(!read.ok && read.linjer[0]?.fejl[0]?.tekst.da).toContain('linje 1')
})
test('en tom fil siges', () => {
  expect(læs('', ' ')).toMatchObject({ ok: false, linjer: [{ linje: 1 }] })
})
