import { beforeEach, describe, expect, test } from 'vitest'
import { indsatsdele, indsatsdelFor } from '../../rehabilitering/indsatsdele.ts'
import { rehabiliteringssager } from '../../rehabilitering/rehabiliteringssager.ts'
import { emne } from '../../sag/emne.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  ALT,
  dokumenter,
  iListen,
  indsatsdel,
  oplys,
  PLAN,
  rehabsag,
  SAG,
  sendt,
  udarbejdelse,
  udarbejdet,
  udsendelse,
} from './rehab.test-support.ts'

let sag: Sag
beforeEach(() => {
  sag = rehabsag('fleksjob', '2023-03-01')
})

describe('den forberedende del', () => {
  test('[J5 P: dele] er et dokument i en udgave, fuldt oplyst, med lægens vurdering', () => {
    udarbejdet(sag)
    expect(emne(sag.tilstand, rehabiliteringssager).get('r1')?.forberedende).toMatchObject({
      dokument: PLAN,
      laegeattestId: 'd-attest',
    })
  })
  test('uden det, bekendtgørelsen kræver, er den ikke færdig', () => {
    dokumenter(sag)
    const uden = ALT.filter((key) => key !== 'helbred')
    expect(sag.nægtes('UdarbejdForberedendeDel', { ...udarbejdelse(), oplyst: uden })).toEqual([
      expect.stringContaining('mangler: helbred og behandling'),
    ])
    const udeladt = [{ hvad: 'helbred', grund: 'Kan ikke skaffes' }]
    expect(sag.nægtes('UdarbejdForberedendeDel', { ...udarbejdelse(), oplyst: uden, udeladt })).toEqual([
      expect.stringContaining('Kun i en sag om førtidspension'),
    ])
  })
  test('i en sag om førtidspension kan noget udelades med en grund', () => {
    sag = dokumenter(rehabsag('foertidspension', '2023-03-01'))
    const udeladt = [{ hvad: 'oensker', grund: 'Hun kan ikke tale om det.' }]
    const oplyst = ALT.filter((key) => key !== 'oensker')
    sag.gør('UdarbejdForberedendeDel', { ...udarbejdelse(), oplyst, udeladt })
  })
  test('attesten er en lægeattest i sagen; fra 2025 kan der stå, hvorfor papirerne er nok', () => {
    dokumenter(sag)
    const { laegeattestId: _, ...uden } = udarbejdelse()
    expect(sag.nægtes('UdarbejdForberedendeDel', uden)).toEqual([
      expect.stringContaining('den praktiserende læges attest'),
    ])
    expect(sag.nægtes('UdarbejdForberedendeDel', { ...uden, laegeattestId: PLAN.dokumentId })).toEqual([
      expect.stringContaining('er ikke en lægeattest'),
    ])
    const nok = { ...uden, udenLaegeattest: 'Speciallægen har udtalt sig i januar.' }
    oplys(oplys(sag, 'bedtOmAfgoerelseOmPensionAlene', false), 'erIJobafklaring', false)
    expect(sag.nægtes('UdarbejdForberedendeDel', nok)).toEqual([
      expect.stringContaining('Loven siger nej til »Den praktiserende læges vurdering kan undlades«'),
    ])
    dokumenter(rehabsag('fleksjob', '2025-01-01')).gør('UdarbejdForberedendeDel', nok)
  })
  test('kun den nyeste udgave af dokumentet kan bruges', () => {
    dokumenter(sag).gør('NyVersion', { dokumentId: PLAN.dokumentId, version: 2, aendring: 'Rettet' })
    expect(sag.nægtes('UdarbejdForberedendeDel', udarbejdelse())).toEqual([
      expect.stringContaining('er i version 2, ikke 1'),
    ])
    sag.gør('UdarbejdForberedendeDel', udarbejdelse(2))
  })
  test.each(['borger', 'team', 'laege', 'leder'] as const)('%s udarbejder den ikke', (rolle) => {
    expect(dokumenter(sag).som(rolle).nægtes('UdarbejdForberedendeDel', udarbejdelse())[0]).toContain(
      'kan ikke gøres af',
    )
  })
})

