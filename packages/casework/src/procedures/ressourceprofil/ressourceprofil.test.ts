import { describe, expect, test } from 'vitest'
import { ELEMENTER, GRUPPE_FOR, GRUPPER } from '../../ressourceprofil/elementer.ts'
import { ressourceprofiler } from '../../ressourceprofil/profiler.ts'
import { emne } from '../../sag/emne.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  element,
  fastlagt,
  indarbejdet,
  MATCH,
  PROFIL,
  påbegyndt,
  sagen,
  sendt,
  udfyldt,
  udtalelse,
} from './profil.test-support.ts'

const profil = (sag: Sag) => emne(sag.tilstand, ressourceprofiler).get('p1')

test('[G9 P: elementer] der er 12 elementer i 5 grupper, og hver gruppe har mindst ét', () => {
  expect(Object.keys(ELEMENTER)).toHaveLength(12)
  expect(new Set(Object.values(GRUPPE_FOR))).toEqual(new Set(Object.keys(GRUPPER)))
  expect(Object.keys(GRUPPER)).toHaveLength(5)
})

describe('profilen laves sammen med borgeren', () => {
  test('fra påbegyndt til færdig: beskrevet, fastlagt, sendt, kommenteret, indarbejdet', () => {
    const sag = fastlagt(udfyldt(påbegyndt(sagen('2008-06-02'))))
    sendt(sag, 1, '2008-06-20')
    sag
      .den('2008-06-10')
      .som('borger')
      .gør('UdtalDigOmRessourceprofil', udtalelse(sag, 1, 'u1'))
    sag.som('sagsbehandler').gør('IndarbejdUdtalelse', indarbejdet('u1'))
    fastlagt(sag).gør('FærdiggørRessourceprofil', { ...PROFIL, udgave: 2 })
    expect(profil(sag)?.færdig?.udgave).toBe(2)
    expect(profil(sag)?.udgaver.map(({ dokument }) => dokument.version)).toEqual([1, 2])
  })
  test('kontoret beskriver; kun borgeren og den, der skriver for borgeren, skriver borgerens ord', () => {
    const sag = påbegyndt(sagen('2008-06-02'))
    expect(sag.som('borger').nægtes('BeskrivElement', element('helbred')).join()).toContain(
      'kan ikke gøres af',
    )
    const ord = { ...PROFIL, element: 'helbred', tekst: 'Ryggen er værst om morgenen.' }
    expect(sag.som('leder').nægtes('SkrivBorgersOrd', ord).join()).toContain('kan ikke gøres af')
    sag
      .som('borger')
      .gør('SkrivBorgersOrd', ord)
      .som('sagsbehandler')
      .gør('BeskrivElement', element('helbred'))
    expect(profil(sag)?.borgersOrd.get('helbred')).toBe('Ryggen er værst om morgenen.')
  })
  test('hver ressource og barriere har en kilde, og et element har mindst én', () => {
    const sag = påbegyndt(sagen('2008-06-02'))
    const uden = { hvad: 'Stiv ryg', udvikling: 'Træning', kilder: [] }
    expect(sag.nægtes('BeskrivElement', element('helbred', { barrierer: [uden] })).join()).toContain(
      'kommer fra',
    )
    expect(sag.nægtes('BeskrivElement', element('helbred', { ressourcer: [] })).join()).toContain(
      'mindst én ressource',
    )
  })
  test('netværket inddrages kun, når borgeren er enig', () => {
    const hvem = { ...PROFIL, navn: 'Ib', relation: 'bror', bidrag: 'Han hjælper med transport.' }
    const sag = påbegyndt(sagen('2008-06-02'))
    expect(sag.nægtes('InddragNetværk', { ...hvem, borgerSamtykkede: false }).join()).toContain('enig')
    expect(sag.som('borger').nægtes('InddragNetværk', { ...hvem, borgerSamtykkede: true })).toHaveLength(1)
    sag.som('sagsbehandler').gør('InddragNetværk', { ...hvem, borgerSamtykkede: true })
  })
  test('[G9 P: elementer, G9 P: match] den fastlægges ikke, før alle elementer, borgerens ord og matchet er der', () => {
    const sag = påbegyndt(sagen('2008-06-02')).gør('BeskrivElement', element('helbred'))
    const why = sag.nægtes('FastlægRessourceprofil', { ...PROFIL, dokumentId: 'd-profil' }).join()
    expect(why).toContain('Uddannelse')
    expect(why).toContain('borgerens egen opfattelse')
    expect(why).toContain('jobfunktioner')
    expect(why).toContain('ARBEVNEBEK § 6')
    expect(why).not.toContain('»Helbred«')
  })
})

