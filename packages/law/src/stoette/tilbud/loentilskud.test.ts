import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import {
  harJobEllerVirksomhedVedTilbud,
  løntilskudBegyndte,
  åbenlystUddannelsesparat,
} from '../../fakta/loentilskud.ts'
import {
  eneforsørgerVedLøntilskud,
  harKompetencegivendeUddannelse,
  månederMedForsørgelseFørLøntilskud,
} from '../../fakta/loentilskuddets-ventetid.ts'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { fødselsdag } from '../../fakta/person.ts'
import { tilbuddetsArt } from '../../fakta/tilbud.ts'
import { tilbudsfristenRegnesFra } from '../../fakta/tilbudsfrist.ts'
import { kanFåLøntilskud, løntilskudSenestTil } from './loentilskud.ts'
import { førsteTilbudSenest } from './ret-og-pligt.ts'

interface Mere {
  readonly art?: string
  readonly måneder?: number
  readonly født?: string
  readonly uddannet?: boolean
  readonly enlig?: boolean
  readonly job?: boolean
  readonly åbenlyst?: boolean
  readonly længere?: boolean
}
const sag = (på: string, gruppe: string, mere: Mere = {}) => ({
  fakta: fakta(
    [målgruppeForTilbud, gruppe],
    [tilbuddetsArt, mere.art ?? 'loentilskud_privat'],
    [åbenlystUddannelsesparat, mere.åbenlyst ?? false],
    [harJobEllerVirksomhedVedTilbud, mere.job ?? false],
    [månederMedForsørgelseFørLøntilskud, mere.måneder ?? 6],
    [harKompetencegivendeUddannelse, mere.uddannet ?? true],
    [eneforsørgerVedLøntilskud, mere.enlig ?? false],
    [løntilskudBegyndte, på],
    [fødselsdag, mere.født ?? '1990-01-01'],
  ),
  skøn: { loentilskudForlaengesTil12Maaneder: mere.længere ?? false },
  på,
})

describe('[J6 R] løntilskud', () => {
  const kan = (...a: Parameters<typeof sag>) => sandtSvar(evaluer(kanFåLøntilskud, sag(...a)))
  test('efter 6 måneder; den sygemeldte kun hos en privat', () => {
    expect([kan('2024-01-01', 'dagpenge'), kan('2024-01-01', 'dagpenge', { måneder: 5 })]).toEqual([
      true,
      false,
    ])
    expect(kan('2024-01-01', 'sygedagpenge', { måneder: 1 })).toBe(false)
    expect(kan('2024-01-01', 'sygedagpenge', { måneder: 1, art: 'loentilskud_offentlig' })).toBe(true)
    expect(kan('2024-01-01', 'revalidering', { måneder: 0 })).toBe(true)
  })
  test.each([
    [{ uddannet: false }, true],
    [{ enlig: true }, true],
    [{ født: '1973-12-31' }, true],
    [{ født: '1974-01-01' }, false],
  ])('uden 6 måneder med %j: %s', (mere, ja) => {
    expect(kan('2024-01-01', 'jobparat', { måneder: 0, ...mere })).toBe(ja)
  })
  test('ikke omfattet', () => {
    expect(kan('2024-01-01', 'fleksjobvisiteret')).toBe(false)
    expect(kan('2024-01-01', 'under_18')).toBe(false)
    expect(kan('2024-01-01', 'ung_uddannelsesparat', { åbenlyst: true })).toBe(false)
    expect(kan('2024-01-01', 'jobafklaring', { job: true })).toBe(false)
    expect(kan('2024-01-01', 'dagpenge', { art: 'praktik' })).toBe('ikke relevant')
    expect(kan('2019-12-31', 'dagpenge')).toBe('retsgrundlag ukendt')
  })
  test.each([
    ['dagpenge', {}, '2024-02-28'],
    ['dagpenge', { art: 'loentilskud_offentlig' }, '2023-12-30'],
    ['sygedagpenge', { art: 'loentilskud_offentlig' }, '2024-02-28'],
    ['sygedagpenge', { længere: true }, '2024-08-30'],
    ['foertidspension', {}, 'aldrig'],
  ])('%s %j fra 31. august 2023: til %s', (gruppe, mere, til) => {
    expect(datoSvar(evaluer(løntilskudSenestTil, sag('2023-08-31', gruppe, mere)))).toBe(til)
  })
  test('varigheden før 2020 er åben', () => {
    expect(datoSvar(evaluer(løntilskudSenestTil, sag('2019-12-31', 'dagpenge')))).toBe('retsgrundlag ukendt')
  })
})

describe('[J6 R] ret og pligt til tilbud', () => {
  const senest = (på: string, gruppe: string, selv = false) =>
    datoSvar(
      evaluer(førsteTilbudSenest, {
        fakta: fakta([målgruppeForTilbud, gruppe], [tilbudsfristenRegnesFra, '2025-08-31']),
        skøn: { kommerSelvIJob: selv },
        på,
      }),
    )
  test('6 måneder, og 1 måned for unge uden uddannelse', () => {
    expect(senest('2020-01-01', 'dagpenge')).toBe('2026-02-28')
    expect(senest('2026-06-30', 'ung_aktivitetsparat')).toBe('2025-09-30')
    expect(senest('2019-12-31', 'dagpenge')).toBe('retsgrundlag ukendt')
    expect(senest('2024-01-01', 'sygedagpenge')).toBe('ikke relevant')
  })
  test('fra juli 2026 kan den, der selv kommer i job, undtages, men ikke den aktivitetsparate', () => {
    expect([senest('2026-06-30', 'jobparat', true), senest('2026-07-01', 'jobparat', true)]).toEqual([
      '2026-02-28',
      'aldrig',
    ])
    expect(senest('2026-07-01', 'aktivitetsparat', true)).toBe('2026-02-28')
    expect(senest('2026-07-01', 'jobparat')).toBe('2026-02-28')
  })
})
