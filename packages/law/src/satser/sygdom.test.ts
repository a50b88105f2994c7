import { NEVER, parseDay, weekday } from '@sagsvej/calendar'
import { rateOn, type Sats } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { satsFra } from './indlaes.ts'
import * as sygdom from './sygdom.ts'

const øre = (sats: Sats, iso: string) => rateOn(sats, parseDay(iso))?.steps

describe('satser', () => {
  test('ugesatsen skifter den første mandag i januar: 1. januar kan høre til det gamle år', () => {
    expect(øre(sygdom.sygedagpengeMaksimum, '2019-01-06')).toBe(430_000)
    expect(øre(sygdom.sygedagpengeMaksimum, '2019-01-07')).toBe(435_500)
    for (const { fra } of sygdom.sygedagpengeMaksimum.rækker) expect(weekday(fra)).toBe(1)
  })
  test('en dag uden række har intet beløb', () => {
    expect(øre(sygdom.sygedagpengeMaksimum, '2030-01-07')).toBeUndefined()
    expect(rateOn(sygdom.sygedagpengeMaksimum, NEVER)).toBeUndefined()
  })
  test('et beregnet beløb bærer sin formel, og et fremskrevet er ikke bekræftet', () => {
    const [first] = sygdom.sygedagpengeMaksimum.rækker
    expect(first).toMatchObject({ sikkerhed: 'afledt', formel: '5 * dagpenge_max_dag[2006]' })
    expect(rateOn(sygdom.ressourceforløbsydelseForsørger, parseDay('2026-06-01'))?.sikkerhed).toBe(
      'ubekræftet',
    )
  })
  test('kilderne er adresser', () => {
    const kilder = sygdom.satserForSygdom.flatMap((s) => s.rækker.flatMap((r) => r.kilder))
    expect(kilder.every((k) => k.url?.startsWith('http'))).toBe(true)
  })
  test('en række i en anden enhed eller med ukendt status afvises', () => {
    const row = {
      sats_id: 'SAT-PRØVE-2020',
      key: 'PRØVE',
      beloeb: '1',
      enhed: 'kr/md',
      valid_from: '2020-01-01',
      valid_to: null,
      status: 'guessed',
      kilder: [],
    }
    const fil = { kilder: {}, satser: [row] }
    const navn = { da: 'prøve', en: 'test' }
    expect(() => satsFra(fil, 'PRØVE', 'kr/uge', navn).rækker).toThrow('not kr/uge')
    expect(() => satsFra(fil, 'PRØVE', 'kr/md', navn).rækker).toThrow('guessed')
    expect(() => satsFra(fil, 'ANDEN', 'kr/md', navn).rækker).toThrow('not in the file')
  })
})