describe('udsendelsen', () => {
  test('[J4 P: forberedelse] den udgave, der er lavet, går til borgeren og teamet, og borgeren kan udtale sig', () => {
    sendt(udarbejdet(sag)).som('borger')
    sag.gør('UdtalDigOmForberedendeDel', { ...SAG, om: PLAN, udtalelse: 'Min skulder mangler.' })
    expect(emne(sag.tilstand, rehabiliteringssager).get('r1')?.sendt).toMatchObject({ dokument: PLAN })
  })
  test('intet kan sendes, før det er udarbejdet', () => {
    dokumenter(sag).brev('b-plan-1', 'forberedende_del_til_udtalelse')
    expect(sag.nægtes('SendForberedendeDel', udsendelse())).toEqual([
      expect.stringContaining('når »Planens forberedende del« er gjort'),
    ])
  })
  test('et andet brev eller en anden udgave end den, borgeren har lavet, kan ikke sendes', () => {
    udarbejdet(sag).brev('b-plan-1', 'afgoerelse')
    sag.gør('NyVersion', { dokumentId: PLAN.dokumentId, version: 2, aendring: 'Rettet' })
    expect(sag.nægtes('SendForberedendeDel', { ...udsendelse(undefined, 2), brevId: 'b-plan-1' })).toEqual([
      expect.stringContaining('ikke den udgave, der er udarbejdet'),
      expect.stringContaining('af slagsen "afgoerelse"'),
    ])
  })
  test('en ny udgave gør, at den skal sendes igen', () => {
    sendt(udarbejdet(sag)).gør('NyVersion', {
      dokumentId: PLAN.dokumentId,
      version: 2,
      aendring: 'Ny attest',
    })
    sag.gør('UdarbejdForberedendeDel', udarbejdelse(2))
    expect(iListen(sag, 'sendt')).toBe('sendt igen')
    sag.brev('b-plan-2', 'forberedende_del_til_udtalelse')
    sag.gør('SendForberedendeDel', udsendelse(undefined, 2))
    expect(iListen(sag, 'sendt')).toBeUndefined()
  })
  test('kun borgeren, repræsentanten eller sagsbehandleren skriver udtalelsen', () => {
    sendt(udarbejdet(sag)).som('laege')
    const udtalelse = { ...SAG, om: PLAN, udtalelse: 'Nej' }
    expect(sag.nægtes('UdtalDigOmForberedendeDel', udtalelse)[0]).toContain('kan ikke gøres af lægen')
  })
})

describe('indsatsdelen', () => {
  test('[J5 P: dele] lægges i udgaver, der følger hinanden, i Min Plan', () => {
    sag.gør('LægIndsatsdel', indsatsdel('j1'))
    expect(sag.nægtes('LægIndsatsdel', indsatsdel('j1'))).toEqual([
      expect.stringContaining('Næste udgave af planen er nummer 2'),
    ])
    sag.gør('LægIndsatsdel', indsatsdel('j1', 2))
    expect(indsatsdelFor(sag.tilstand, 'j1')).toMatchObject({ udgave: 2, iMinPlan: true })
    expect(emne(sag.tilstand, indsatsdele).size).toBe(1)
  })
  test('lægges for mindst seks måneder ad gangen, medmindre forløbet er kortere', () => {
    const kort = { til: '2022-09-29' }
    expect(sag.nægtes('LægIndsatsdel', indsatsdel('j1', 1, kort))).toEqual([
      expect.stringContaining('mindst 6 måneder'),
    ])
    const kortere = { ...kort, kortereForloeb: 'Hun når folkepensionsalderen.' }
    sag.gør('LægIndsatsdel', indsatsdel('j1', 1, kortere))
  })
  test('har delmål, indsatser og en periode', () => {
    const tom = { delmaal: [], indsatser: [], til: '2022-03-31' }
    expect(sag.nægtes('LægIndsatsdel', indsatsdel('j1', 1, tom))).toEqual([
      expect.stringContaining('mindst 6 måneder ad gangen'),
      expect.stringContaining('slutter, før den begynder'),
      expect.stringContaining('mindst ét delmål'),
      expect.stringContaining('mindst én konkret indsats'),
    ])
  })
})
