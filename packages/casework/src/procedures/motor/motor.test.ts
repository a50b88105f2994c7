import { formatDay, parseDay } from '@sagsvej/calendar'
import {
  aktindsigtsfrist,
  anmodetOmAktindsigt,
  anmodningEfterOffentlighedslovenModtaget,
  anmodningOmAktindsigtModtaget,
  fritagetForOpfølgning,
  offentlighedslovensAktindsigtsfrist,
  persongruppe,
} from '@sagsvej/law'
import { describe, expect, test } from 'vitest'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { evolve, fold } from '../../sag/evolve.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { gangeI } from './gange.ts'
import { opgaver } from './opgaver.ts'
import { porte } from './porte.ts'
import type { Afledt, Sagsgang, Trin } from './sagsgang.ts'
import { stilling } from './stilling.ts'
import { trinstatus } from './trinstatus.ts'

const text = (da: string) => ({ da, en: `${da} (en)` })
const af = { bruger: 'a', rolle: 'sagsbehandler' } as const

/** A step taken by a note that names it. */
const trin = (nøgle: string, more: Partial<Trin> = {}): Trin => ({
  nøgle,
  titel: text(nøgle),
  siger: text(`Gør ${nøgle}`),
  roller: ['sagsbehandler'],
  skal: { art: 'altid' },
  gøresVed: ['NotatSkrevet'],
  tæller: (event) => event.type === 'NotatSkrevet' && event.tekst === nøgle,
  ...more,
})

const gang = (...steps: readonly Trin[]): Sagsgang => ({
  nøgle: 'proeve',
  titel: text('Prøve'),
  siger: text('En prøve.'),
  begyndesVed: ['SygdomAnmeldt'],
  sluttesVed: ['RaskmeldingModtaget'],
  id: () => 'p',
  fakta: () => [],
  trin: steps,
})

const notat = (tekst: string, den = '2025-03-10', bruger = 'a'): SagBegivenhed => ({
  type: 'NotatSkrevet',
  version: 1,
  notatId: tekst,
  om: 'sagsskridt',
  tekst,
  den,
  af: { ...af, bruger },
})
const gruppe = (vaerdi: string): SagBegivenhed => ({
  type: 'FaktumRegistreret',
  version: 1,
  faktum: persongruppe.faktum.nøgle,
  vaerdi,
  kendtFra: '2025-03-10',
  oprindelse: 'borger',
})
const BEGYNDT: readonly SagBegivenhed[] = [
  { type: 'SagOprettet', version: 1, sagId: 's', kommune: 'Prøvekøbing', navn: 'Oda' },
  {
    type: 'SygdomAnmeldt',
    version: 1,
    forloebId: 'p',
    foersteFravaersdag: '2025-03-03',
    anmeldtAf: 'borger',
    den: '2025-03-03',
    af,
  },
]

function sag(...events: readonly SagBegivenhed[]): SagTilstand {
  const state = fold([...BEGYNDT, ...events])
  if (!state) throw new Error('no case')
  return state
}

function står(of: Sagsgang, state: SagTilstand, på = '2025-04-01'): readonly string[] {
  const [running] = gangeI(of, state)
  if (!running) return []
  return trinstatus(stilling(state, running, parseDay(på))).map((s) => `${s.trin.nøgle} ${s.tilstand}`)
}

