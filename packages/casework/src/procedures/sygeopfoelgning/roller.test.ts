import type { Json } from '@sagsvej/rules/read'
import { expect, test } from 'vitest'
import { AKTØRROLLER, type Aktørrolle } from '../../begivenheder/aktoer.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  FORLØB,
  FØLGE,
  indkaldelse,
  indkaldt,
  oplys,
  referat,
  skemaSendt,
  skøn,
  syg,
} from './syg.test-support.ts'

/** A case in which each of the commands below passes its own rules, so that only the role decides. */
function sagen(): Sag {
  const sag = skemaSendt(syg('2025-02-03', '2025-02-10'))
  oplys(skøn(sag, 'laegeattestNoedvendig', false), 'forventetRask', '2025-12-31')
  indkaldt(indkaldt(sag, 't1', '2025-03-20'), 't2', '2025-03-20')
  sag.brev('b-t3', 'indkaldelse_til_samtale', ['bisidder']).brev('b-ryk', 'vejledning_om_foelger', [FØLGE])
  sag
    .den('2025-03-20')

    .gør('RegistrérUdeblivelse', { ...FORLØB, samtaleId: 't2' })
  return sag.gør('RegistrérIndsigelse', {
    ...FORLØB,
    indsigelseId: 'i1',
    slags: 'forslag',
    tekst: 'Et kursus.',
  })
}

const MYNDIGHED = ['sagsbehandler', 'leder'] as const
const SAMTALE = [...MYNDIGHED, 'leverandoer'] as const
const DAG = '2025-03-20'

const RETTIGHEDER: readonly (readonly [string, Json, readonly Aktørrolle[]])[] = [
  ['SendOplysningsskema', { ...FORLØB, brevId: 'b-skema' }, [...MYNDIGHED, 'system']],
  ['AftalSkemafrist', { ...FORLØB, senest: '2025-04-01', grund: 'x' }, MYNDIGHED],
  [
    'ModtagOplysningsskema',
    { ...FORLØB, modtaget: DAG },
    ['borger', 'repraesentant', 'sagsbehandler', 'system'],
  ],
  ['RykOplysningsskema', { ...FORLØB, brevId: 'b-ryk', svarSenest: '2025-04-01' }, [...MYNDIGHED, 'system']],
  ['BestilLægeattest', { ...FORLØB, spoergsmaal: 'x' }, [...MYNDIGHED, 'system']],
  ['VisitérSag', { ...FORLØB, begrundelse: 'x' }, MYNDIGHED],
  [
    'ØnskSamtale',
    { ...FORLØB, oensketAf: 'borger', modtaget: DAG },
    ['borger', 'repraesentant', 'arbejdsgiver', 'sagsbehandler'],
  ],
  ['IndkaldTilSamtale', indkaldelse('t3', '2025-04-10'), [...SAMTALE, 'system']],
  [
    'AflysSamtale',
    { ...FORLØB, samtaleId: 't1', grund: 'x', oensketAf: 'borger', meddelt: DAG },
    ['borger', 'repraesentant', ...SAMTALE],
  ],
  ['HoldSamtale', referat('t1', DAG), SAMTALE],
  ['RegistrérUdeblivelse', { ...FORLØB, samtaleId: 't1' }, SAMTALE],
  [
    'VurdérUdeblivelse',
    { ...FORLØB, udeblivelseId: 'samtale-t2', rimeligGrund: true, begrundelse: 'x', grundlag: ['Notat'] },
    MYNDIGHED,
  ],
  ['BesvarIndsigelse', { ...FORLØB, indsigelseId: 'i1', svar: 'Ja' }, MYNDIGHED],
  [
    'RegistrérIndsigelse',
    { ...FORLØB, indsigelseId: 'i2', slags: 'indsigelse', tekst: 'x' },
    ['borger', 'repraesentant', ...SAMTALE],
  ],
  [
    'AftalDelvisPlan',
    { ...FORLØB, trin: [{ fra: DAG, timerOmUgen: 10 }], aftaltMed: [] },
    [...MYNDIGHED, 'borger'],
  ],
  [
    'Raskmeld',
    { ...FORLØB, raskFra: DAG },
    ['borger', 'repraesentant', 'arbejdsgiver', 'sagsbehandler', 'system'],
  ],
]

test.each(RETTIGHEDER)('%s kan kun gøres af dem, sagsgangen nævner', (type, indhold, må) => {
  const roles = Object.keys(AKTØRROLLER) as readonly Aktørrolle[]
  const base = sagen()
  const refused = roles.filter((rolle) => {
    const done = base.kopi().som(rolle).beder(type, indhold)
    return !done.ok && done.fejl.some(({ slags }) => slags === 'forkertRolle')
  })
  expect(roles.filter((one) => !refused.includes(one)).toSorted()).toEqual(må.toSorted())
})
