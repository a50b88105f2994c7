import { beforeEach, describe, expect, test } from 'vitest'
import { jobafklaringer } from '../../jobafklaring/jobafklaringer.ts'
import { emne } from '../../sag/emne.ts'
import * as team from '../rehabiliteringsteam/rehab.test-support.ts'
import { begynd, sendt, udarbejdet } from '../rehabiliteringsteam/rehab.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  arbejdsevne,
  begyndelse,
  FORLØB,
  iForløb,
  iListen,
  sagsbehandler,
  skøn,
  VEJE,
  vurdering,
} from './jaf.test-support.ts'

let sag: Sag
beforeEach(() => {
  sag = sagsbehandler(iForløb('2022-03-01')).den('2024-01-10')
})

const slut = (grund: string, sidsteDag: string) => ({ ...FORLØB, grund, sidsteDag })

/** The case is before the team for what comes next, and the team recommends it. */
function gennemTeamet(one: Sag, gaelder: string, indstilles: string, mødedag: string): Sag {
  team.indkaldt(sendt(udarbejdet(begynd(one, gaelder))), 'm1', mødedag).den(mødedag)
  one.gør('HoldRehabiliteringsmøde', team.mødet('m1', mødedag)).som('team')
  return one.gør('AfgivIndstilling', team.indstilling(indstilles)).som('sagsbehandler')
}

/** The party is heard of what the municipality itself has put in the case, and says that it is so. */
const hørt = (one: Sag, afgoerelseId: string): Sag =>
  one
    .brev(`b-h-${afgoerelseId}`, 'partshoering')
    .gør('HørPart', {
      hoeringId: 'h1',
      afgoerelseId,
      brevId: `b-h-${afgoerelseId}`,
      svarSenest: '2024-02-01',
    })
    .som('borger')
    .gør('RegistrérHøringssvar', { hoeringId: 'h1', modtaget: one.dag, tekst: 'Det er rigtigt.' })
    .som('sagsbehandler')

/** A decision from its preparation until the letter has arrived. */
function afgør(one: Sag, id: string, art: string): Sag {
  hørt(one.gør('ForberedAfgørelse', { afgoerelseId: id, art, paa: one.dag }), id)
  one.som('leder').gør('GodkendAfgørelse', { afgoerelseId: id }).som('sagsbehandler')
  one.skrev(`b-${id}`, 'afgoerelse').gør('TræfAfgørelse', { afgoerelseId: id, brevId: `b-${id}` })
  one.gør('SendBrev', { brevId: `b-${id}`, kanal: 'digital_post' })
  one.gør('MeldBrevTilgængeligt', { brevId: `b-${id}`, forsendelsesId: `f-${id}` })
  return one.gør('AnvisUdbetaling', { afgoerelseId: id, instruks: 'Efter afgørelsen', virkningFra: one.dag })
}

describe('vurderingen før ophør', () => {
  test('prøver hver vej, loven har: arbejde, nyt forløb, revalidering, ressourceforløb, fleksjob og pension', () => {
    expect(sag.nægtes('VurdérArbejdsevne', arbejdsevne([], VEJE.slice(0, 3)))).toEqual([
      expect.stringContaining('videre til ressourceforløb'),
      expect.stringContaining('videre til fleksjob'),
      expect.stringContaining('videre til førtidspension'),
    ])
    sag.gør('VurdérArbejdsevne', arbejdsevne(['nyt_forloeb']))
    expect(emne(sag.tilstand, jobafklaringer).get('j1')?.arbejdsevne?.aktuelle).toEqual(['nyt_forloeb'])
  })
  test('fra februar 2026 er revalidering og ressourceforløb ikke mere en vej', () => {
    const senere = sagsbehandler(iForløb('2024-03-01')).den('2026-02-01')
    expect(senere.nægtes('VurdérArbejdsevne', arbejdsevne(['ressourceforloeb']))).toEqual([
      expect.stringContaining('giver ikke mere ressourceforløb til nye personer'),
    ])
    const fire = VEJE.filter((vej) => vej !== 'revalidering' && vej !== 'ressourceforloeb')
    senere.gør('VurdérArbejdsevne', arbejdsevne(['fleksjob'], fire))
    const dagenFør = sagsbehandler(iForløb('2024-03-01')).den('2026-01-31')
    expect(dagenFør.nægtes('VurdérArbejdsevne', arbejdsevne([], fire))).toHaveLength(2)
  })
  test.each(['borger', 'team', 'laege', 'leverandoer'] as const)('%s foretager den ikke', (rolle) => {
    expect(sag.som(rolle).nægtes('VurdérArbejdsevne', arbejdsevne([]))[0]).toContain('kan ikke gøres af')
  })
})

