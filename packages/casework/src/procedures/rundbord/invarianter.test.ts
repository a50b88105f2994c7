import type { Json } from '@sagsvej/rules/read'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rundborde } from '../../rundbord/rundborde.ts'
import { emne } from '../../sag/emne.ts'
import { fold } from '../../sag/evolve.ts'
import { indkaldt, referat } from '../sygeopfoelgning/syg.test-support.ts'
import { foreslået, holdt, indkald, nej, PARTER, partsbrev, RB, svar, år } from './rundbord.test-support.ts'

const DAGE = år(2025)
type Skridt = readonly [type: string, indhold: Json]

const skridt = fc.constantFrom<Skridt>(
  ...PARTER.map((part): Skridt => ['SvarPåRundbordssamtykke', svar(part)]),
  ...PARTER.map((part): Skridt => ['SvarPåRundbordssamtykke', nej(part)]),
  ['SvarPåRundbordssamtykke', svar('arbejdsgiver', { maaSiges: ['formaal', 'helbred'] })],
  ['IndkaldTilRundbord', indkald(PARTER)],
  ['IndkaldTilRundbord', indkald(['arbejdsgiver'], ['formaal', 'helbred'])],
  ['IndkaldTilRundbord', indkald(['fagforening', 'laege'])],
  ['HoldSamtale', referat('t1', DAGE.holdt)],
  ['HoldRundbord', holdt(DAGE)],
  ['HoldRundbord', holdt(DAGE, { deltog: [] })],
  ['OpgivRundbord', { ...RB, grund: 'x' }],
)

/** Tried at the end of every way, however it went. */
const tilSidst: readonly Skridt[] = [
  ['HoldSamtale', referat('t1', DAGE.holdt)],
  ['HoldRundbord', holdt(DAGE, { deltog: [] })],
]

/** An answer for each, or none: what comes after is of any kind. */
const svarene = PARTER.map((part) =>
  fc.constantFrom<Skridt>(
    ['SvarPåRundbordssamtykke', svar(part)],
    ['SvarPåRundbordssamtykke', nej(part)],
    ['OpgivRundbord', {}],
  ),
)

test('i hvilken orden det end prøves: ingen indkaldes uden et ja, arbejdspladsen hører aldrig om helbred', () => {
  const begyndt = indkaldt(foreslået(DAGE), 't1', DAGE.holdt)
  for (const part of PARTER) partsbrev(begyndt, part)
  begyndt.den(DAGE.holdt).brev('b-referat', 'samtalereferat')
  const seen = { called: 0, held: 0 }
  fc.assert(
    fc.property(fc.tuple(...svarene), fc.array(skridt, { minLength: 6, maxLength: 24 }), (first, way) => {
      const sag = begyndt.kopi()
      for (const [type, indhold] of [...first, ...way, ...tilSidst]) sag.beder(type, indhold)
      sag.begivenheder.forEach((event, i) => {
        const then = fold(sag.begivenheder.slice(0, i))
        const before = then && emne(then, rundborde).get('r1')
        if (event.type === 'RundbordIndkaldt') {
          seen.called++
          for (const { part, oplyses } of event.indkaldte) {
            const consent = before?.samtykker.get(part)
            expect(consent?.givet).toBe(true)
            expect(consent?.maaSiges).toEqual(expect.arrayContaining([...oplyses]))
            if (part === 'arbejdsgiver') expect(oplyses).not.toContain('helbred')
          }
        }
        if (event.type === 'RundbordHoldt') {
          seen.held++
          expect(before?.indkaldt).toBeDefined()
          expect(before?.slut).toBeUndefined()
        }
      })
    }),
    { numRuns: 150, seed: 20261127 },
  )
  // Some of the ways lead there: the property is not empty.
  expect(seen.called).toBeGreaterThan(0)
  expect(seen.held).toBeGreaterThan(0)
})
