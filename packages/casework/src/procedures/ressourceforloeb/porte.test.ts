import { describe, expect, test } from 'vitest'
import { indkaldelse, indstilling, mødet, skøn } from '../rehabiliteringsteam/rehab.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  afgjort,
  begynd,
  FORLØB,
  hørtOgAfgjort,
  iGang,
  indsatsdel,
  oplyst,
  overvejet,
  samtale,
  teamet,
} from './forloeb.test-support.ts'

const DAGE = {
  læst: '2022-02-01',
  møde: '2022-03-04',
  afgjort: '2022-03-11',
  fra: '2022-04-01',
  til: '2025-03-31',
}
const FØDT = '1990-04-04'
const BEGYND = { ...FORLØB, fra: DAGE.fra, til: DAGE.til }

const klar = (): Sag => overvejet(teamet(oplyst(DAGE.læst, FØDT), '1', DAGE.møde), '1')
const AFGØRELSE = { afgoerelseId: 'a1', art: 'ressourceforloeb', paa: DAGE.møde }

describe('[F1 P: bevilling] bevillingen', () => {
  test('uden teamets indstilling træffes ingen afgørelse', () => {
    const sag = oplyst(DAGE.læst, FØDT)
    sag.gør('BegyndRehabiliteringssag', {
      rehabsagId: 'r1',
      gaelder: 'ressourceforloeb',
      begrundelse: 'Samlet indsats.',
    })
    overvejet(sag, '1').gør('ForberedAfgørelse', { ...AFGØRELSE, paa: DAGE.læst })
    sag.skrev('b-a1', 'afgoerelse')
    const nej = sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' }).join()
    expect(nej).toContain('Planens forberedende del er ikke udarbejdet')
    expect(nej).toContain('Rehabiliteringsteamet har ikke afgivet sin indstilling')
    expect(nej).toContain('ikke sin egen indstilling')
  })
  test('følges indstillingen ikke, skal teamet se sagen igen først', () => {
    const sag = overvejet(teamet(oplyst(DAGE.læst, FØDT), '1', DAGE.møde, 'fleksjob'), '1')
    sag.gør('ForberedAfgørelse', AFGØRELSE).skrev('b-a1', 'afgoerelse')
    const træf = { afgoerelseId: 'a1', brevId: 'b-a1' }
    expect(sag.nægtes('TræfAfgørelse', træf)).toEqual([
      expect.stringContaining('følger ikke teamets indstilling'),
    ])
  })
  test('mangler ét skøn, kan der ikke afgøres; taler ét imod, er det et afslag', () => {
    const sag = klar()
    skøn(sag, 'kraeverHelhedsorienteretForloeb', false)
    sag.gør('ForelægIgen', { rehabsagId: 'r1', begrundelse: 'Kommunen ser ikke behovet.' })
    sag.brev('b-m2', 'indkaldelse_til_rehabiliteringsmoede', ['bisidder'])
    sag.gør('IndkaldTilRehabiliteringsmøde', indkaldelse('m2', '2022-03-25')).den('2022-03-25')
    sag.gør('HoldRehabiliteringsmøde', mødet('m2', '2022-03-25'))
    sag.som('team').gør('AfgivIndstilling', indstilling('ressourceforloeb', 'm2')).som('sagsbehandler')
    hørtOgAfgjort(sag, 'a1', { svarSenest: '2022-04-08', afgøres: '2022-04-11' })
    expect(sag.nægtes('BegyndRessourceforløb', BEGYND)).toEqual([expect.stringContaining('givet afslag')])
    sag.gør('AfslutRessourceforløb', { ...FORLØB, grund: 'ikke_bevilget', slut: '2022-04-11' })
  })
  test('uden afgørelse, og før brevet er fremme, begynder intet', () => {
    const sag = klar()
    expect(sag.nægtes('BegyndRessourceforløb', BEGYND)).toEqual([
      expect.stringContaining('ikke truffet afgørelse'),
    ])
    sag.gør('ForberedAfgørelse', AFGØRELSE).skrev('b-a1', 'afgoerelse')
    sag.gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })
    sag.gør('SendBrev', { brevId: 'b-a1', kanal: 'digital_post' })
    expect(sag.nægtes('BegyndRessourceforløb', BEGYND)).toEqual([expect.stringContaining('ikke nået frem')])
    sag
      .gør('MeldBrevTilgængeligt', { brevId: 'b-a1', forsendelsesId: 'f1' })
      .gør('BegyndRessourceforløb', BEGYND)
  })
  test('er sagen ikke afgjort, kan den ikke bare afsluttes', () => {
    const sag = klar().gør('ForberedAfgørelse', AFGØRELSE)
    const slut = { ...FORLØB, grund: 'ikke_bevilget', slut: DAGE.møde }
    expect(sag.nægtes('AfslutRessourceforløb', slut)).toEqual([
      expect.stringContaining('ikke er afgjort og meddelt'),
    ])
    sag.gør('OpgivAfgørelse', { afgoerelseId: 'a1', grund: 'Hun har fået et job.' })
    sag.gør('AfslutRessourceforløb', slut)
  })
  test.each(['borger', 'repraesentant', 'arbejdsgiver', 'laege', 'team', 'system'] as const)(
    '%s kan hverken overveje, begynde eller beslutte',
    (rolle) => {
      const sag = oplyst(DAGE.læst, FØDT).som(rolle)
      expect(sag.nægtes('OvervejRessourceforløb', { ...FORLØB, begrundelse: 'Ja' })[0]).toContain(
        'kan ikke gøres af',
      )
      const igang = iGang(DAGE, FØDT).som(rolle)
      for (const [type, indhold] of [
        ['HoldForløbssamtale', samtale(DAGE.fra)],
        ['LægIndsatsdel', indsatsdel(2)],
        ['UdpegForløbssagsbehandler', { ...FORLØB, sagsbehandler: 'x' }],
      ] as const) {
        expect(igang.nægtes(type, indhold)[0]).toMatch(/kan ikke gøres af|ikke bede om/)
      }
    },
  )
})

