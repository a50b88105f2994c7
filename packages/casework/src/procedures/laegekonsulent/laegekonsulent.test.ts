import type { Json } from '@sagsvej/rules/read'
import { describe, expect, test } from 'vitest'
import { dokumenter } from '../../dokumenter/dokumenter.ts'
import { lægespørgsmål } from '../../laegekonsulent/spoergsmaal.ts'
import { emne } from '../../sag/emne.ts'
import { lægepapir, VIS } from '../fleksjobvisitation/visitation.test-support.ts'
import { sagen } from '../ressourceprofil/profil.test-support.ts'
import type { Sag } from '../sag.test-support.ts'

const ATTEST = { dokumentId: 'd-helbred', version: 1 } as const
const spørg = (more: Readonly<Record<string, Json>> = {}) => ({
  spoergsmaalId: 'q1',
  til: 'laegekonsulent',
  gaelder: 'fleksjob',
  spoergsmaal: ['oversaet', 'stationaer', 'skaanehensyn'],
  papirer: [ATTEST],
  ...more,
})
const SVAR = {
  spoergsmaalId: 'q1',
  navn: 'Overlæge Prøve',
  dokumentId: 'd-svar',
  oversaettelse: 'To skiver i lænden er slidte. Det giver smerter ved løft.',
  stationaer: 'ja',
  skaanehensyn: ['Ingen løft over 5 kg', 'Pause hver time'],
} as const

const spurgt = (dag: string, more: Readonly<Record<string, Json>> = {}): Sag =>
  lægepapir(sagen(dag)).gør('SpørgLægekonsulent', spørg(more))

describe('[G8 P: spoerg] lægekonsulenten oversætter og vurderer helbredet', () => {
  test('spørgsmål, svar, og sagsbehandlerens vurdering af det hele', () => {
    const sag = spurgt('2010-03-03').som('laegekonsulent').gør('SvarSomLægekonsulent', SVAR)
    sag.som('sagsbehandler').gør('VurdérLægesvar', { spoergsmaalId: 'q1', betydning: 'Løft skal undgås.' })
    expect(emne(sag.tilstand, lægespørgsmål).get('q1')?.svar?.event.navn).toBe('Overlæge Prøve')
    expect(emne(sag.tilstand, dokumenter).get('d-svar')?.art).toBe('laegekonsulentnotat')
  })
  test('kun lægekonsulenten svarer, og kun sagsbehandleren vurderer det hele', () => {
    const sag = spurgt('2010-03-03')
    for (const rolle of ['sagsbehandler', 'leder', 'sundhedskoordinator'] as const) {
      expect(sag.som(rolle).nægtes('SvarSomLægekonsulent', SVAR).join()).toContain('kan ikke gøres af')
    }
    const vurdering = { spoergsmaalId: 'q1', betydning: 'Løft skal undgås.' }
    expect(sag.som('sagsbehandler').nægtes('VurdérLægesvar', vurdering).join()).toContain('ikke svaret')
    sag.som('laegekonsulent').gør('SvarSomLægekonsulent', SVAR)
    expect(sag.nægtes('VurdérLægesvar', vurdering).join()).toContain('kan ikke gøres af')
    expect(sag.som('leder').nægtes('VurdérLægesvar', vurdering).join()).toContain('kan ikke gøres af')
  })
  test('der svares på alt, der er spurgt om, og kun én gang', () => {
    const sag = spurgt('2010-03-03').som('laegekonsulent')
    const { stationaer: _, ...uden } = SVAR
    expect(sag.nægtes('SvarSomLægekonsulent', uden).join()).toContain('stationær')
    sag.gør('SvarSomLægekonsulent', SVAR)
    expect(sag.nægtes('SvarSomLægekonsulent', { ...SVAR, dokumentId: 'd-2' }).join()).toContain('besvaret')
  })
  test('der spørges om noget, ud fra papirer i den nyeste version, i en visitation, der findes', () => {
    const sag = lægepapir(sagen('2010-03-03'))
    expect(sag.nægtes('SpørgLægekonsulent', spørg({ spoergsmaal: [] })).join()).toContain(
      'mindst ét spørgsmål',
    )
    expect(sag.nægtes('SpørgLægekonsulent', spørg({ papirer: [] })).join()).toContain('papirerne')
    const gammel = { dokumentId: 'd-helbred', version: 2 }
    expect(sag.nægtes('SpørgLægekonsulent', spørg({ papirer: [gammel] })).join()).toContain('nyeste version')
    expect(sag.nægtes('SpørgLægekonsulent', spørg(VIS)).join()).toContain('ingen visitation')
  })
})

