import type { Json } from '@sagsvej/rules/read'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forsendelser } from '../../forsendelse/forsendelser.ts'
import { emne } from '../../sag/emne.ts'
import { fold } from '../../sag/evolve.ts'
import { sanktioner } from '../../sanktioner/sanktioner.ts'
import { KLAGEVEJLEDT } from '../sag.test-support.ts'
import { begyndt, forsøgt, hændelse, vurdering } from './sanktion.test-support.ts'

type Skridt = readonly [dag: string, rolle: 'sagsbehandler' | 'leder' | 'borger', type: string, indhold: Json]

const SKETE = '2025-03-03'
const ID = `s-${SKETE}`
const brev = (brevId: string, art: string): Json => ({
  brevId,
  art,
  til: 'borger',
  emne: art,
  indhold: KLAGEVEJLEDT,
})
const vejledning = {
  vejledningId: 'v1',
  emne: 'Pligter',
  tekst: 'Det kan koste ydelse.',
  foelger: 'Ydelsen kan falde væk.',
  brevId: 'b-v',
}

/** The way from guidance to a sanction, as it should be walked. */
const VEJEN: readonly Skridt[] = [
  ['2025-02-03', 'sagsbehandler', 'SkrivBrev', brev('b-v', 'vejledning_om_foelger')],
  ['2025-02-03', 'sagsbehandler', 'SendBrev', { brevId: 'b-v', kanal: 'digital_post' }],
  ['2025-02-04', 'sagsbehandler', 'MeldBrevTilgængeligt', { brevId: 'b-v', forsendelsesId: 'f1' }],
  ['2025-02-04', 'sagsbehandler', 'GivVejledning', vejledning],
  [
    '2025-03-04',
    'sagsbehandler',
    'RegistrérSanktionshændelse',
    hændelse('ledighedsydelse', 'afviste_tilbud', SKETE),
  ],
  ['2025-03-05', 'sagsbehandler', 'ForsøgKontakt', forsøgt(ID)],
  ['2025-03-06', 'sagsbehandler', 'VurdérSanktionsgrund', vurdering(ID)],
  [
    '2025-03-07',
    'sagsbehandler',
    'ForberedAfgørelse',
    { afgoerelseId: 'a1', art: 'sanktion_ledighedsydelse', paa: SKETE },
  ],
  ['2025-03-07', 'sagsbehandler', 'SkrivBrev', brev('b-h', 'partshoering')],
  ['2025-03-07', 'sagsbehandler', 'SendBrev', { brevId: 'b-h', kanal: 'digital_post' }],
  ['2025-03-08', 'sagsbehandler', 'MeldBrevTilgængeligt', { brevId: 'b-h', forsendelsesId: 'f2' }],
  [
    '2025-03-08',
    'sagsbehandler',
    'HørPart',
    { hoeringId: 'h1', afgoerelseId: 'a1', brevId: 'b-h', svarSenest: '2025-03-22' },
  ],
  ['2025-03-24', 'leder', 'GodkendAfgørelse', { afgoerelseId: 'a1' }],
  ['2025-03-24', 'sagsbehandler', 'SkrivBrev', brev('b-a', 'afgoerelse')],
  ['2025-03-24', 'sagsbehandler', 'TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a' }],
]

/** What may come in between, and should stop it or make it be done again. */
const imellem = fc.constantFrom<Skridt>(
  ['2025-02-20', 'sagsbehandler', 'MeldBrevRetur', { brevId: 'b-v', grund: 'Ukendt' }],
  ['2025-03-20', 'sagsbehandler', 'MeldBrevRetur', { brevId: 'b-v', grund: 'Ukendt' }],
  ['2025-03-20', 'sagsbehandler', 'VurdérSanktionsgrund', vurdering(ID, true)],
  ['2025-03-20', 'sagsbehandler', 'FrafaldSanktion', { sanktionId: ID, grund: 'Fejl' }],
  ['2025-03-20', 'borger', 'GivForklaring', { sanktionId: ID, forklaring: 'Jeg var syg.' }],
  ['2025-03-20', 'sagsbehandler', 'MeldBrevRetur', { brevId: 'b-h', grund: 'Ukendt' }],
)

const forløb = fc
  .record({
    udeladt: fc.uniqueArray(fc.nat(VEJEN.length - 1), { maxLength: 2 }),
    ekstra: fc.array(imellem, { maxLength: 2 }),
  })
  .map(({ udeladt, ekstra }) =>
    [...VEJEN.filter((_, i) => !udeladt.includes(i)), ...ekstra].toSorted((a, b) =>
      a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0,
    ),
  )

test('hvad der end udelades eller kommer imellem: ingen sanktion uden vejledning, kontakt, vurdering og høring', () => {
  let made = 0
  fc.assert(
    fc.property(forløb, (skridt) => {
      const sag = begyndt('2025-02-03')
      for (const [dag, rolle, type, indhold] of skridt) sag.den(dag).som(rolle).beder(type, indhold)
      sag.begivenheder.forEach((event, i) => {
        if (event.type !== 'AfgørelseTruffet' || !event.tilUgunst) return
        made++
        const then = fold(sag.begivenheder.slice(0, i))
        if (!then) throw new Error('no case')
        const one = emne(then, sanktioner).get(ID)
        expect(one).toMatchObject({ rimeligGrund: false })
        expect(one?.frafaldet).toBeUndefined()
        expect(one?.kontaktForsøgt ?? one?.forklaringer[0]).toBeDefined()
        expect(Number(emne(then, forsendelser).get('b-v')?.fremme?.den)).toBeLessThan(Number(one?.skete))
        expect(then.begivenheder.some((e) => e.type === 'PartHørt')).toBe(true)
      })
    }),
    { numRuns: 80, seed: 20261127 },
  )
  expect(made).toBeGreaterThan(0)
  expect(made).toBeLessThan(80)
})
