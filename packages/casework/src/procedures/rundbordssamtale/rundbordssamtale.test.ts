import { describe, expect, test } from 'vitest'
import { rundborde, tilBordet } from '../../rundbord/rundborde.ts'
import { emne } from '../../sag/emne.ts'
import { Sag } from '../sag.test-support.ts'

const BORD = { rundbordId: 'r1' }
const FORESLÅET = { ...BORD, forloebId: 'f1', foreslaaetAf: 'borger', formaal: 'En vej tilbage til lageret' }
const VALGT = { ...BORD, ja: ['arbejdsgiver', 'fagforening'], nej: ['laege'], arbejdspladsenMaaVide: true }
const indkaldt = (holdes: string, indkaldte = ['arbejdsgiver', 'fagforening']) => ({
  ...BORD,
  holdes,
  klokken: '13:00',
  form: 'fremmoede',
  sted: 'Lageret',
  indkaldte,
  brevId: 'b1',
})
const holdt = (dag: string) => ({
  ...BORD,
  holdt: dag,
  deltog: ['arbejdsgiver', 'fagforening'],
  aftaler: [
    {
      hvad: 'Fire timer om dagen uden løft',
      hvem: 'Chefen',
      hvorfor: 'Så kan Oda begynde lidt ad gangen',
      forventning: 'Vi ser på det om en måned',
    },
  ],
  helbred: 'Ryggen er slidt.',
  naeste: '2025-04-22',
})

const sagen = (dag: string) =>
  new Sag([{ type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Prøvekøbing', navn: 'Oda' }], dag).gør(
    'AnmeldSygdom',
    { forloebId: 'f1', foersteFravaersdag: dag, anmeldtAf: 'arbejdsgiver' },
  )
const behov = (sag: Sag, vaerdi: boolean) =>
  sag.gør('ForetagSkøn', {
    skoen: 'behovForAtInddrageAndre',
    vaerdi,
    begrundelse: 'Chefen kan finde andre opgaver.',
    grundlag: ['Samtalen'],
  })
const mine = (sag: Sag) =>
  sag.opgaver
    .filter(({ gang }) => gang.sagsgang.nøgle === 'rundbordssamtale')
    .map(({ trin, tilstand }) => `${trin.nøgle} ${tilstand}`)

describe.each(['2011-03-01', '2025-03-03'])('en rundbordssamtale, foreslået %s', (dag) => {
  test('[G6 P: indkald, G6 P: aftalt] borgeren vælger, hvem der er med; de indkaldes, og det aftalte skrives ned og sendes', () => {
    const sag = sagen(dag)
    sag.som('borger').gør('ForeslåRundbordssamtale', FORESLÅET)
    expect(mine(sag)).toEqual(['ja klar'])
    sag.gør('VælgBordfæller', VALGT).som('sagsbehandler')
    behov(sag, true).brev('b1', 'indkaldelse_til_samtale', ['bisidder'])
    const next = `${dag.slice(0, 8)}20`
    sag.gør('IndkaldTilRundbord', indkaldt(next)).den(next)
    expect(mine(sag)).toEqual(['aftalt klar'])
    sag.gør('HoldRundbord', holdt(next))
    expect(mine(sag)).toEqual(['sendt klar'])
    sag.gør('SendRundbordsaftaler', { ...BORD, til: ['arbejdsgiver', 'fagforening'] })
    expect(mine(sag)).toEqual([])
  })

  test('ingen indkaldes uden borgerens ja', () => {
    const sag = behov(sagen(dag).gør('ForeslåRundbordssamtale', FORESLÅET), true).brev(
      'b1',
      'indkaldelse_til_samtale',
    )
    const next = `${dag.slice(0, 8)}20`
    expect(sag.nægtes('IndkaldTilRundbord', indkaldt(next, ['laege'])).join()).toContain(
      'ikke sagt ja til lægen',
    )
    sag.gør('VælgBordfæller', VALGT)
    expect(sag.nægtes('IndkaldTilRundbord', indkaldt(next, ['laege']))[0]).toContain('ikke sagt ja til lægen')
    sag.gør('IndkaldTilRundbord', indkaldt(next))
  })

  test('er der ikke behov, skal ingen indkaldes; er det ikke vurderet, står det åbent', () => {
    const sag = sagen(dag).gør('ForeslåRundbordssamtale', FORESLÅET).gør('VælgBordfæller', VALGT)
    expect(mine(sag)).toEqual(['indkald uafklaret'])
    expect(mine(behov(sag, false))).toEqual([])
    sag.gør('OpgivRundbord', { ...BORD, grund: 'Chefen og Oda har selv aftalt det.' })
  })
})

test('det, bordet får, er aftalerne, og aldrig helbredet', () => {
  const sag = behov(sagen('2025-03-03').gør('ForeslåRundbordssamtale', FORESLÅET), true)
  sag.gør('VælgBordfæller', VALGT).brev('b1', 'indkaldelse_til_samtale')
  sag
    .gør('IndkaldTilRundbord', indkaldt('2025-03-20'))
    .den('2025-03-20')
    .gør('HoldRundbord', holdt('2025-03-20'))
  const bord = emne(sag.tilstand, rundborde).get('r1')
  expect(bord && JSON.stringify(tilBordet(bord))).toContain('Fire timer om dagen uden løft')
  expect(JSON.stringify(bord)).not.toContain('Ryggen')
})

test('siger borgeren nej til, at arbejdspladsen får noget at vide, sendes det ikke; paragraffen siges', () => {
  const sag = behov(sagen('2025-03-03').gør('ForeslåRundbordssamtale', FORESLÅET), true)
  sag.gør('VælgBordfæller', { ...VALGT, arbejdspladsenMaaVide: false }).brev('b1', 'indkaldelse_til_samtale')
  sag
    .gør('IndkaldTilRundbord', indkaldt('2025-03-20'))
    .den('2025-03-20')
    .gør('HoldRundbord', holdt('2025-03-20'))
  expect(sag.nægtes('SendRundbordsaftaler', { ...BORD, til: ['fagforening'] })).toEqual([
    expect.stringMatching(/SDL § 9, stk. 2.*sagt nej/),
  ])
})

test('bordet kan ikke sendes, før det er holdt, og ikke holdes i morgen; andre end kommunen indkalder ikke', () => {
  const sag = sagen('2025-03-03').gør('ForeslåRundbordssamtale', FORESLÅET).gør('VælgBordfæller', VALGT)
  expect(sag.nægtes('SendRundbordsaftaler', { ...BORD, til: ['fagforening'] }).join()).toContain(
    'ikke holdt endnu',
  )
  expect(sag.nægtes('HoldRundbord', holdt('2025-03-04'))[0]).toContain('er ikke kommet endnu')
  behov(sag, true).brev('b1', 'indkaldelse_til_samtale')
  expect(sag.som('arbejdsgiver').nægtes('IndkaldTilRundbord', indkaldt('2025-03-20'))[0]).toContain(
    'kan ikke gøres af',
  )
  expect(
    sag.som('sagsbehandler').nægtes('IndkaldTilRundbord', { ...indkaldt('2025-03-20'), brevId: 'b9' })[0],
  ).toContain('"b9"')
})
