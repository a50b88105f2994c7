import { expect, test } from 'vitest'
import { beskeder } from '../../korrespondance/beskeder.ts'
import { emne } from '../../sag/emne.ts'
import { Sag } from '../sag.test-support.ts'

const sagen = () =>
  new Sag(
    [{ type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Prøvekøbing', navn: 'Oda' }],
    '2026-11-23',
  )

test('borgeren skriver, og beskeden står på listen, til den er besvaret', () => {
  const sag = sagen()
  sag.som('borger').gør('SendBesked', { beskedId: 'm1', tekst: 'Hvornår får jeg svar?' })
  expect(sag.huskeliste).toEqual(['svar klar'])
  sag
    .som('sagsbehandler')
    .gør('SkrivBesked', { beskedId: 'm2', til: 'borger', tekst: 'På fredag.', svarPaa: 'm1' })
  expect(sag.huskeliste).toEqual([])
  expect([...emne(sag.tilstand, beskeder).values()]).toMatchObject([
    { retning: 'ind', part: 'borger', tekst: 'Hvornår får jeg svar?' },
    { retning: 'ud', part: 'borger', svarPå: 'm1' },
  ])
})

test('arbejdsgiveren skriver og får svar; en, der er gået ud af sagen, kan der ikke skrives til', () => {
  const sag = sagen()
  const chefen = { partId: 'chef', rolle: 'arbejdsgiver', navn: 'Fabrikken', beskyttet: false }
  sag.gør('TilføjPart', chefen)
  sag.som('arbejdsgiver').gør('SendBesked', { beskedId: 'm1', tekst: 'Han er her ti timer nu.' })
  expect(emne(sag.tilstand, beskeder).get('m1')?.part).toBe('chef')
  sag.som('sagsbehandler').gør('UdtagPart', { partId: 'chef', grund: 'Fratrådt' })
  expect(sag.nægtes('SkrivBesked', { beskedId: 'm2', til: 'chef', tekst: 'Tak.' })).toEqual([
    expect.stringContaining('er ikke med i sagen'),
  ])
})

test('et nummer bruges én gang, og der svares på en besked, der er der', () => {
  const sag = sagen()
  sag.gør('SkrivBesked', { beskedId: 'm1', til: 'borger', tekst: 'Hej' })
  expect(sag.nægtes('SkrivBesked', { beskedId: 'm1', til: 'borger', tekst: 'Hej' })[0]).toContain(
    'er brugt i sagen',
  )
  expect(
    sag.nægtes('SkrivBesked', { beskedId: 'm2', til: 'borger', tekst: 'Hej', svarPaa: 'm9' })[0],
  ).toContain('"m9"')
})

test('kommunen skriver ikke i borgerens navn', () => {
  expect(sagen().som('laege').nægtes('SendBesked', { beskedId: 'm1', tekst: 'Hej' })[0]).toContain('lægen')
})
