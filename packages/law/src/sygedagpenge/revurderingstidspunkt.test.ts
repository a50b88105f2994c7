import { formatDay, isNever, type NEVER, parseDay } from '@sagsvej/calendar'
import { evaluate, type Grundlag, headline, kontekst, type Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { revurderingstidspunkt } from './revurderingstidspunkt.ts'

const sag = (fakta: Record<string, Value>): Grundlag => ({
  fakta: (f) => fakta[f.nøgle],
  skøn: () => undefined,
})
const syg = (fra: string, på: string) => ({
  vurderingsdato: parseDay(på),
  persongruppe: 'loenmodtager',
  fravaer: [{ fra: parseDay(fra), omfang: 'fuldt' }],
  afbrydelser: [],
})
const svar = (fakta: Record<string, Value>) => {
  const { udfald } = evaluate(revurderingstidspunkt.led, kontekst(sag(fakta)))
  if (udfald.art === 'værdi')
    return isNever(udfald.værdi as typeof NEVER) ? 'aldrig' : formatDay(udfald.værdi as typeof NEVER)
  return udfald.art === 'åben' ? headline(udfald) : udfald.art
}

describe('revurderingstidspunktet', () => {
  test('2023: seks søgnehelligdage tæller ikke, og juli er den måned, der slutter', () => {
    expect(svar(syg('2023-01-02', '2023-07-01'))).toBe('2023-07-31')
  })
  test('2007: 52 uger i 18 måneder', () => {
    expect(svar(syg('2007-03-05', '2007-08-01'))).toBe('2008-03-31')
  })
  test('2013 over 1. juli 2014 uden at have passeret 22 uger', () => {
    expect(svar(syg('2013-12-30', '2014-07-15'))).toBe('2014-07-31')
  })
  test('over 22 uger den 1. juli 2014: retsgrundlag ukendt', () => {
    expect(svar(syg('2013-09-02', '2014-07-15'))).toBe('retsgrundlag ukendt')
  })
  test('uden fravær kendt mangler fakta', () => {
    expect(svar({ vurderingsdato: parseDay('2026-01-01') })).toBe('mangler')
  })
})
