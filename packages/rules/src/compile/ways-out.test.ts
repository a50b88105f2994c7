import { expect, test } from 'vitest'
import { a, b, løn } from '../rules.test-support.ts'
import { hvis } from '../words/conditional.ts'
import { tal } from '../words/number.ts'
import { alle, ikke } from '../words/truth.ts'
import type { Rå } from './answer.ts'
import { compileRows } from './rows.ts'
import { runModule } from './run.test-support.ts'

type Facts = Readonly<Record<string, unknown>>

/** Facts that must not be asked for. */
const without = (known: Facts, ...unread: readonly string[]): Facts =>
  unread.reduce(
    (facts, key) =>
      Object.defineProperty(facts, key, {
        get: () => {
          throw new Error(`${key} was read`)
        },
      }),
    { ...known },
  )

const beløb = hvis(alle(a, b), løn, tal('kr/uge', 0))
const grund = hvis(ikke(a), tal('antal', 1), hvis(ikke(b), tal('antal', 2), tal('antal', 0)))
const mål = [
  { navn: 'beloeb', led: beløb.led },
  { navn: 'grund', led: grund.led },
]
const compiled = (open: boolean) =>
  runModule<{ svar: (f: Facts) => Rå }>(compileRows([{ navn: 'svar', mål, givet: { open: () => open } }]))
    .svar

test('where a requirement is not met, what comes after it is not looked at', () => {
  const svar = compiled(false)
  expect(svar(without({ a: false }, 'b', 'loen'))).toEqual({ beloeb: 0, grund: 1 })
  expect(svar(without({ a: true, b: false }, 'loen'))).toEqual({ beloeb: 0, grund: 2 })
  expect(svar({ a: true, b: true, loen: 700 })).toEqual({ beloeb: 700, grund: 0 })
})

test('where a requirement may not be met, all that can still matter is looked at', () => {
  const svar = compiled(true)
  expect(svar(without({ a: false }, 'b', 'loen'))).toEqual({
    beloeb: 0,
    beloeb_hoej: 0,
    grund: 1,
    grund_hoej: 1,
  })
  expect(svar({ b: true, loen: 700 })).toEqual({ beloeb: 0, beloeb_hoej: 700, grund: 0, grund_hoej: 1 })
})
