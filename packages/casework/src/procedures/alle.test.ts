import { addDays, formatDay, isNever, parseDay } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { BEGIVENHEDSARTER } from '../sag/begivenheder.ts'
import { SAGSGANGE } from './alle.ts'

const typer = new Set<string>(BEGIVENHEDSARTER.map(({ type }) => type))

describe.each(SAGSGANGE.map((one) => [one.nøgle, one] as const))('sagsgangen %s', (_, { trin, ...gang }) => {
  const keys = trin.map(({ nøgle }) => nøgle)

  test('hvert trin har sit eget navn, og det, der går forud, står før det', () => {
    expect(new Set(keys).size).toBe(keys.length)
    trin.forEach(({ efter = [], andenEnd }, i) => {
      for (const key of [...efter, ...(andenEnd ? [andenEnd] : [])]) expect(keys.slice(0, i)).toContain(key)
    })
  })
  test('den begynder, slutter og går frem ved hændelser, der findes', () => {
    for (const type of [...gang.begyndesVed, ...gang.sluttesVed, ...trin.flatMap((t) => t.gøresVed)]) {
      expect(typer).toContain(type)
    }
  })
  test('en dag, fra eller til hvilken et trin findes, er en grænse i den bestemmelse, der giver den', () => {
    for (const { findes } of trin) {
      if (!findes) continue
      const { versioner } = findes.efter.bestemmelse
      if (findes.fra) expect(versioner.map(({ fra }) => formatDay(fra))).toContain(findes.fra)
      if (findes.til) {
        const ends = versioner.flatMap(({ til }) => (isNever(til) ? [] : [formatDay(til)]))
        const before = versioner.map(({ fra }) => formatDay(addDays(fra, -1)))
        expect([...ends, ...before]).toContain(formatDay(parseDay(findes.til)))
      }
    }
  })
})
