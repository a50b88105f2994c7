import { parseDay } from '@sagsvej/calendar'
import { sygedagpengeTilNedsatSats } from '@sagsvej/law'
import { expect, test } from 'vitest'
import { fold } from '../../sag/evolve.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { SAGSGANGE } from '../alle.ts'
import { skemaSendt, syg } from '../sygeopfoelgning/syg.test-support.ts'
import { medVentetLov, overDagen, type Ændring } from './kommende.ts'
import type { Sagsgang, Trin } from './sagsgang.ts'

const text = (da: string) => ({ da, en: da })
const trin = (nøgle: string, more: Partial<Trin>): Trin => ({
  nøgle,
  titel: text(nøgle),
  siger: text(nøgle),
  roller: ['sagsbehandler'],
  skal: { art: 'altid' },
  gøresVed: ['NotatSkrevet'],
  ...more,
})
/** A procedure that a coming law gives a step and takes one from. */
const proeve: Sagsgang = {
  nøgle: 'proeve',
  titel: text('Prøve'),
  siger: text('Prøve'),
  begyndesVed: ['SygdomAnmeldt'],
  sluttesVed: ['ForløbAfsluttet'],
  id: () => 'p',
  fakta: () => [],
  trin: [
    trin('til_reformen', { findes: { efter: sygedagpengeTilNedsatSats, til: '2026-12-31' } }),
    trin('fra_reformen', { findes: { efter: sygedagpengeTilNedsatSats, fra: '2027-01-01' } }),
    trin('hele_tiden', {}),
  ],
}

const vist = (all: readonly Ændring[]) =>
  all.map(({ trin, uden, med }) => `${trin.nøgle}: ${uden?.tilstand ?? '–'} → ${med?.tilstand ?? '–'}`)

const sag = (): SagTilstand => syg('2026-11-02', '2026-11-09').tilstand

test('en lov, der kun ventes, giver og tager intet trin, før nogen prøver den', () => {
  const dag = parseDay('2027-02-01')
  expect(vist(medVentetLov([proeve], sag(), dag))).toEqual([
    'fra_reformen: – → klar',
    'til_reformen: klar → –',
  ])
  expect(vist(overDagen([proeve], sag(), parseDay('2027-01-01')))).toEqual([])
})

test('før den dag, den ventes at gælde, ændrer den intet', () => {
  expect(medVentetLov([proeve], sag(), parseDay('2026-12-31'))).toEqual([])
})

test('sagen er den samme, når en kommende lov er prøvet på den', () => {
  const før = syg('2026-11-02', '2026-11-09')
  const events = JSON.stringify(før.begivenheder)
  medVentetLov(SAGSGANGE, før.tilstand, parseDay('2027-02-01'))
  expect(JSON.stringify(før.begivenheder)).toBe(events)
  expect(fold(før.begivenheder)).toEqual(før.tilstand)
})

test('over 1. juli 2026: der visiteres ikke mere, og det skal vurderes, om der følges op; resten står', () => {
  const begyndt = skemaSendt(syg('2026-06-08', '2026-06-15'))
  expect(vist(overDagen(SAGSGANGE, begyndt.tilstand, parseDay('2026-07-01')))).toEqual([
    'fravalgt: – → uafklaret',
    'visitation: klar → –',
  ])
  expect(overDagen(SAGSGANGE, begyndt.tilstand, parseDay('2026-06-30'))).toEqual([])
})