describe('trinene går frem i orden', () => {
  const abc = gang(trin('a'), trin('b', { efter: ['a'] }), trin('c', { efter: ['b'] }))

  test('det næste er klar, når det før er gjort', () => {
    expect(står(abc, sag())).toEqual(['a klar', 'b venter', 'c venter'])
    expect(står(abc, sag(notat('a')))).toEqual(['a gjort', 'b klar', 'c venter'])
  })
  test('et trin springes ikke over: porten er lukket og siger, hvad der kommer først', () => {
    const shut = porte([abc], sag(), notat('b'), { den: parseDay('2025-03-10'), af })
    expect(shut.map((f) => f.tekst.da)).toEqual(['»b« kan først gøres, når »a« er gjort.'])
    expect(porte([abc], sag(notat('a')), notat('b'), { den: parseDay('2025-03-10'), af })).toEqual([])
  })
  test('det, der sker efter den dag, der ses på, er ikke sket', () => {
    expect(står(abc, sag(notat('a', '2025-05-01')))).toEqual(['a klar', 'b venter', 'c venter'])
  })
  test('når sagsgangen er slut, kan ingen gå videre i den', () => {
    const over = evolve(sag(notat('a')), {
      type: 'RaskmeldingModtaget',
      version: 1,
      forloebId: 'p',
      raskFra: '2025-03-20',
      den: '2025-03-20',
      af,
    })
    const shut = porte([abc], over, notat('b'), { den: parseDay('2025-03-21'), af })
    expect(shut.map(({ slags }) => slags)).toEqual(['ikkeBegyndt'])
  })
})

describe('når en oplysning ændrer sig', () => {
  const bygger = gang(
    trin('a'),
    trin('b', { efter: ['a'], hvilerPå: [persongruppe] }),
    trin('c', { efter: ['b'] }),
    trin('d'),
  )
  const gjort = [gruppe('ledig'), notat('a'), notat('b'), notat('c'), notat('d')]

  test('gøres det tidligste trin, den rører, og det, der fulgte efter det, igen; resten står', () => {
    expect(står(bygger, sag(...gjort))).toEqual(['a gjort', 'b gjort', 'c gjort', 'd gjort'])
    expect(står(bygger, sag(...gjort, gruppe('loenmodtager')))).toEqual([
      'a gjort',
      'b igen',
      'c igen',
      'd gjort',
    ])
  })
  test('går man frem igen, står hvert trin, når det er gjort på ny', () => {
    const again = sag(...gjort, gruppe('loenmodtager'), notat('b'))
    expect(står(bygger, again)).toEqual(['a gjort', 'b gjort', 'c igen', 'd gjort'])
    expect(står(bygger, evolve(again, notat('c')))).toEqual(['a gjort', 'b gjort', 'c gjort', 'd gjort'])
  })
})

