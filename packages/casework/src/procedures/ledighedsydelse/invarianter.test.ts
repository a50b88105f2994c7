import { parseDay } from '@sagsvej/calendar'
import type { Json } from '@sagsvej/rules/read'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ledigheder } from '../../ledighedsydelse/ledighed.ts'
import { emne } from '../../sag/emne.ts'
import { bevilget, LEDIG, ledig, REVURDÉR } from './led.test-support.ts'

type Skridt = readonly [type: string, indhold: Json]

/** The way to a decision on the availability, as it should be walked. */
const VEJEN: readonly Skridt[] = [
  ['BetvivlRådighed', { ...LEDIG, grund: 'Siger nej.' }],
  ['AfprøvRådighed', { ...LEDIG, hvordan: 'Praktik', resultat: 'Mødte ikke.' }],
  ['VurdérRådighed', { ...LEDIG, tilRaadighed: false, begrundelse: 'Nej', grundlag: ['Praktik'] }],
  ['ForberedAfgørelse', { afgoerelseId: 'a1', art: 'raadighed_ledighedsydelse', paa: '2023-02-01' }],
]
const andet = fc.array(
  fc.constantFrom<Skridt>(
    ...VEJEN,
    ['RevurdérFleksjobret', REVURDÉR],
    ['ÆndrLedighedstilstand', { ...LEDIG, fra: '2022-09-01', nu: 'barsel' }],
    ['OphørLedighedsydelse', { ...LEDIG, fra: '2023-01-01', grund: 'arbejde' }],
  ),
  { maxLength: 3 },
)
const forløb = fc
  .tuple(andet, fc.subarray([...VEJEN]), andet)
  .map(([før, vej, efter]): readonly Skridt[] => [...før, ...vej, ...efter])

test('i hvilken orden der end spørges: rådigheden afgøres ikke uden tvivl, afprøvning og vurdering, og retten ikke to gange på de samme 12 måneder', () => {
  const begyndt = bevilget(ledig('2022-01-03'))
  let prepared = 0
  let twice = 0
  fc.assert(
    fc.property(forløb, (steps) => {
      const sag = begyndt.kopi()
      sag.den('2023-02-01')
      for (const [type, indhold] of steps) sag.beder(type, indhold)
      const one = emne(sag.tilstand, ledigheder).get('l1')
      const types = sag.begivenheder.map(({ type }) => type)
      const at = sag.begivenheder.findIndex(
        (event) => event.type === 'AfgørelseForberedt' && event.art === 'raadighed_ledighedsydelse',
      )
      if (at >= 0) {
        prepared++
        const before = types.slice(0, at)
        expect(before.lastIndexOf('RådighedVurderet')).toBeGreaterThan(before.lastIndexOf('RådighedAfprøvet'))
        expect(before.lastIndexOf('RådighedAfprøvet')).toBeGreaterThan(
          before.lastIndexOf('RådighedBetvivlet'),
        )
        expect(before).not.toContain('LedighedsydelseOphørt')
      }
      const reached = one?.revurderinger.map(({ nået }) => nået) ?? []
      expect(new Set(reached).size).toBe(reached.length)
      for (const day of reached) expect(day).toBeLessThanOrEqual(parseDay('2023-02-01'))
      if (steps.filter(([type]) => type === 'RevurdérFleksjobret').length > 1 && reached.length === 1) twice++
    }),
    { numRuns: 120, seed: 20261127 },
  )
  expect(prepared).toBeGreaterThan(0)
  expect(twice).toBeGreaterThan(0)
})
