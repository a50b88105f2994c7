import { beforeEach, describe, expect, test } from 'vitest'
import { møderI } from '../../rehabilitering/moeder.ts'
import { rehabiliteringssager } from '../../rehabilitering/rehabiliteringssager.ts'
import { emne } from '../../sag/emne.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  FIRE,
  iListen,
  indkaldelse,
  indkaldt,
  indstilling,
  mødet,
  PLAN,
  rehabsag,
  SAG,
  sendt,
  skøn,
  udarbejdet,
} from './rehab.test-support.ts'

let sag: Sag
beforeEach(() => {
  sag = rehabsag('fleksjob', '2023-03-01')
})

const MØDEDAG = '2023-03-20'
const klar = () => indkaldt(sendt(udarbejdet(sag)), 'm1', MØDEDAG)
const holdt = (more = {}, områder: readonly string[] = FIRE) =>
  klar()
    .den(MØDEDAG)
    .gør('HoldRehabiliteringsmøde', mødet('m1', MØDEDAG, områder, more))
    .som('team')

describe('fra forberedende del til indstilling i en sag om fleksjob', () => {
  test('planen først, så mødet med borgeren, så indstillingen', () => {
    expect(sag.huskeliste).toEqual(['forberedende_del klar', 'indkaldt klar'])
    udarbejdet(sag)
    expect(iListen(sag, 'sendt')).toBe('sendt klar')
    indkaldt(sendt(sag), 'm1', MØDEDAG)
    expect(iListen(sag, 'holdt')).toBe('holdt klar')
    sag.den(MØDEDAG).gør('HoldRehabiliteringsmøde', mødet('m1', MØDEDAG))
    expect(sag.huskeliste).toEqual(['indstilling klar'])
    sag.som('team').gør('AfgivIndstilling', indstilling('fleksjob'))
    expect(sag.huskeliste).toEqual([])
    expect(emne(sag.tilstand, rehabiliteringssager).get('r1')?.indstilling).toMatchObject({
      indstilles: 'fleksjob',
      moedeId: 'm1',
      om: PLAN,
    })
  })
  test('mødet varer 20 minutter, hvor intet andet er aftalt', () => {
    klar()
    indkaldt(sag, 'm2', '2023-04-20')
    sag.gør('FlytRehabiliteringsmøde', {
      ...SAG,
      moedeId: 'm2',
      grund: 'Tolken kan ikke',
      oensketAf: 'borger',
      meddelt: '2023-03-01',
      dag: '2023-04-21',
      klokken: '10:00',
      minutter: 40,
    })
    expect(møderI(sag.tilstand, 'r1').map(({ minutter }) => minutter)).toEqual([20, 40])
  })
})

describe('mødet holdes ikke', () => {
  test('[J4 P: forberedelse] før planen er udarbejdet og sendt', () => {
    indkaldt(sag, 'm1', MØDEDAG).den(MØDEDAG)
    expect(sag.nægtes('HoldRehabiliteringsmøde', mødet('m1', MØDEDAG))).toEqual([
      expect.stringContaining('når »Planens forberedende del« er gjort'),
      expect.stringContaining('når »Sendt til borgeren og teamet« er gjort'),
    ])
  })
  test('før planen er nået frem til borgeren', () => {
    udarbejdet(sag).skrev('b-plan-1', 'forberedende_del_til_udtalelse')
    sag.gør('SendForberedendeDel', { ...SAG, dokument: PLAN, brevId: 'b-plan-1', til: [...FIRE] })
    indkaldt(sag, 'm1', MØDEDAG).den(MØDEDAG)
    expect(sag.nægtes('HoldRehabiliteringsmøde', mødet('m1', MØDEDAG))).toEqual([
      expect.stringContaining('ikke nået frem til borgeren'),
    ])
  })
  test('når et af teamets områder ikke har fået den', () => {
    indkaldt(sendt(udarbejdet(sag), ['beskaeftigelse', 'region']), 'm1', MØDEDAG).den(MØDEDAG)
    expect(sag.nægtes('HoldRehabiliteringsmøde', mødet('m1', MØDEDAG))).toEqual([
      expect.stringContaining('ikke sendt til sundhed'),
      expect.stringContaining('ikke sendt til sociale forhold'),
    ])
  })
  test('på en gammel udgave af planen: den nye sendes først', () => {
    klar().gør('NyVersion', { dokumentId: PLAN.dokumentId, version: 2, aendring: 'Ny attest' })
    sag.den(MØDEDAG)
    expect(sag.nægtes('HoldRehabiliteringsmøde', mødet('m1', MØDEDAG))).toEqual([
      expect.stringContaining('ændret, siden den blev sendt (version 1, nu 2)'),
    ])
  })
  test('når indkaldelsen ikke er nået frem', () => {
    sendt(udarbejdet(sag)).skrev('b-m1', 'indkaldelse_til_rehabiliteringsmoede', ['bisidder'])
    sag.gør('IndkaldTilRehabiliteringsmøde', indkaldelse('m1', MØDEDAG)).den(MØDEDAG)
    expect(sag.nægtes('HoldRehabiliteringsmøde', mødet('m1', MØDEDAG))).toEqual([
      expect.stringContaining('Indkaldelsen er ikke nået frem'),
    ])
  })
  test('på en anden dag end den, der er indkaldt til, og ikke før den', () => {
    klar().den('2023-03-21')
    expect(sag.nægtes('HoldRehabiliteringsmøde', mødet('m1', '2023-03-21'))).toEqual([
      expect.stringContaining('indkaldt til den 2023-03-20'),
    ])
    expect(sag.nægtes('HoldRehabiliteringsmøde', mødet('m9', MØDEDAG))).toEqual([
      expect.stringContaining('ikke et rehabiliteringsmøde'),
    ])
  })
  test.each(['borger', 'laege', 'arbejdsgiver', 'leverandoer'] as const)('af %s', (rolle) => {
    klar().den(MØDEDAG).som(rolle)
    expect(sag.nægtes('HoldRehabiliteringsmøde', mødet('m1', MØDEDAG))[0]).toContain('kan ikke gøres af')
  })
})

