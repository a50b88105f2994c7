import { readFileSync } from 'node:fs'
import { addDays, formatDay, parseDay } from '@sagsvej/calendar'
import { lov } from '@sagsvej/law'
import type { Json } from '@sagsvej/rules/read'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import { fold } from '../../sag/evolve.ts'
import { readSagsfil } from '../../sagsfil/sagsfil.ts'
import { KLAGEVEJLEDT, Sag } from '../sag.test-support.ts'

const FIL = new URL('../../../../../examples/2019-kommunen-fra-foerste-dag.json', import.meta.url)
const read = readSagsfil(readFileSync(FIL, 'utf8'), lov)
if (!read.ok) throw new Error('the example was refused')
const begyndt = read.begivenheder

const brevId = fc.constantFrom('b-hoering', 'b-afgoerelse')
const kommando: fc.Arbitrary<readonly [string, Json]> = fc.oneof(
  fc.constantFrom<readonly [string, Json]>(
    ['SkrivBrev', { brevId: 'b-hoering', art: 'partshoering', til: 'borger', emne: 'Høring', indhold: {} }],
    [
      'SkrivBrev',
      { brevId: 'b-afgoerelse', art: 'afgoerelse', til: 'borger', emne: 'Afgørelse', indhold: KLAGEVEJLEDT },
    ],
    ['GodkendAfgørelse', { afgoerelseId: 'a1' }],
    ['TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-afgoerelse' }],
    ['RegistrérOplysning', { faktum: 'ophold', vaerdi: 'andet', oprindelse: 'register' }],
    ['RegistrérOplysning', { faktum: 'ophold', vaerdi: 'danmark', oprindelse: 'register' }],
    ['UndladHøring', { afgoerelseId: 'a1', undtagelse: 'nr1', begrundelse: 'Parten har selv sagt det.' }],
  ),
  brevId.map((id) => ['SendBrev', { brevId: id, kanal: 'digital_post' }] as const),
  brevId.map((id) => ['MeldBrevTilgængeligt', { brevId: id, forsendelsesId: 'f' }] as const),
  brevId.map((id) => ['MeldBrevAfvist', { brevId: id, grund: 'ukendt modtager' }] as const),
  fc
    .constantFrom('h1', 'h2')
    .map(
      (hoeringId) =>
        [
          'HørPart',
          { hoeringId, afgoerelseId: 'a1', brevId: 'b-hoering', svarSenest: '2019-03-20' },
        ] as const,
    ),
  fc
    .constantFrom('h1', 'h2')
    .map(
      (hoeringId) => ['RegistrérHøringssvar', { hoeringId, modtaget: '2019-03-05', tekst: 'Nej.' }] as const,
    ),
  fc.constantFrom('d1', 'd2').chain((dokumentId) =>
    fc.boolean().map(
      (anmoderOmAktindsigt) =>
        [
          'ModtagDokument',
          {
            dokumentId,
            titel: 'Brev',
            art: 'brev_ind',
            fra: 'borger',
            modtaget: '2019-03-05',
            anmoderOmAktindsigt,
            klager: false,
          },
        ] as const,
    ),
  ),
  fc
    .constantFrom('2019-03-01', '2019-03-22', '2019-04-10')
    .map(
      (virkningFra) => ['AnvisUdbetaling', { afgoerelseId: 'a1', instruks: 'stop', virkningFra }] as const,
    ),
)
const skridt = fc.record({
  kommando,
  rolle: fc.constantFrom('sagsbehandler', 'sagsbehandler', 'leder', 'borger', 'system'),
  dage: fc.constantFrom(0, 0, 0, 5, 10),
})

/** The case just before its event number `nr`. */
const før = (events: readonly SagBegivenhed[], nr: number) => {
  const state = fold(events.slice(0, nr))
  if (!state) throw new Error('no case')
  return state
}

test('hvad der end bedes om og i hvilken orden: høring før afgørelse, levering før virkning, aktindsigt før begge', () => {
  let made = 0
  fc.assert(
    fc.property(fc.array(skridt, { minLength: 20, maxLength: 60 }), (steps) => {
      const sag = new Sag(begyndt, '2019-03-05')
      sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'ret_til_sygedagpenge', paa: '2019-03-05' })
      for (const {
        kommando: [type, indhold],
        rolle,
        dage,
      } of steps) {
        sag
          .den(formatDay(addDays(parseDay(sag.dag), dage)))
          .som(rolle)
          .beder(type, indhold)
      }
      const events = sag.begivenheder
      events.forEach((event, i) => {
        if (event.type === 'AfgørelseTruffet') {
          made++
          expect(['sagsbehandler', 'leder']).toContain(event.af.rolle)
          const earlier = events.slice(0, i)
          const asked = earlier.filter((e) => e.type === 'AktindsigtØnsket').length
          expect(asked).toBe(0)
          if (event.tilUgunst) {
            expect(earlier.some((e) => e.type === 'PartHørt' || e.type === 'HøringUndladt')).toBe(true)
            const approved = earlier.findLast((e) => e.type === 'AfgørelseGodkendt')
            expect(approved?.af.bruger).not.toBe(event.af.bruger)
            expect(approved).toBeDefined()
          }
          expect(event.begrundelse.length).toBeGreaterThan(0)
        }
        if (event.type === 'UdbetalingAnvist') {
          const arrived = emne(før(events, i), forsendelser).get('b-afgoerelse')?.fremme?.den
          expect(arrived).toBeDefined()
          expect(Number(arrived)).toBeLessThanOrEqual(parseDay(event.den))
        }
      })
    }),
    { numRuns: 60, seed: 20261127 },
  )
  // Such steps do lead to decisions: the property is not empty.
  expect(made).toBeGreaterThan(0)
})