describe('[G8 P: helhed] skemaet har ingen plads til det', () => {
  test.each(['arbejdsevne', 'indstilling', 'konklusion', 'bemaerkninger'])('intet felt: %s', (felt) => {
    const sag = spurgt('2010-03-03').som('laegekonsulent')
    expect(sag.nægtes('SvarSomLægekonsulent', { ...SVAR, [felt]: 'x' }).join()).toContain(felt)
  })
  test.each([
    ['oversaettelse', 'Ryggen er slidt. Arbejdsevnen er varigt nedsat.', 'Arbejdsevnen er varigt nedsat.'],
    ['behandling', 'Hun bør tilkendes førtidspension.', 'Hun bør tilkendes førtidspension.'],
    ['funktion', 'Hun kan arbejde 10 timer om ugen.', 'Hun kan arbejde 10 timer om ugen.'],
  ])(
    'en sætning i »%s« bliver ikke gemt, og intet bliver rettet bag om skriveren',
    (felt, tekst, sætning) => {
      const sag = spurgt('2010-03-03').som('laegekonsulent')
      const før = sag.begivenheder.length
      const why = sag.nægtes('SvarSomLægekonsulent', { ...SVAR, [felt]: tekst })
      expect(why).toHaveLength(1)
      expect(why[0]).toContain(`»${sætning}«`)
      expect(why[0]).toContain('Skriv i stedet')
      expect(sag.begivenheder).toHaveLength(før)
      sag.gør('SvarSomLægekonsulent', { ...SVAR, [felt]: 'Sygdommen begrænser løft og lang tids stilling.' })
    },
  )
  test('også i en liste', () => {
    const sag = spurgt('2010-03-03').som('laegekonsulent')
    const why = sag.nægtes('SvarSomLægekonsulent', {
      ...SVAR,
      skaanehensyn: ['Pauser', 'Fleksjob bør gives'],
    })
    expect(why.join()).toContain('»Fleksjob bør gives«')
  })
})

describe('[G8 P: spoerg] hvem der må rådgive, følger loven den dag', () => {
  test.each([
    ['2010-03-03', 'laegekonsulent', 'fleksjob', undefined],
    ['2010-03-03', 'sundhedskoordinator', 'fleksjob', 'findes ikke efter loven'],
    ['2013-03-04', 'laegekonsulent', 'fleksjob', 'kun regionens kliniske funktion'],
    ['2013-03-04', 'sundhedskoordinator', 'fleksjob', undefined],
    ['2025-03-04', 'laegekonsulent', 'foertidspension', 'kun regionens kliniske funktion'],
    ['2025-03-04', 'laegekonsulent', 'sygedagpenge', undefined],
    ['2025-03-04', 'laegekonsulent', 'revalidering', undefined],
    ['2026-07-01', 'laegekonsulent', 'fleksjob', 'er ikke læst'],
    ['2026-07-01', 'sundhedskoordinator', 'fleksjob', undefined],
  ])('den %s: %s i en sag om %s', (dag, til, gaelder, grund) => {
    const sag = lægepapir(sagen(dag))
    if (grund === undefined) sag.gør('SpørgLægekonsulent', spørg({ til, gaelder }))
    else expect(sag.nægtes('SpørgLægekonsulent', spørg({ til, gaelder })).join()).toContain(grund)
  })
  test('et spørgsmål fra 2012 kan lægekonsulenten ikke svare på i 2013; det trækkes', () => {
    const sag = spurgt('2012-12-20').den('2013-01-03').som('laegekonsulent')
    expect(sag.nægtes('SvarSomLægekonsulent', SVAR).join()).toContain(
      'må kommunens egen lægekonsulent ikke rådgive',
    )
    sag.som('sagsbehandler').gør('TrækLægespørgsmål', { spoergsmaalId: 'q1', grund: 'Nye regler' })
    expect(sag.som('laegekonsulent').nægtes('SvarSomLægekonsulent', SVAR).join()).toContain('trukket')
  })
  test('sundhedskoordinatoren svarer for den kliniske funktion fra 2013', () => {
    const sag = spurgt('2013-03-04', { til: 'sundhedskoordinator' })
    expect(sag.som('laegekonsulent').nægtes('SvarSomLægekonsulent', SVAR).join()).toContain(
      'kan ikke gøres af',
    )
    expect(sag.som('borger').nægtes('TrækLægespørgsmål', { spoergsmaalId: 'q1', grund: 'x' })).toHaveLength(1)
    sag.som('sundhedskoordinator').gør('SvarSomLægekonsulent', SVAR)
  })
})