describe('et nyt forløb', () => {
  const klar = () => {
    skøn(sag.gør('VurdérUarbejdsdygtighed', vurdering(true)), 'kanVendeTilbageIArbejde', false)
    return sag.gør('VurdérArbejdsevne', arbejdsevne(['nyt_forloeb']))
  }
  test('sagen skal i teamet først, så afgøres det, og det nye forløb begynder, når det gamle er slut', () => {
    team.oplys(klar(), 'nytForloebVarerTil', '2026-02-28').skrev('b-a1', 'afgoerelse')
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'nyt_jobafklaring', paa: '2024-01-10' })
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })).toEqual(
      expect.arrayContaining([expect.stringContaining('har ikke været i rehabiliteringsteamet')]),
    )
    gennemTeamet(sag, 'nyt_jobafklaring', 'jobafklaring', '2024-02-01')
    sag.gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })
    const nyt = begyndelse('2024-03-01', { forloebId: 'j2', komFra: 'jobafklaring', afgjort: '2024-02-01' })
    const { dokumentId: _, ...medAfgørelse } = nyt
    sag.den('2024-03-01')
    expect(sag.nægtes('BegyndJobafklaring', { ...medAfgørelse, afgoerelseId: 'a1' })).toEqual([
      expect.stringContaining('Afslut det først'),
    ])
    sag.gør('AfslutJobafklaring', slut('udloebet', '2024-02-29'))
    sag.gør('BegyndJobafklaring', { ...medAfgørelse, afgoerelseId: 'a1' })
    expect(sag.opgaver.some(({ gang }) => gang.id === 'j2')).toBe(true)
    expect(sag.opgaver.some(({ gang }) => gang.id === 'j1')).toBe(false)
    // The team has said what comes next, and the first months are long gone.
    expect(iListen(sag, 'i_teamet')).toBeUndefined()
    expect(iListen(sag, 'samtale')).toBeUndefined()
    expect(iListen(sag, 'koordinerende_sagsbehandler')).toBe('koordinerende_sagsbehandler klar')
    expect(iListen(sag, 'indsats')).toBe('indsats venter')
  })
  test('afslås det, kan det nye forløb ikke begynde på den afgørelse', () => {
    sag.gør('VurdérUarbejdsdygtighed', vurdering(false, 0))
    skøn(sag, 'kanVendeTilbageIArbejde', true).gør('VurdérArbejdsevne', arbejdsevne(['tilbage_i_arbejde']))
    hørt(
      sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'nyt_jobafklaring', paa: '2024-01-10' }),
      'a1',
    )
    sag.skrev('b-a1', 'afgoerelse').gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })
    sag.den('2024-03-01').gør('AfslutJobafklaring', slut('udloebet', '2024-02-29'))
    const { dokumentId: _, ...nyt } = begyndelse('2024-03-01', { forloebId: 'j2', komFra: 'jobafklaring' })
    expect(sag.nægtes('BegyndJobafklaring', { ...nyt, afgoerelseId: 'a1' })).toEqual([
      expect.stringContaining('ingen afgørelse i sagen, der giver'),
    ])
  })
})

