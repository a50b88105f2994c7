import { describe, expect, test } from 'vitest'
import { kortForklaring } from './forklaring/kort.ts'
import { vurderet } from './personaer.test-support.ts'

const med = (ydelser: readonly object[], mere = {}) =>
  vurderet({ ydelser: ydelser as never, ...mere }, '2026-11-01').svar.filter(({ nøgle }) =>
    nøgle.startsWith('samtidig-'),
  )

describe('to ydelser for samme dag', () => {
  test('sagen siger hvilke, for hvilke dage og efter hvilken paragraf, og spørger', () => {
    const [svar, ...flere] = med([
      { ydelse: 'foertidspension', fra: '2024-03-01', til: null },
      { ydelse: 'fleksjob', fra: '2020-01-01', til: '2024-03-31' },
    ])
    expect(flere).toEqual([])
    expect(svar?.spørgsmål.da).toBe('Kan jeg få både fleksjob og førtidspension for de samme dage?')
    expect(svar?.overskrift.da).toContain('1. marts 2024 – 31. marts 2024. Hvilken af dem er rigtig?')
    expect(svar && kortForklaring(svar, 'da')).toContain('§ 116, stk. 1')
  })
  test('hver to for sig, og hver efter sin paragraf', () => {
    const svar = med([
      { ydelse: 'revalideringsydelse', fra: '2024-03-01', til: '2024-03-31' },
      { ydelse: 'sygedagpenge', fra: '2024-03-10', til: '2024-03-11' },
      { ydelse: 'dagpenge', fra: '2024-03-11', til: '2024-03-20' },
    ])
    expect(svar.map(({ nøgle }) => nøgle)).toEqual([
      'samtidig-revalideringsydelse-sygedagpenge',
      'samtidig-revalideringsydelse-dagpenge',
      'samtidig-sygedagpenge-dagpenge',
    ])
    expect(svar[0]?.overskrift.da).toContain('10. marts 2024 – 11. marts 2024')
  })
  test('det, loven giver sammen, eller som ikke er for samme dag, siger den intet om', () => {
    expect(
      med([
        { ydelse: 'tidlig_pension', fra: '2024-03-01', til: null },
        { ydelse: 'sygedagpenge', fra: '2024-03-10', til: '2024-03-11' },
      ]),
    ).toEqual([])
    expect(
      med([
        { ydelse: 'fleksjob', fra: '2024-03-01', til: '2024-03-31' },
        { ydelse: 'foertidspension', fra: '2024-04-01', til: null },
      ]),
    ).toEqual([])
  })
  test('hvor det afhænger af mere, er det ikke afgjort', () => {
    const ydelser = [
      { ydelse: 'fleksjob', fra: '2024-03-01', til: null },
      { ydelse: 'ledighedsydelse', fra: '2024-07-01', til: '2024-07-07' },
    ]
    expect(med(ydelser).map(({ udfald }) => udfald.art)).toEqual(['åben'])
    expect(med(ydelser, { ledighedsydelseForAfbrydelse: true })).toEqual([])
    expect(med(ydelser, { ledighedsydelseForAfbrydelse: false }).map(({ udfald }) => udfald.art)).toEqual([
      'værdi',
    ])
  })
})
