import type { Json } from '@sagsvej/rules/read'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { erOverladt, overladelser } from '../../anden-aktoer/overladelser.ts'
import { emne } from '../../sag/emne.ts'
import { fold } from '../../sag/evolve.ts'
import { indkaldelse, referat } from '../sygeopfoelgning/syg.test-support.ts'
import { O, overlad, rapport, syggjort } from './aktoer.test-support.ts'

type Skridt = readonly [rolle: 'sagsbehandler' | 'leverandoer', type: string, indhold: Json]

const skridt = fc.constantFrom<Skridt>(
  ['sagsbehandler', 'OverladOpgave', overlad(['samtaler'])],
  ['sagsbehandler', 'OverladOpgave', overlad(['samtaler', 'afgoerelse_sygedagpenge'])],
  ['sagsbehandler', 'OverladOpgave', overlad(['indsats'], { overladelseId: 'o2' })],
  ['leverandoer', 'OverladOpgave', overlad(['samtaler'], { overladelseId: 'o3' })],
  ['leverandoer', 'IndkaldTilSamtale', indkaldelse('t1', '2025-02-11')],
  ['leverandoer', 'HoldSamtale', referat('t1', '2025-02-11')],
  ['leverandoer', 'RapportérSomAktør', rapport()],
  ['leverandoer', 'VurdérAktørrapport', { ...O, betydning: 'x' }],
  ['sagsbehandler', 'VurdérAktørrapport', { ...O, betydning: 'x' }],
  ['sagsbehandler', 'TagOpgaveTilbage', { ...O, grund: 'udfoert', begrundelse: 'x' }],
)

test('i hvilken orden det end prøves: aktøren taler kun med en overladelse, og kommunen slipper ingen ulæst rapport', () => {
  const begyndt = syggjort('2025-02-03', '2025-02-10').brev('b-t1', 'indkaldelse_til_samtale', ['bisidder'])
  const seen = { talks: 0, back: 0 }
  fc.assert(
    fc.property(fc.array(skridt, { minLength: 4, maxLength: 20 }), (way) => {
      const sag = begyndt.kopi()
      for (const [rolle, type, indhold] of way) {
        if (type === 'HoldSamtale') sag.den('2025-02-11')
        sag.som(rolle).beder(type, indhold)
      }
      sag.begivenheder.forEach((event, i) => {
        const then = fold(sag.begivenheder.slice(0, i))
        if (!then) return
        if (event.type === 'SamtaleIndkaldt' || event.type === 'SamtaleHoldt') {
          seen.talks++
          expect(erOverladt(then, 'f1', 'samtaler')).toBe(true)
        }
        if (event.type === 'OpgaveOverladt') {
          expect(event.opgaver).not.toContain('afgoerelse_sygedagpenge')
          expect(event.af.rolle).toBe('sagsbehandler')
        }
        if (event.type === 'OpgaveTagetTilbage') {
          seen.back++
          const one = emne(then, overladelser).get(event.overladelseId)
          expect(one?.rapporter).toBe(one?.vurderede)
        }
      })
    }),
    { numRuns: 150, seed: 20261127 },
  )
  expect(seen.talks).toBeGreaterThan(0)
  expect(seen.back).toBeGreaterThan(0)
})
