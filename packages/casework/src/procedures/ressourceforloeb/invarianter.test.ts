import type { Json } from '@sagsvej/rules/read'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { rehabiliteringssager } from '../../rehabilitering/rehabiliteringssager.ts'
import type { Begivenhedstype } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import { fold } from '../../sag/evolve.ts'
import { KLAGEVEJLEDT, type Sag } from '../sag.test-support.ts'
import { FORLØB, indsatsdel, oplyst, samtale, teamet } from './forloeb.test-support.ts'

const DAG = '2022-03-07'

const bag = (indstillet: boolean): Sag => {
  const sag = oplyst('2022-02-01', '1990-04-04')
  if (indstillet) return teamet(sag, '1', '2022-03-04')
  return sag.gør('BegyndRehabiliteringssag', {
    rehabsagId: 'r1',
    gaelder: 'ressourceforloeb',
    begrundelse: 'Samlet indsats.',
  })
}

/** The way from the thought of a course to its end, as it should be walked. */
const VEJEN: readonly (readonly [type: string, indhold: Json])[] = [
  ['OvervejRessourceforløb', { ...FORLØB, rehabsagId: 'r1', begrundelse: 'Alt andet er prøvet.' }],
  ['ForberedAfgørelse', { afgoerelseId: 'a1', art: 'ressourceforloeb', paa: DAG }],
  [
    'SkrivBrev',
    { brevId: 'b-a1', art: 'afgoerelse', til: 'borger', emne: 'Afgørelse', indhold: KLAGEVEJLEDT },
  ],
  ['TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' }],
  ['SendBrev', { brevId: 'b-a1', kanal: 'digital_post' }],
  ['MeldBrevTilgængeligt', { brevId: 'b-a1', forsendelsesId: 'f-a1' }],
  ['BegyndRessourceforløb', { ...FORLØB, fra: DAG, til: '2025-03-06' }],
  ['LægIndsatsdel', indsatsdel()],
  ['RegistrérPlanlagtIndsats', { ...FORLØB, indsats: 'Praktik', begyndte: DAG }],
  ['HoldForløbssamtale', samtale(DAG)],
  ['BeslutFremtidigIndsats', { ...FORLØB, overvejet: ['job'], beslutning: 'Job', borgersSyn: 'Ja' }],
  ['AfslutRessourceforløb', { ...FORLØB, grund: 'gennemfoert', slut: DAG }],
]

/** Steps left out, and others moved to where they do not belong. */
const rækkefølge = fc
  .record({
    indstillet: fc.boolean(),
    udeladt: fc.uniqueArray(fc.nat(VEJEN.length - 1), { maxLength: 2 }),
    flyttet: fc.array(fc.tuple(fc.nat(VEJEN.length - 1), fc.nat(VEJEN.length - 1)), { maxLength: 3 }),
  })
  .map(({ indstillet, udeladt, flyttet }) => {
    const order = VEJEN.map((_, i) => i).filter((i) => !udeladt.includes(i))
    for (const [from, to] of flyttet) {
      const [step] = order.splice(from % order.length, 1)
      if (step !== undefined) order.splice(to % (order.length + 1), 0, step)
    }
    return { indstillet, skridt: order.flatMap((i) => VEJEN[i] ?? []) }
  })

test('i ingen rækkefølge begynder et forløb uden indstilling og meddelt bevilling, eller slutter uden en beslutning', () => {
  const sager = new Map([true, false].map((indstillet) => [indstillet, bag(indstillet).den(DAG)]))
  let begun = 0
  let runs = 0
  fc.assert(
    fc.property(rækkefølge, ({ indstillet, skridt }) => {
      const sag = sager.get(indstillet)?.kopi()
      if (!sag) throw new Error('no case')
      runs++
      for (let i = 0; i < skridt.length; i += 2) sag.beder(skridt[i] as string, skridt[i + 1] as Json)
      const events = sag.begivenheder
      const had = (type: Begivenhedstype, index: number) =>
        events.slice(0, index).some((e) => e.type === type)
      events.forEach((event, i) => {
        switch (event.type) {
          case 'RessourceforløbBegyndt': {
            begun++
            const then = fold(events.slice(0, i))
            if (!then) throw new Error('no case')
            expect(emne(then, rehabiliteringssager).get('r1')?.indstilling).toBeDefined()
            expect(emne(then, forsendelser).get('b-a1')?.fremme).toBeDefined()
            expect(had('AfgørelseTruffet', i)).toBe(true)
            break
          }
          case 'PlanlagtIndsatsBegyndt':
          case 'ForløbssamtaleHoldt':
            expect([had('RessourceforløbBegyndt', i), had('IndsatsdelLagt', i)]).toEqual([true, true])
            break
          case 'RessourceforløbAfsluttet':
            if (had('RessourceforløbBegyndt', i)) expect(had('FremtidigIndsatsBesluttet', i)).toBe(true)
        }
      })
    }),
    { numRuns: 60, seed: 20261127 },
  )
  // Some of the ways do lead to a course: the property is not empty.
  expect(begun).toBeGreaterThan(0)
  expect(begun).toBeLessThan(runs)
})
