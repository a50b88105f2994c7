import { expect, test } from 'vitest'
import { grundlagetErDer } from '../afgoerelse/krav-grundlag.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  begynd,
  dokumenter,
  indstillet,
  indstilling,
  oplys,
  PLAN,
  SAG,
  sagen,
  skøn,
  udarbejdet,
} from './rehab.test-support.ts'

/** The reasons why a decision on a flex job cannot be made that have to do with its ground. */
function mangler(sag: Sag): readonly string[] {
  const forsøg = sag.kopi().brev('b-a', 'afgoerelse')
  forsøg.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'fleksjob', paa: forsøg.dag })
  const { da } = grundlagetErDer.titel
  return forsøg
    .nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a' })
    .filter((text) => text.startsWith(da))
    .map((text) => text.replace(/^.*\): /, ''))
}

const person = (dag: string) =>
  skøn(oplys(sagen(dag), 'foedselsdag', '1975-05-05'), 'behovForUndervisningsomraadet', false)

test('[J4 P: indstilling] uden plan og indstilling ingen afgørelse om fleksjob', () => {
  const sag = person('2023-03-01')
  expect(mangler(sag)).toEqual([
    'Planens forberedende del er ikke udarbejdet.',
    'Rehabiliteringsteamet har ikke afgivet sin indstilling.',
  ])
  udarbejdet(begynd(sag, 'fleksjob'))
  expect(mangler(sag)).toEqual(['Rehabiliteringsteamet har ikke afgivet sin indstilling.'])
})

test('indstillingen er ikke afgørelsen: følges den ikke, ser teamet sagen igen, og så afgør kommunen', () => {
  const sag = indstillet(begynd(person('2023-03-01'), 'fleksjob'), '2023-03-20', 'anden_indsats')
  // A flex job would be granted against the recommendation of other help, so the case goes back first.
  for (const [noegle, svar] of [
    ['varigeBegraensninger', true],
    ['vaesentligeBegraensninger', true],
    ['arbejdePaaNormaleVilkaarErUmuligt', true],
  ] as const) {
    skøn(sag, noegle, svar)
  }
  expect(mangler(sag)).toEqual([expect.stringContaining('Forelæg sagen for teamet igen')])
  sag.den('2023-04-01').gør('ForelægIgen', { ...SAG, begrundelse: 'Praktikken viste det.' })
  expect(mangler(sag)).toEqual([expect.stringContaining('Forelæg sagen for teamet igen')])
  sag.som('team').gør('AfgivIndstilling', indstilling('anden_indsats')).som('sagsbehandler')
  expect(mangler(sag)).toEqual([])
})

test('fra juli 2026 er det beskrivelsen og sundhedskoordinatorens råd', () => {
  const sag = dokumenter(begynd(person('2026-07-01'), 'fleksjob'))
  expect(mangler(sag)).toEqual([
    'Den samlede beskrivelse er ikke udarbejdet.',
    'Sundhedskoordinatoren har ikke givet sit råd.',
  ])
  sag.gør('UdarbejdSamletBeskrivelse', { ...SAG, dokument: PLAN, borgersSyn: 'Enig' })
  sag.gør('BedOmSundhedsrådgivning', { ...SAG, spoergsmaal: 'Hvor mange timer?' }).som('sundhedskoordinator')
  sag.gør('YdSundhedsrådgivning', { ...SAG, raad: 'Få ad gangen.', inddragelse: 'På video' })
  expect(mangler(sag.som('sagsbehandler'))).toEqual([])
})

test('før 2013 kræves ingen af dem', () => {
  expect(mangler(person('2012-03-01'))).toEqual([])
})