describe('borgeren skal selv være med', () => {
  test('[J4 P: moede] en repræsentant kan komme med, men ikke i stedet', () => {
    holdt({ borgerDeltog: false, partsrepraesentantDeltog: true })
    expect(sag.nægtes('AfgivIndstilling', indstilling('fleksjob'))).toEqual([
      expect.stringContaining('»det er åbenbart formålsløst'),
    ])
    skøn(sag.som('sagsbehandler'), 'aabenbartFormaalsloestAtUdvikle', false).som('team')
    expect(sag.nægtes('AfgivIndstilling', indstilling('fleksjob'))).toEqual([
      expect.stringContaining('Borgeren var ikke selv med på mødet'),
    ])
    sag.som('sagsbehandler')
    indkaldt(sag, 'm2', '2023-04-03').den('2023-04-03')
    sag.gør('HoldRehabiliteringsmøde', mødet('m2', '2023-04-03')).som('team')
    sag.gør('AfgivIndstilling', indstilling('fleksjob', 'm2'))
  })
  test('er det åbenbart formålsløst at udvikle arbejdsevnen, kan sagen behandles uden', () => {
    holdt({ borgerDeltog: false })
    skøn(sag.som('sagsbehandler'), 'aabenbartFormaalsloestAtUdvikle', true)
    sag.som('team').gør('AfgivIndstilling', indstilling('foertidspension'))
  })
  test('sagsbehandleren og hvert af de faste områder skal have været der', () => {
    holdt({ sagsbehandlerDeltog: false }, ['beskaeftigelse', 'region'])
    expect(sag.nægtes('AfgivIndstilling', indstilling('fleksjob'))).toEqual([
      expect.stringContaining('sagsbehandler var ikke med'),
      expect.stringContaining('sundhed var ikke med på mødet den 2023-03-20'),
      expect.stringContaining('sociale forhold var ikke med'),
    ])
  })
  test('bliver borgeren væk, registreres det, og der indkaldes igen', () => {
    klar()
    expect(sag.nægtes('RegistrérUdeblivelseFraRehabiliteringsmøde', { ...SAG, moedeId: 'm1' })).toEqual([
      expect.stringContaining('først den 2023-03-20'),
    ])
    sag.den('2023-03-21').gør('RegistrérUdeblivelseFraRehabiliteringsmøde', { ...SAG, moedeId: 'm1' })
    expect(iListen(sag, 'indkaldt')).toBe('indkaldt klar')
    expect(sag.nægtes('HoldRehabiliteringsmøde', mødet('m1', MØDEDAG))).toEqual(
      expect.arrayContaining([expect.stringContaining('borgeren udeblev. Indkald til et nyt')]),
    )
  })
  test('ingen er udeblevet fra et møde, indkaldelsen ikke nåede', () => {
    sag.skrev('b-m1', 'indkaldelse_til_rehabiliteringsmoede', ['bisidder'])
    sag.gør('IndkaldTilRehabiliteringsmøde', indkaldelse('m1', MØDEDAG)).den('2023-03-21')
    expect(sag.nægtes('RegistrérUdeblivelseFraRehabiliteringsmøde', { ...SAG, moedeId: 'm1' })).toEqual([
      expect.stringContaining('Indkaldelsen var ikke nået frem'),
    ])
  })
})

