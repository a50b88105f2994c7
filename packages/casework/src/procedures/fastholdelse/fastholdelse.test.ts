import { describe, expect, test } from 'vitest'
import { forArbejdsgiveren } from '../../fastholdelse/arbejdsgiverens-syn.ts'
import { Sag } from '../sag.test-support.ts'

const PLAN = { planId: 'p1' }
const lagt = (dag: string) => ({
  ...PLAN,
  opgaver: ['Pakke små kasser'],
  skaanes: ['Ingen løft over 5 kg'],
  timer: [{ fra: dag, timerOmUgen: 12 }],
  loenmodtagerensOrd: 'Jeg vil gerne prøve.',
})

const sagen = (dag: string, snart = false) =>
  new Sag([{ type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Prøvekøbing', navn: 'Oda' }], dag)
    .gør('RegistrérOplysning', { faktum: 'persongruppe', vaerdi: 'loenmodtager', oprindelse: 'borger' })
    .gør('RegistrérOplysning', { faktum: 'ventesTilbageInden8Uger', vaerdi: snart, oprindelse: 'borger' })
    .gør('AnmeldSygdom', { forloebId: 'f1', foersteFravaersdag: dag, anmeldtAf: 'arbejdsgiver' })
const mine = (sag: Sag) =>
  sag.opgaver
    .filter(({ gang }) => gang.sagsgang.nøgle === 'fastholdelse')
    .map(({ trin, tilstand }) => `${trin.nøgle} ${tilstand}`)

describe.each(['2011-03-01', '2016-03-01', '2026-11-23'])('en fastholdelsesplan (%s)', (dag) => {
  test('[G10 P: fastholdelse, G10 P: omplacering] ønskes, lægges sammen, med andet arbejde, og tages med til kommunen', () => {
    const sag = sagen(dag)
    sag.som('borger').gør('ØnskFastholdelsesplan', { ...PLAN, forloebId: 'f1' })
    expect(mine(sag)).toEqual(['fastholdelse klar'])
    sag.som('arbejdsgiver').gør('LægFastholdelsesplan', lagt(dag))
    sag.gør('AftalOmplacering', { ...PLAN, arbejde: 'Pakkeriet', fra: dag, hvorfor: 'Der er ingen løft' })
    expect(mine(sag)).toEqual(['medbragt klar'])
    sag.som('borger').gør('MedbringFastholdelsesplan', PLAN)
    sag.som('arbejdsgiver').gør('AfslutFastholdelsesplan', { ...PLAN, udfald: 'Tilbage på fuld tid.' })
    expect(mine(sag)).toEqual([])
  })

  test('arbejdsgiveren kan sige nej', () => {
    const sag = sagen(dag).gør('ØnskFastholdelsesplan', { ...PLAN, forloebId: 'f1' })
    sag.som('arbejdsgiver').gør('AfslåFastholdelsesplan', PLAN)
    expect(mine(sag)).toEqual([])
    expect(sag.nægtes('LægFastholdelsesplan', lagt(dag))[0]).toContain('ikke i gang')
  })

  test('ventes lønmodtageren snart tilbage, giver loven ingen plan, og paragraffen siges', () => {
    const sag = sagen(dag, true).gør('ØnskFastholdelsesplan', { ...PLAN, forloebId: 'f1' })
    expect(sag.nægtes('LægFastholdelsesplan', lagt(dag))).toEqual([
      expect.stringMatching(/SDL § 7 b.*8 uger/),
    ])
  })
})

test('det, arbejdsgiveren ser, er timer og plan, og aldrig hvad nogen fejler', () => {
  const sag = sagen('2026-11-23').gør('ØnskFastholdelsesplan', { ...PLAN, forloebId: 'f1' })
  sag.gør('LægFastholdelsesplan', lagt('2026-11-23'))
  sag.gør('SkrivNotat', { notatId: 'n1', om: 'telefon', tekst: 'Hun har en depression.' })
  sag.gør('OplysTimer', {
    forloebId: 'f1',
    fra: '2026-11-16',
    til: '2026-11-22',
    fravaerstimer: 25,
    oplystAf: 'arbejdsgiver',
    refusionskrav: 'k1',
  })
  const syn = JSON.stringify(forArbejdsgiveren(sag.tilstand, 'f1'))
  expect(syn).toContain('Pakke små kasser')
  expect(syn).toContain('"arbejdsgiver":25')
  for (const secret of ['depression', 'Oda', 's1']) expect(syn).not.toContain(secret)
})

test('uden plan ingen omplacering; en fremmed rolle lægger den ikke; et nummer bruges én gang', () => {
  const sag = sagen('2026-11-23').gør('ØnskFastholdelsesplan', { ...PLAN, forloebId: 'f1' })
  const flyt = { ...PLAN, arbejde: 'Pakkeriet', fra: '2026-11-23', hvorfor: 'Ingen løft' }
  expect(sag.nægtes('AftalOmplacering', flyt)[0]).toContain('ikke lagt endnu')
  expect(sag.som('laege').nægtes('LægFastholdelsesplan', lagt('2026-11-23'))[0]).toContain(
    'kan ikke gøres af lægen',
  )
  expect(sag.som('borger').nægtes('ØnskFastholdelsesplan', { ...PLAN, forloebId: 'f1' })[0]).toContain(
    'er brugt i sagen',
  )
  expect(sag.nægtes('ØnskFastholdelsesplan', { planId: 'p2', forloebId: 'f9' })[0]).toContain('"f9"')
})