describe('hvem og hvornår', () => {
  test('en anden rolle, eller den samme to gange, får nej', () => {
    const to = gang(trin('a'), trin('b', { andenEnd: 'a' }))
    const om = { den: parseDay('2025-03-10'), af }
    expect(porte([to], sag(notat('a')), notat('b'), om).map(({ slags }) => slags)).toEqual(['sammeHånd'])
    expect(porte([to], sag(notat('a')), notat('b'), { ...om, af: { ...af, bruger: 'b' } })).toEqual([])
    const citizen = { ...om, af: { bruger: 'c', rolle: 'borger' } as const }
    expect(porte([to], sag(), notat('a'), citizen).map(({ slags }) => slags)).toEqual(['forkertRolle'])
  })
  test('et trin findes kun i de udgaver af loven, der har det', () => {
    const fra2025 = gang(
      trin('a', { findes: { efter: fritagetForOpfølgning, fra: '2025-01-01' } }),
      trin('b'),
    )
    expect(står(fra2025, sag(), '2024-12-31')).toEqual(['a findes ikke', 'b klar'])
    expect(står(fra2025, sag(), '2025-03-03')).toEqual(['a klar', 'b klar'])
    const kun2026 = gang(
      trin('a', { findes: { efter: fritagetForOpfølgning, fra: '2026-02-01' } }),
      trin('b'),
    )
    expect(står(kun2026, sag(), '2026-01-31')).toEqual(['a findes ikke', 'b klar'])
    expect(står(kun2026, sag(), '2026-02-01')).toEqual(['a klar', 'b klar'])
    const shut = porte([kun2026], sag(), notat('a'), { den: parseDay('2026-01-31'), af })
    expect(shut.map(({ slags }) => slags)).toEqual(['trinFindesIkke'])
  })
  test('tager en hændelse flere trin, spørger kun de trin, der findes', () => {
    const fra2026 = { efter: fritagetForOpfølgning, fra: '2026-02-01' }
    const samme: Partial<Trin> = { tæller: (event) => event.type === 'NotatSkrevet' }
    const begge = gang(trin('a', { ...samme, findes: fra2026, roller: ['leder'] }), trin('b', samme))
    const om = { den: parseDay('2026-01-31'), af }
    expect(porte([begge], sag(), notat('a'), om)).toEqual([])
    const later = { ...om, den: parseDay('2026-02-01') }
    expect(porte([begge], sag(), notat('a'), later).map(({ slags }) => slags)).toEqual(['forkertRolle'])
  })
  test('den, der begynder sagsgangen, skal også være en, der kan', () => {
    const anmeldt = gang(trin('a', { gøresVed: ['SygdomAnmeldt'], tæller: () => true }))
    const [opened, told] = BEGYNDT
    const empty = opened && fold([opened])
    if (!empty || !told) throw new Error('no case')
    const om = { den: parseDay('2025-03-03'), af: { bruger: 'l', rolle: 'laege' } as const }
    expect(porte([anmeldt], empty, told, om).map(({ slags }) => slags)).toEqual(['forkertRolle'])
    expect(porte([anmeldt], empty, told, { ...om, af })).toEqual([])
  })
  test('det, der gør et trin nødvendigt, kan selv være åbent', () => {
    const åben = { art: 'når', siger: text('Når det er oplyst.'), gælder: () => 'åben' as const } as const
    expect(står(gang(trin('a', { skal: åben })), sag())).toEqual(['a uafklaret'])
  })
  test('om et trin skal gøres, kan være uafklaret, og det siges', () => {
    const lov = gang(trin('a', { skal: { art: 'lov', bestemmelse: fritagetForOpfølgning } }))
    expect(står(lov, sag())).toEqual(['a uafklaret'])
  })
})

describe('hvilken dag et trin skal være gjort', () => {
  const dage = (of: Sagsgang, state: SagTilstand) =>
    opgaver([of], state, parseDay('2025-03-20')).map(({ trin, senest, frist }) => ({
      trin: trin.nøgle,
      senest: senest === undefined ? undefined : formatDay(senest),
      efter: frist?.regel.nøgle,
    }))
  const fakta = (...given: readonly Afledt[]) => ({ fakta: () => given })
  const begge = { frist: aktindsigtsfrist, ellersFrist: [offentlighedslovensAktindsigtsfrist] }

  test('den lov, sagsgangen går efter, sætter den, og ikke de andre', () => {
    const efter = (...given: readonly Afledt[]) =>
      dage({ ...gang(trin('a', begge)), ...fakta(...given) }, sag())
    const dag = parseDay('2025-03-03')
    expect(efter([anmodetOmAktindsigt, true], [anmodningOmAktindsigtModtaget, dag])).toEqual([
      { trin: 'a', senest: '2025-03-12', efter: 'aktindsigt' },
    ])
    expect(efter([anmodetOmAktindsigt, false], [anmodningEfterOffentlighedslovenModtaget, dag])).toEqual([
      { trin: 'a', senest: '2025-03-12', efter: 'aktindsigt_offentlighed' },
    ])
  })
  test('en dag, der er meddelt, går forud, og lovens egen kan stadig ses', () => {
    const meddelt = gang(trin('a', { ...begge, dag: () => parseDay('2025-04-01') }))
    const given = fakta([anmodetOmAktindsigt, true], [anmodningOmAktindsigtModtaget, parseDay('2025-03-03')])
    expect(dage({ ...meddelt, ...given }, sag())).toEqual([
      { trin: 'a', senest: '2025-04-01', efter: 'aktindsigt' },
    ])
  })
  test('det, der kan gøres uden en dag, er ingen opgave', () => {
    expect(dage(gang(trin('a', { skal: { art: 'kan' } })), sag())).toEqual([])
  })
})
