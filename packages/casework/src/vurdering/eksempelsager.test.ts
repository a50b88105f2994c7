import { readFileSync } from 'node:fs'
import { NEVER } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import type { Trin } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evolve } from '../sag/evolve.ts'
import type { SagTilstand } from '../sag/tilstand.ts'
import { readSagsfil } from '../sagsfil/sagsfil.ts'
import { udfaldJson } from './json/trin.ts'
import { dag, sagt, svaret } from './personaer.test-support.ts'
import type { Vurdering } from './types.ts'
import { vurderSag } from './vurder.ts'

function sag(name: string): SagTilstand {
  const path = new URL(`../../../../examples/${name}.json`, import.meta.url)
  const read = readSagsfil(readFileSync(path, 'utf8'), lov)
  if (!read.ok) throw new TypeError(read.fejl.map((f) => f.tekst.en).join(' '))
  const state = read.begivenheder.reduce<SagTilstand | undefined>(evolve, undefined)
  if (!state) throw new TypeError(`${name} holds no case`)
  return state
}

const vurderet = (name: string, på: string, kendt?: string) =>
  vurderSag(sag(name), { på: dag(på), kendt: kendt === undefined ? NEVER : dag(kendt) })

const allTrin = (trin: readonly Trin[]): readonly Trin[] => trin.flatMap((t) => [t, ...allTrin(t.under)])

/** What a provision gave, inside the steps of an answer. */
function gav(v: Vurdering, nøgle: string, id: string): unknown {
  const found = allTrin(svaret(v, nøgle).trin).find((t) => t.id === id)
  if (!found) throw new TypeError(`${nøgle} does not rest on ${id}`)
  return udfaldJson(found.udfald, found.kind, found.enhed, 'da').tekst
}

describe('2007: Signe, før de mange lovændringer', () => {
  const SAG = '2007-diskusprolaps'
  test('EX-SYG-079, afgørelsen efter loven fra 2006: forlængelsen er højst 26 uger', () => {
    const v = vurderet(SAG, '2008-06-01')
    expect(gav(v, 'forlaenget', 'SDL.27.1.2.uger')).toBe('26 uger')
    expect(v.overskrift.da).toBe('Dine sygedagpenge er forlænget, højst til og med 29. november 2008')
  })
  test('arbejdsgiveren betalte 15 dage, og grænsen var 52 uger på 18 måneder', () => {
    const v = vurderet(SAG, '2007-06-15', '2007-06-15')
    expect(sagt(v, 'betaler')).toMatch(/^Din arbejdsgiver til og med 21\. maj 2007/)
    expect(v.overskrift.da).toBe('Dine sygedagpenge slutter 31. maj 2008, hvis kommunen ikke forlænger dem')
    expect(v.forløb?.tælling).toMatchObject({ grænse: 364, måneder: 18 })
  })
})

describe('2013: Mads, hen over reformen', () => {
  const SAG = '2013-over-reformen-2014'
  test('EX-SYG-079, afgørelsen efter 1. juli 2014: forlængelsen er højst 69 uger', () => {
    const v = vurderet(SAG, '2014-09-15')
    expect(gav(v, 'forlaenget', 'SDL.27.1.2.uger')).toBe('69 uger')
    expect(v.overskrift.da).toMatch(/højst til og med 26\. november 2015$/)
  })
  test('arbejdsgiveren betalte 30 dage', () => {
    const v = vurderet(SAG, '2014-01-10', '2014-02-20')
    expect(gav(v, 'betaler', 'SDL.30.1')).toBe('30 dage')
    expect(sagt(v, 'betaler')).toBe(
      'Din arbejdsgiver til og med 28. januar 2014. Derefter kommunen fra 29. januar 2014.',
    )
  })
  test('den nye grænse på 22 uger tog over undervejs', () => {
    const v = vurderet(SAG, '2014-03-01', '2014-03-01')
    expect(v.overskrift.da).toBe('Dine sygedagpenge skal vurderes igen senest 31. juli 2014')
    expect(v.forløb?.love.map((l) => l.dag)).toEqual([dag('2014-07-01')])
  })
})

describe('2019: Amina, kommunen fra første dag', () => {
  const v = vurderet('2019-kommunen-fra-foerste-dag', '2019-02-12')
  test('EX-SYG-021: 60 timer af 74 er ikke nok over for arbejdsgiveren', () => {
    expect(gav(v, 'ret', 'SDL.30.2')).toBe('nej')
  })
  test('EX-SYG-039: 275 timer, og mindst 40 i fem af seks måneder, er nok over for kommunen', () => {
    expect(gav(v, 'ret', 'SDL.32')).toBe('ja')
    expect(sagt(v, 'betaler')).toBe('Kommunen fra 28. januar 2019.')
  })
  test('EX-SYG-049: brevet er fra 1. februar, så fristen for at søge er 9. februar', () => {
    expect(v.frister.find((f) => f.nøgle === 'anmodning')?.dag).toBe(dag('2019-02-09'))
  })
})

describe('2026: Mette, delvist tilbage', () => {
  const SAG = '2026-delvist-tilbage'
  test('EX-SYG-047: med 33 timer af 37 er de 4 timers fravær der endnu', () => {
    const v = vurderet(SAG, '2026-12-08')
    expect(gav(v, 'ret', 'SDL.7.2')).toBe('ja')
    expect(sagt(v, 'ret')).toBe('Ja. Betingelserne er opfyldt.')
  })
  test('en sen oplysning om tidligere sygdom flytter grænsen, og kun for den, der kender den', () => {
    expect(vurderet(SAG, '2026-11-10', '2026-11-15').overskrift.da).toMatch(/31\. januar 2027$/)
    expect(vurderet(SAG, '2026-11-10', '2026-11-16').overskrift.da).toMatch(/30\. november 2026$/)
  })
  test('arbejdsgiveren betaler løn og får pengene fra kommunen', () => {
    expect(sagt(vurderet(SAG, '2026-11-22'), 'refusion')).toMatch(/^Ja\. Du får løn/)
  })
})