describe('indkaldelse, flytning og aflysning', () => {
  test('brevet siger, at borgeren må tage en bisidder med', () => {
    sag.brev('b-m1', 'indkaldelse_til_rehabiliteringsmoede')
    expect(sag.nægtes('IndkaldTilRehabiliteringsmøde', indkaldelse('m1', MØDEDAG))).toEqual([
      expect.stringContaining('siger ikke, at borgeren må tage en bisidder med'),
    ])
  })
  test('kun med det rigtige brev, en dag, der kommer, og et klokkeslæt', () => {
    sag.brev('b-m1', 'indkaldelse_til_samtale', ['bisidder'])
    expect(
      sag.nægtes('IndkaldTilRehabiliteringsmøde', { ...indkaldelse('m1', '2023-03-01'), klokken: 'ni' }),
    ).toEqual([
      expect.stringContaining('er ikke efter i dag'),
      expect.stringContaining('Skriv klokkeslættet som 09:20'),
      expect.stringContaining('af slagsen "indkaldelse_til_samtale"'),
    ])
  })
  test('borgeren kan bede om en anden dag; flytter kommunen, skal der brev', () => {
    klar().den('2023-03-10').som('borger')
    const flyt = {
      ...SAG,
      moedeId: 'm1',
      grund: 'Hospitalet ringede',
      meddelt: '2023-03-10',
      dag: '2023-03-27',
      klokken: '10:00',
    }
    sag.gør('FlytRehabiliteringsmøde', { ...flyt, oensketAf: 'borger' })
    expect(
      sag.som('sagsbehandler').nægtes('FlytRehabiliteringsmøde', { ...flyt, oensketAf: 'kommune' }),
    ).toEqual([expect.stringContaining('skal borgeren have et brev')])
    sag.gør('AflysRehabiliteringsmøde', {
      ...SAG,
      moedeId: 'm1',
      grund: 'Indlagt',
      oensketAf: 'borger',
      meddelt: '2023-03-10',
    })
    expect(iListen(sag, 'indkaldt')).toBe('indkaldt klar')
  })
  test.each(['borger', 'laege', 'arbejdsgiver'] as const)('%s kan ikke indkalde', (rolle) => {
    sag.brev('b-m1', 'indkaldelse_til_rehabiliteringsmoede', ['bisidder']).som(rolle)
    expect(sag.nægtes('IndkaldTilRehabiliteringsmøde', indkaldelse('m1', MØDEDAG))[0]).toContain(
      'kan ikke gøres af',
    )
  })
})

describe('indstillingen', () => {
  test('[J4 P: indstilling] kun teamet kan indstille, og først efter mødet', () => {
    klar()
    expect(sag.nægtes('AfgivIndstilling', indstilling('fleksjob'))[0]).toContain('Mødet er ikke holdt')
    sag.den(MØDEDAG).gør('HoldRehabiliteringsmøde', mødet('m1', MØDEDAG))
    for (const rolle of ['sagsbehandler', 'leder', 'borger', 'sundhedskoordinator'] as const) {
      expect(sag.som(rolle).nægtes('AfgivIndstilling', indstilling('fleksjob'))[0]).toContain(
        'kan ikke gøres af',
      )
    }
  })
  test('vil kommunen ikke følge den, forelægges sagen igen, og teamet indstiller på ny', () => {
    holdt().som('sagsbehandler')
    expect(sag.nægtes('ForelægIgen', { ...SAG, begrundelse: 'Praktikken viste mere.' })).toEqual([
      expect.stringContaining('ikke afgivet nogen indstilling'),
    ])
    sag.som('team').gør('AfgivIndstilling', indstilling('fleksjob')).som('sagsbehandler')
    sag.den('2023-04-01').gør('ForelægIgen', { ...SAG, begrundelse: 'Praktikken viste mere.' })
    expect(sag.huskeliste).toEqual(['indstilling igen'])
    sag.som('team').gør('AfgivIndstilling', indstilling('anden_indsats'))
    expect(sag.huskeliste).toEqual([])
  })
})

describe('sagen afsluttes', () => {
  const slut = (grund: string) => ({ ...SAG, grund })

  test('når den er behandlet, og ikke mens teamet skal se den igen', () => {
    expect(sag.nægtes('AfslutRehabiliteringssag', slut('behandlet'))).toEqual([
      expect.stringContaining('er ikke behandlet'),
    ])
    holdt().gør('AfgivIndstilling', indstilling('fleksjob')).som('sagsbehandler')
    sag.kopi().gør('AfslutRehabiliteringssag', slut('behandlet'))
    sag.gør('ForelægIgen', { ...SAG, begrundelse: 'Praktikken viste mere.' })
    expect(sag.nægtes('AfslutRehabiliteringssag', slut('behandlet'))).toEqual([
      expect.stringContaining('er ikke behandlet'),
    ])
  })
  test('når der ikke er brug for den, med en grund, og ved dødsfald, der er registreret', () => {
    expect(sag.nægtes('AfslutRehabiliteringssag', slut('ikke_laengere_noedvendig'))).toEqual([
      expect.stringContaining('hvorfor der ikke er brug'),
    ])
    sag.kopi().gør('AfslutRehabiliteringssag', { ...slut('ikke_laengere_noedvendig'), bemaerkning: 'Rask' })
    expect(sag.nægtes('AfslutRehabiliteringssag', slut('doedsfald'))).toEqual([
      expect.stringContaining('Dødsfaldet er ikke registreret'),
    ])
    sag.gør('MeldDødsfald', { dato: '2023-03-01' }).gør('AfslutRehabiliteringssag', slut('doedsfald'))
  })
  test.each(['borger', 'team', 'system'] as const)('men ikke af %s', (rolle) => {
    const uden = { ...slut('ikke_laengere_noedvendig'), bemaerkning: 'Rask' }
    expect(sag.som(rolle).nægtes('AfslutRehabiliteringssag', uden)[0]).toContain('kan ikke gøres af')
  })
})