describe('stoppet', () => {
  test('er borgeren ikke længere uarbejdsdygtig, stopper forløbet ved en afgørelse, der er meddelt', () => {
    sag.gør('VurdérUarbejdsdygtighed', vurdering(false, 0))
    skøn(sag, 'kanVendeTilbageIArbejde', true)
    expect(sag.nægtes('AfslutJobafklaring', slut('ophoert', '2024-01-10'))).toEqual([
      expect.stringContaining('Ingen afgørelse om at stoppe'),
    ])
    sag.gør('VurdérArbejdsevne', arbejdsevne(['tilbage_i_arbejde']))
    expect(iListen(sag, 'ophoer')).toBe('ophoer klar')
    afgør(sag, 'a1', 'ophoer_jobafklaring')
    sag.gør('AfslutJobafklaring', slut('ophoert', '2024-01-10'))
    expect(sag.huskeliste).toEqual([])
  })
  test('uden vurdering af arbejdsevnen ingen afgørelse om at stoppe', () => {
    sag.gør('VurdérUarbejdsdygtighed', vurdering(false, 0))
    hørt(
      sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'ophoer_jobafklaring', paa: '2024-01-10' }),
      'a1',
    )
    sag.som('leder').gør('GodkendAfgørelse', { afgoerelseId: 'a1' }).som('sagsbehandler')
    sag.skrev('b-a1', 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })).toEqual(
      expect.arrayContaining([expect.stringContaining('Arbejdsevnen er ikke vurderet')]),
    )
  })
  test('tiden er først gået efter to år, og barsel tæller ikke med', () => {
    skøn(sag, 'kanVendeTilbageIArbejde', true).gør('VurdérArbejdsevne', arbejdsevne(['tilbage_i_arbejde']))
    expect(sag.nægtes('AfslutJobafklaring', slut('udloebet', '2024-01-10'))).toEqual([
      expect.stringContaining('først gået den 2024-02-29'),
    ])
    sag.den('2024-02-29').gør('AfslutJobafklaring', slut('udloebet', '2024-02-29'))
  })
  test('skal borgeren videre til fleksjob, har teamet set sagen', () => {
    skøn(skøn(sag, 'kanVendeTilbageIArbejde', false), 'maalgruppeForAnden', true)
    sag.gør('VurdérArbejdsevne', arbejdsevne(['fleksjob'])).den('2024-02-29')
    expect(sag.nægtes('AfslutJobafklaring', slut('udloebet', '2024-02-29'))).toEqual([
      expect.stringContaining('har ikke været i rehabiliteringsteamet'),
    ])
    gennemTeamet(sag, 'fleksjob', 'fleksjob', '2024-03-10')
    sag.gør('AfslutJobafklaring', slut('udloebet', '2024-02-29'))
  })
  test('intet, borgeren har sagt, er uden svar', () => {
    skøn(sag, 'kanVendeTilbageIArbejde', true).gør('VurdérArbejdsevne', arbejdsevne(['tilbage_i_arbejde']))
    sag.som('borger').gør('RegistrérIndsigelse', {
      ...FORLØB,
      indsigelseId: 'x1',
      slags: 'indsigelse',
      tekst: 'Jeg er ikke rask.',
    })
    sag.som('sagsbehandler').den('2024-02-29')
    expect(sag.nægtes('AfslutJobafklaring', slut('udloebet', '2024-02-29'))).toEqual([
      expect.stringContaining('er ikke besvaret'),
    ])
    sag.gør('BesvarIndsigelse', { ...FORLØB, indsigelseId: 'x1', svar: 'Vi har spurgt lægen igen.' })
    sag.gør('AfslutJobafklaring', slut('udloebet', '2024-02-29'))
  })
  test('dør borgeren, lukkes det uden videre; ellers er døden ingen grund', () => {
    expect(sag.nægtes('AfslutJobafklaring', slut('doedsfald', '2024-01-10'))[0]).toContain(
      'Dødsfaldet er ikke registreret',
    )
    sag.gør('MeldDødsfald', { dato: '2024-01-09' })
    sag.gør('AfslutJobafklaring', slut('doedsfald', '2024-01-09'))
  })
  test.each(['borger', 'team', 'system'] as const)('%s afslutter det ikke', (rolle) => {
    expect(sag.som(rolle).nægtes('AfslutJobafklaring', slut('udloebet', '2024-01-10'))[0]).toBeTruthy()
  })
})

describe('den lange sygdom', () => {
  test('ved risiko for over fire år tales der med sundhedskoordinatoren senest efter tre et halvt', () => {
    expect(iListen(sag, 'sundhedskoordinator')).toBeUndefined()
    skøn(sag, 'risikoForFireAar', true)
    expect(sag.huskeliste).toContain('sundhedskoordinator klar 2025-09-01')
    const samtale = { ...FORLØB, holdt: '2024-01-10', udtalelse: 'Der er muligheder endnu.' }
    expect(sag.som('laege').nægtes('HoldSundhedskoordinatorsamtale', samtale)[0]).toContain(
      'kan ikke gøres af',
    )
    sag.som('sundhedskoordinator').gør('HoldSundhedskoordinatorsamtale', samtale)
    expect(iListen(sag, 'sundhedskoordinator')).toBeUndefined()
  })
  test('før et nyt forløb ud over fire år tages der stilling til klinisk funktion', () => {
    skøn(sag.gør('VurdérUarbejdsdygtighed', vurdering(true)), 'kanVendeTilbageIArbejde', false)
    team.oplys(sag, 'nytForloebVarerTil', '2026-03-02')
    sag.gør('VurdérArbejdsevne', arbejdsevne(['nyt_forloeb']))
    expect(iListen(sag, 'klinisk_funktion')).toBe('klinisk_funktion klar')
    gennemTeamet(sag, 'nyt_jobafklaring', 'jobafklaring', '2024-02-01')
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'nyt_jobafklaring', paa: '2024-02-01' })
    sag.skrev('b-a1', 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })).toEqual([
      expect.stringContaining('klinisk funktion før et nyt forløb« er gjort'),
    ])
    sag.gør('OvervejKliniskFunktion', { ...FORLØB, forelaegges: false, begrundelse: 'Ryggen er belyst.' })
    sag.gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })
  })
})