describe('[F1 P: opfoelgning] forløbet', () => {
  test('intet gøres i et forløb, der ikke er begyndt', () => {
    const sag = afgjort(klar(), 'a1')
    expect(sag.nægtes('LægIndsatsdel', indsatsdel()).join()).toContain('ikke begyndt')
    expect(sag.nægtes('HoldForløbssamtale', samtale(DAGE.møde)).join()).toContain('ikke begyndt')
    const udpeg = { ...FORLØB, sagsbehandler: 'sagsbehandler-1' }
    expect(sag.nægtes('UdpegForløbssagsbehandler', udpeg)).toEqual([expect.stringContaining('ikke begyndt')])
    const beslut = { ...FORLØB, overvejet: ['job'], beslutning: 'Job', borgersSyn: 'Ja' }
    expect(sag.nægtes('BeslutFremtidigIndsats', beslut).join()).toContain('ikke begyndt')
  })
  test('uden indsatsdel begynder ingen indsats, og ingen samtale følger op', () => {
    const sag = begynd(afgjort(klar(), 'a1'), DAGE.fra, DAGE.til).den('2022-05-02')
    const indsats = { ...FORLØB, indsats: 'Praktik', begyndte: '2022-05-02' }
    expect(sag.nægtes('RegistrérPlanlagtIndsats', indsats)).toEqual([
      expect.stringContaining('indsatsdel er ikke lagt'),
    ])
    expect(sag.nægtes('HoldForløbssamtale', samtale('2022-05-02'))).toEqual([
      expect.stringContaining('indsatsdel er ikke lagt'),
    ])
  })
  test('en samtale, der ikke følger op på noget, er ingen opfølgning', () => {
    const sag = iGang(DAGE, FØDT)
    expect(sag.nægtes('HoldForløbssamtale', samtale(DAGE.fra, { opfulgt: [] }))).toEqual([
      expect.stringContaining('følger op på planen'),
    ])
  })
  test('uden en beslutning om fremtiden løber forløbet videre', () => {
    const sag = iGang(DAGE, FØDT).den('2025-04-01')
    const slut = { ...FORLØB, grund: 'gennemfoert', slut: '2025-03-31' }
    expect(sag.nægtes('AfslutRessourceforløb', slut)).toEqual([
      expect.stringContaining('løber forløb og ydelse videre'),
    ])
    const beslut = { ...FORLØB, overvejet: [], beslutning: 'Job', borgersSyn: 'Ja' }
    expect(sag.nægtes('BeslutFremtidigIndsats', beslut)).toEqual([
      expect.stringContaining('hvad der er overvejet'),
    ])
  })
  test('dør borgeren, gøres intet nyt, og forløbet afsluttes uden beslutning', () => {
    const sag = iGang(DAGE, FØDT).den('2022-06-01')
    sag.gør('MeldDødsfald', { dato: '2022-05-30' })
    expect(sag.nægtes('HoldForløbssamtale', samtale('2022-06-01'))).toEqual([
      expect.stringContaining('er død'),
    ])
    expect(sag.huskeliste.filter((line) => line.startsWith('samtale'))).toEqual([])
    sag.gør('AfslutRessourceforløb', { ...FORLØB, grund: 'doedsfald', slut: '2022-05-30' })
  })
})

describe('et tilbud, der ikke passer til helbredet', () => {
  const ØNSK = {
    ...FORLØB,
    oensketId: 'o1',
    indsats: 'Praktik i en kantine',
    begrundelse: 'Min ryg kan ikke.',
  }
  const INDSATS = { ...FORLØB, indsats: 'Praktik i en kantine', begyndte: '2022-05-02' }
  test('tilbuddet venter, til samtalen er holdt, og kommunen har taget stilling', () => {
    const sag = iGang(DAGE, FØDT).den('2022-05-02').som('borger').gør('ØnskHelbredssamtale', ØNSK)
    sag.som('sagsbehandler')
    expect(sag.nægtes('RegistrérPlanlagtIndsats', INDSATS)).toEqual([
      expect.stringContaining('før kommunen har taget stilling'),
    ])
    const vurdér = { ...FORLØB, oensketId: 'o1', tilpasses: true, begrundelse: 'Hun sidder ned.' }
    expect(sag.nægtes('VurdérTilbuddetIgen', vurdér)).toEqual([expect.stringContaining('er ikke holdt')])
    const holdt = { ...FORLØB, oensketId: 'o1', holdt: '2022-05-02', raad: 'Siddende arbejde.' }
    expect(sag.som('borger').nægtes('HoldHelbredssamtale', holdt)[0]).toContain('kan ikke gøres af')
    sag.som('sundhedskoordinator').gør('HoldHelbredssamtale', holdt).som('sagsbehandler')
    sag.gør('VurdérTilbuddetIgen', vurdér).gør('RegistrérPlanlagtIndsats', INDSATS)
  })
  test('før 2022 havde loven ikke den ret', () => {
    const sag = iGang(
      { læst: '2020-02-03', møde: '2020-03-04', afgjort: '2020-03-11', fra: '2020-04-01', til: '2025-03-31' },
      FØDT,
    )
    expect(sag.som('borger').nægtes('ØnskHelbredssamtale', ØNSK)).toEqual([
      expect.stringContaining('findes ikke'),
    ])
  })
})
