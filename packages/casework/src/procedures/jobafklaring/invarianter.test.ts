import type { Json } from '@sagsvej/rules/read'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { jobafklaringer } from '../../jobafklaring/jobafklaringer.ts'
import { parter } from '../../parter/parter.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import { fold } from '../../sag/evolve.ts'
import { KLAGEVEJLEDT } from '../sag.test-support.ts'
import { arbejdsevne, FORLØB, iForløb, indsats, sagsbehandler, skøn, vurdering } from './jaf.test-support.ts'

type Skridt = readonly [dag: string, rolle: 'sagsbehandler' | 'leder' | 'borger', type: string, indhold: Json]

const brev = (brevId: string, art: string): Json => ({
  brevId,
  art,
  til: 'borger',
  emne: art,
  indhold: { ...KLAGEVEJLEDT, standardtekster: [{ noegle: 'bisidder', fra: '2011-02-07' }] },
})
const sendt = (brevId: string, dag: string): readonly Skridt[] => [
  [dag, 'sagsbehandler', 'SkrivBrev', brev(brevId, brevId === 'b-h' ? 'partshoering' : 'afgoerelse')],
  [dag, 'sagsbehandler', 'SendBrev', { brevId, kanal: 'digital_post' }],
  [dag, 'sagsbehandler', 'MeldBrevTilgængeligt', { brevId, forsendelsesId: `f-${brevId}` }],
]
const stop = { afgoerelseId: 'a1', art: 'ophoer_jobafklaring', paa: '2022-09-02' }
const svar = { hoeringId: 'h1', modtaget: '2022-09-02', tekst: 'Ja.' }
const hør = { hoeringId: 'h1', afgoerelseId: 'a1', brevId: 'b-h', svarSenest: '2022-09-16' }

/** The way to a stop, as it should be walked. */
const VEJEN: readonly Skridt[] = [
  ['2022-09-01', 'sagsbehandler', 'VurdérUarbejdsdygtighed', vurdering(false, 0)],
  ['2022-09-01', 'sagsbehandler', 'VurdérArbejdsevne', arbejdsevne(['tilbage_i_arbejde'])],
  ['2022-09-02', 'sagsbehandler', 'ForberedAfgørelse', stop],
  ...sendt('b-h', '2022-09-02'),
  ['2022-09-02', 'sagsbehandler', 'HørPart', hør],
  ['2022-09-02', 'borger', 'RegistrérHøringssvar', svar],
  ['2022-09-03', 'leder', 'GodkendAfgørelse', { afgoerelseId: 'a1' }],
  ['2022-09-03', 'sagsbehandler', 'SkrivBrev', brev('b-a', 'afgoerelse')],
  ['2022-09-03', 'sagsbehandler', 'TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a' }],
  ['2022-09-03', 'sagsbehandler', 'SendBrev', { brevId: 'b-a', kanal: 'digital_post' }],
  ['2022-09-04', 'sagsbehandler', 'MeldBrevTilgængeligt', { brevId: 'b-a', forsendelsesId: 'f-b-a' }],
  [
    '2022-09-05',
    'sagsbehandler',
    'AnvisUdbetaling',
    { afgoerelseId: 'a1', instruks: 'Stop', virkningFra: '2022-09-05' },
  ],
  [
    '2022-09-06',
    'sagsbehandler',
    'AfslutJobafklaring',
    { ...FORLØB, grund: 'ophoert', sidsteDag: '2022-09-05' },
  ],
]

const standby = { ...FORLØB, fra: '2022-09-01', kontakt: 'laege', oenske: 'Ro' }

/** What may come in between. */
const imellem = fc.constantFrom<Skridt>(
  ['2022-09-01', 'borger', 'VælgStandby', standby],
  ['2022-09-02', 'sagsbehandler', 'AftalIndsats', indsats('i1', 'psykolog', '2022-09-05', '2022-12-01')],
  ['2022-09-02', 'sagsbehandler', 'VurdérUarbejdsdygtighed', vurdering(true)],
  ['2022-09-04', 'sagsbehandler', 'MeldBrevRetur', { brevId: 'b-a', grund: 'Ukendt' }],
  [
    '2022-09-05',
    'sagsbehandler',
    'AfslutJobafklaring',
    { ...FORLØB, grund: 'udloebet', sidsteDag: '2022-09-05' },
  ],
  [
    '2022-09-05',
    'sagsbehandler',
    'AfslutJobafklaring',
    { ...FORLØB, grund: 'doedsfald', sidsteDag: '2022-09-05' },
  ],
  ['2022-09-02', 'sagsbehandler', 'MeldDødsfald', { dato: '2022-09-02' }],
)

const forløb = fc
  .record({
    udeladt: fc.uniqueArray(fc.nat(VEJEN.length - 1), { maxLength: 2 }),
    ekstra: fc.array(imellem, { maxLength: 2 }),
  })
  .map(({ udeladt, ekstra }) =>
    [...ekstra, ...VEJEN.filter((_, i) => !udeladt.includes(i))].toSorted((a, b) =>
      a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0,
    ),
  )

const før = (events: readonly SagBegivenhed[], index: number) => {
  const state = fold(events.slice(0, index))
  if (!state) throw new Error('no case')
  return state
}

test('hvad der end udelades eller kommer imellem: intet forløb slutter uden vurdering og meddelt afgørelse, og ingen indsats i standby', () => {
  const begyndt = sagsbehandler(iForløb('2022-03-01')).den('2022-09-01')
  skøn(skøn(begyndt, 'kanVendeTilbageIArbejde', true), 'kontaktUhensigtsmaessig', true)
  const ends = { ophoert: 0, doedsfald: 0, udloebet: 0 }
  let standbys = 0
  fc.assert(
    fc.property(forløb, (skridt) => {
      const sag = begyndt.kopi()
      for (const [dag, rolle, type, indhold] of skridt) sag.den(dag).som(rolle).beder(type, indhold)
      sag.begivenheder.forEach((event, i) => {
        if (event.type === 'StandbyValgt') standbys++
        if (event.type === 'IndsatsAftalt') {
          expect(emne(før(sag.begivenheder, i), jobafklaringer).get('j1')?.standby).toBeUndefined()
        }
        if (event.type !== 'JobafklaringAfsluttet') return
        ends[event.grund]++
        const then = før(sag.begivenheder, i)
        if (event.grund === 'doedsfald') {
          expect(emne(then, parter).død).toBeDefined()
          return
        }
        expect(emne(then, jobafklaringer).get('j1')?.arbejdsevne).toBeDefined()
        const made = emne(then, afgørelser).get('a1')
        expect(made?.truffet?.tilUgunst).toBe(true)
        expect(made?.anvist).toBeDefined()
      })
    }),
    { numRuns: 80, seed: 20261127 },
  )
  // Some of the ways do lead there, and none by a time that is not over.
  expect(ends.ophoert).toBeGreaterThan(0)
  expect(ends.doedsfald).toBeGreaterThan(0)
  expect(ends.udloebet).toBe(0)
  expect(standbys).toBeGreaterThan(0)
})