describe('en udgave ligger fast, når den er sendt', () => {
  const klar = () => fastlagt(udfyldt(påbegyndt(sagen('2008-06-02'))))

  test('det, der skrives bagefter, giver en ny udgave, og den gamle kan ikke sendes', () => {
    const sag = klar().gør('BeskrivElement', element('uddannelse'))
    sag.brev('b-profil-1', 'ressourceprofil_til_udtalelse')
    const send = { ...PROFIL, brevId: 'b-profil-1', svarSenest: '2008-06-20' }
    expect(sag.nægtes('SendRessourceprofilTilUdtalelse', { ...send, udgave: 1 }).join()).toContain(
      'skrevet i profilen',
    )
    fastlagt(sag)
    expect(sag.nægtes('SendRessourceprofilTilUdtalelse', { ...send, udgave: 1 }).join()).toContain('nummer 2')
    sag.gør('SendRessourceprofilTilUdtalelse', { ...send, udgave: 2 })
  })
  test('der er intet at fastlægge, når intet er skrevet, og profilen har ét dokument', () => {
    const sag = klar()
    const igen = { ...PROFIL, dokumentId: 'd-profil' }
    expect(sag.nægtes('FastlægRessourceprofil', igen).join()).toContain(
      'ikke skrevet i profilen siden udgave 1',
    )
    sag.gør('BeskrivMatch', MATCH)
    expect(sag.nægtes('FastlægRessourceprofil', { ...igen, dokumentId: 'd-andet' }).join()).toContain(
      '"d-profil"',
    )
  })
  test('den bliver ikke færdig, før borgeren har haft den, brevet er nået frem, og fristen er gået', () => {
    const sag = klar()
    const færdig = { ...PROFIL, udgave: 1 }
    expect(sag.nægtes('FærdiggørRessourceprofil', færdig).join()).toContain('ikke sendt til udtalelse')
    sag.skrev('b-profil-1', 'ressourceprofil_til_udtalelse')
    sag.gør('SendRessourceprofilTilUdtalelse', { ...færdig, brevId: 'b-profil-1', svarSenest: '2008-06-20' })
    expect(sag.nægtes('FærdiggørRessourceprofil', færdig).join()).toContain('ikke nået frem')
    sag.gør('SendBrev', { brevId: 'b-profil-1', kanal: 'digital_post' })
    sag.gør('MeldBrevTilgængeligt', { brevId: 'b-profil-1', forsendelsesId: 'f1' })
    expect(sag.nægtes('FærdiggørRessourceprofil', færdig).join()).toContain('til og med 2008-06-20')
    sag.den('2008-06-21').gør('FærdiggørRessourceprofil', færdig)
  })
  test('kontoret kan ikke skrive om og gøre færdig uden at borgeren ser det nye', () => {
    const sag = sendt(klar(), 1, '2008-06-20').den('2008-06-21').gør('BeskrivElement', element('helbred'))
    fastlagt(sag)
    expect(sag.nægtes('FærdiggørRessourceprofil', { ...PROFIL, udgave: 2 }).join()).toContain('ikke sendt')
  })
  test('en udtalelse bliver ikke liggende, og den kan kun gælde det, der er sendt', () => {
    const sag = klar()
    expect(
      sag
        .som('borger')
        .nægtes('UdtalDigOmRessourceprofil', udtalelse(sag, 1, 'u1'))
        .join(),
    ).toContain('ikke sendt')
    sendt(sag.som('sagsbehandler'), 1, '2008-06-20')
    sag
      .som('borger')
      .gør('UdtalDigOmRessourceprofil', udtalelse(sag, 1, 'u1'))
      .som('sagsbehandler')
    expect(sag.nægtes('FærdiggørRessourceprofil', { ...PROFIL, udgave: 1 }).join()).toContain('indarbejde')
    expect(sag.nægtes('IndarbejdUdtalelse', indarbejdet('u2')).join()).toContain('ingen udtalelse')
    expect(sag.som('borger').nægtes('IndarbejdUdtalelse', indarbejdet('u1')).join()).toContain(
      'kan ikke gøres af',
    )
  })
})

describe('profilen har sin tid', () => {
  test.each(['2013-01-01', '2025-06-02', '2026-07-01'])('den %s begynder ingen', (dag) => {
    const begynd = { ...PROFIL, gaelder: 'fleksjob', anledning: 'Ansøgning' }
    expect(sagen(dag).nægtes('PåbegyndRessourceprofil', begynd).join()).toContain(
      'Loven har ikke en ressourceprofil',
    )
  })
  test('en, der er begyndt i 2012, kan ikke gøres færdig i 2013, men opgives', () => {
    const sag = sendt(fastlagt(udfyldt(påbegyndt(sagen('2012-12-03')))), 1, '2012-12-20').den('2013-01-02')
    expect(sag.nægtes('FærdiggørRessourceprofil', { ...PROFIL, udgave: 1 }).join()).toContain(
      'findes ikke efter de regler',
    )
    sag.gør('OpgivRessourceprofil', { ...PROFIL, grund: 'Planens forberedende del er kommet i stedet.' })
  })
})
