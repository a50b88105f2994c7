import { parseDay } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { teamMed } from '../../visitation/kompetence.ts'
import {
  element,
  fastlagt,
  indarbejdet,
  PROFIL,
  påbegyndt,
  sagen,
  sendt,
  udfyldt,
  udtalelse,
} from '../ressourceprofil/profil.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  AFG,
  afgørelsesbrev,
  afprøvet,
  dokument,
  FORELÆG,
  forberedt,
  forelagt,
  papirer,
  prøve,
  redegjort,
  rejsning,
  rejst,
  skøn,
  stilling,
  TRÆF,
  udtalt,
  VIS,
  vurderet,
} from './visitation.test-support.ts'

/** Up to where the profile has been commented on and the law answers. */
const klarTilTeam = (i_målgruppen = true): Sag => {
  const sag = udtalt(
    afprøvet(papirer(rejst('2010-03-03')), '2010-03-10', '2010-06-06'),
    '2010-06-27',
    '2010-06-30',
  )
  return redegjort(forberedt(vurderet(sag, i_målgruppen)))
}
const hørt = (sag: Sag, svarSenest = '2010-07-14') =>
  sag.brev('b-hoering', 'partshoering').gør('HørPart', {
    hoeringId: 'h1',
    ...AFG,
    brevId: 'b-hoering',
    svarSenest,
  })

describe('hele vejen i 2010', () => {
  test('[K3 P: trin, K3 P: afgoerelse] fleksjob: profil, prøvning, udtalelse, skema, team, skriftlig afgørelse', () => {
    const sag = forelagt(klarTilTeam())
    sag.som('team', 'team-havnen-1').gør('TagStillingIVisitationsteam', stilling())
    afgørelsesbrev(sag.som('sagsbehandler')).gør('TræfAfgørelse', TRÆF)
    sag.gør('AfslutFleksjobsag', { ...VIS, grund: 'afgjort' })
  })
  test('[K3 P: trin, K3 P: hoering] afslag: borgeren ser profilen, høres om profilen og akterne, svaret skrives ind, og teamet får det hele', () => {
    const sag = klarTilTeam(false)
    dokument(sag, 'd-skema', 'indstillingsskema')
    expect(sag.nægtes('ForelægVisitationsteam', FORELÆG).join()).toContain('»Ressourceprofil«')
    hørt(sag)
    sag
      .den('2010-07-10')
      .gør('RegistrérHøringssvar', { hoeringId: 'h1', modtaget: '2010-07-09', tekst: 'Nej.' })
    expect(sag.nægtes('ForelægVisitationsteam', FORELÆG).join()).toContain('Svaret i partshøringen')
    sag.gør('UdtalDigOmRessourceprofil', udtalelse(sag, 1, 'u1', { hoeringId: 'h1' }))
    expect(sag.nægtes('ForelægVisitationsteam', FORELÆG).join()).toContain('indarbejde')
    sag.gør('IndarbejdUdtalelse', indarbejdet('u1'))
    expect(sag.nægtes('ForelægVisitationsteam', FORELÆG).join()).toContain('skrevet i profilen')
    fastlagt(sag).gør('ForelægVisitationsteam', { ...FORELÆG, udgave: 2 })
    sag.som('team').gør('TagStillingIVisitationsteam', stilling('ikke_fleksjob'))
    afgørelsesbrev(sag.som('sagsbehandler')).gør('TræfAfgørelse', TRÆF)
  })
  test('[K4 P: initiativ] alle kan tage initiativ; en, der ikke er nævnt, kan ikke', () => {
    for (const [rolle, initiativ] of [
      ['borger', 'borger'],
      ['repraesentant', 'fagforening'],
      ['arbejdsgiver', 'arbejdsgiver'],
      ['laege', 'laege'],
      ['sagsbehandler', 'sygedagpengeopfoelgning'],
    ] as const) {
      sagen('2010-03-03').som(rolle).gør('RejsFleksjobsag', rejsning('2010-03-03', { initiativ }))
    }
    const nej = sagen('2010-03-03').som('leverandoer').nægtes('RejsFleksjobsag', rejsning('2010-03-03'))
    expect(nej.join()).toContain('kan ikke gøres af')
  })
})

describe('ingen port kan springes over', () => {
  test('[K3 P: trin] først de papirer, der findes; så lægeerklæring, lægekonsulent og prøvning', () => {
    const sag = rejst('2010-03-03')
    const rekvirér = {
      ...VIS,
      art: 'speciallaegeerklaering',
      hos: 'Reumatolog',
      hvorfor: 'Ingen ny vurdering',
    }
    expect(sag.nægtes('RekvirérLægeerklæring', rekvirér).join()).toContain('helbredspapirer')
    expect(sag.nægtes('IværksætArbejdsprøvning', prøve('2010-03-10', '2010-06-06')).join()).toContain(
      'helbredspapirer',
    )
    expect(papirer(sag).som('borger').nægtes('RekvirérLægeerklæring', rekvirér).join()).toContain(
      'kan ikke gøres af',
    )
    sag.som('sagsbehandler').gør('RekvirérLægeerklæring', rekvirér)
  })
  test('formålsløst er et skøn, nogen har foretaget og begrundet', () => {
    const sag = papirer(rejst('2010-03-03'))
    expect(sag.nægtes('UndladArbejdsprøvning', VIS).join()).toContain('ikke foretaget')
    skøn(sag, 'aabenbartFormaalsloestAtAfproeve', false)
    expect(sag.nægtes('UndladArbejdsprøvning', VIS).join()).toContain('Iværksæt en arbejdsprøvning')
    skøn(sag, 'aabenbartFormaalsloestAtAfproeve', true).gør('UndladArbejdsprøvning', VIS)
  })
  test('[K3 P: trin] prøvningens resultat skal være i profilen, før den fastlægges', () => {
    const sag = udfyldt(påbegyndt(papirer(rejst('2010-03-03'))))
    sag.gør('LægProfilTilGrund', { ...VIS, profilId: 'p1', ajourfoerer: true })
    const fast = { ...PROFIL, dokumentId: 'd-profil' }
    expect(sag.nægtes('FastlægRessourceprofil', fast).join()).toContain('Arbejdsprøvning, eller')
    sag.gør('IværksætArbejdsprøvning', prøve('2010-03-10', '2010-06-06'))
    expect(sag.nægtes('FastlægRessourceprofil', fast).join()).toContain('Arbejdsprøvningens resultat')
    dokument(sag, 'd-proeve', 'notat').gør('AfslutArbejdsprøvning', {
      ...VIS,
      proeveId: 'pr1',
      resultat: 'Hun klarede 12 timer med pauser.',
      dokument: { dokumentId: 'd-proeve', version: 1 },
    })
    expect(sag.nægtes('FastlægRessourceprofil', fast).join()).toContain('ikke skrevet ind i profilen')
    sag.gør('BeskrivElement', element('arbejdsmarkedserfaring')).gør('FastlægRessourceprofil', fast)
  })
  test('[K3 P: udtalelse] skemaet forelægges ikke, før profilen har været til udtalelse og fristen er gået', () => {
    const sag = udtalt(
      afprøvet(papirer(rejst('2010-03-03')), '2010-03-10', '2010-06-06'),
      '2010-06-27',
      '2010-06-20',
    )
    redegjort(forberedt(vurderet(sag)))
    dokument(sag, 'd-skema', 'indstillingsskema')
    expect(sag.nægtes('ForelægVisitationsteam', FORELÆG).join()).toContain('til og med 2010-06-27')
    sag.den('2010-06-28').gør('ForelægVisitationsteam', FORELÆG)
  })
  test('[K3 P: udtalelse] en profil, kontoret har skrevet i bagefter, skal til udtalelse igen', () => {
    const sag = klarTilTeam().gør('BeskrivElement', element('helbred'))
    dokument(sag, 'd-skema', 'indstillingsskema')
    expect(sag.nægtes('ForelægVisitationsteam', FORELÆG).join()).toContain('skrevet i profilen')
    fastlagt(sag)
    expect(sag.nægtes('ForelægVisitationsteam', { ...FORELÆG, udgave: 2 }).join()).toContain(
      'ikke sendt til udtalelse',
    )
    sendt(sag, 2, '2010-07-14')
      .den('2010-07-15')
      .gør('ForelægVisitationsteam', { ...FORELÆG, udgave: 2 })
  })
  test('[K3 P: hoering] høringen er bundet til den udgave, der blev vist', () => {
    const sag = hørt(klarTilTeam(false)).gør('BeskrivElement', element('helbred'))
    sendt(fastlagt(sag), 2, '2010-07-14').den('2010-07-15')
    dokument(sag, 'd-skema', 'indstillingsskema')
    expect(sag.nægtes('ForelægVisitationsteam', { ...FORELÆG, udgave: 2 }).join()).toContain(
      '»Ressourceprofil«',
    )
  })
  test('[K3 P: hoering] partshøringen kommer efter udtalelsen', () => {
    const sag = udtalt(
      afprøvet(papirer(rejst('2010-03-03')), '2010-03-10', '2010-06-06'),
      '2010-06-27',
      '2010-06-20',
    )
    forberedt(vurderet(sag, false)).brev('b-hoering', 'partshoering')
    const hør = { hoeringId: 'h1', ...AFG, brevId: 'b-hoering', svarSenest: '2010-07-14' }
    expect(sag.nægtes('HørPart', hør).join()).toContain('til og med 2010-06-27')
  })
  test('uden skønnet forelægges intet, og motoren foretager det ikke', () => {
    const sag = udtalt(
      afprøvet(papirer(rejst('2010-03-03')), '2010-03-10', '2010-06-06'),
      '2010-06-27',
      '2010-06-30',
    )
    redegjort(forberedt(sag))
    dokument(sag, 'd-skema', 'indstillingsskema')
    expect(sag.nægtes('ForelægVisitationsteam', FORELÆG).join()).toContain('Skønnet')
  })
  test('et andet dokument end skemaet, en gammel version og en fremmed profil afvises', () => {
    const sag = klarTilTeam()
    expect(
      sag.nægtes('ForelægVisitationsteam', { ...FORELÆG, skema: { dokumentId: 'd-red', version: 1 } }).join(),
    ).toContain('ikke et indstillingsskema')
    dokument(sag, 'd-skema', 'indstillingsskema').gør('NyVersion', {
      dokumentId: 'd-skema',
      version: 2,
      aendring: 'Rettet',
    })
    expect(sag.nægtes('ForelægVisitationsteam', FORELÆG).join()).toContain('Brug den nyeste version')
    expect(
      sag
        .som('leder')
        .nægtes('ForelægVisitationsteam', { ...FORELÆG, skema: { dokumentId: 'd-skema', version: 2 } })
        .join(),
    ).toContain('kan ikke gøres af')
  })
})

describe('[K2 P: redegoerelser] fire redegørelser', () => {
  test('mangler en af dem, forelægges sagen ikke til fleksjob', () => {
    const sag = udtalt(
      afprøvet(papirer(rejst('2010-03-03')), '2010-03-10', '2010-06-06'),
      '2010-06-27',
      '2010-06-30',
    )
    dokument(forberedt(vurderet(sag)), 'd-skema', 'indstillingsskema')
    const why = sag.nægtes('ForelægVisitationsteam', FORELÆG)
    expect(why.filter((one) => one.includes('Redegørelse:'))).toHaveLength(4)
    expect(why.join()).toContain('LAB')
    redegjort(sag).gør('ForelægVisitationsteam', FORELÆG)
  })
  test('redegørelsen for ressourcerne er profilen selv', () => {
    const sag = klarTilTeam()
    const skriv = { ...VIS, om: 'ressourcer', tekst: 'Kort', dokument: { dokumentId: 'd-red', version: 1 } }
    expect(sag.nægtes('SkrivRedegørelse', skriv).join()).toContain('er ressourceprofilen')
  })
})

describe('[K4 P: team] den, der er bemyndiget, afgør', () => {
  test('kun teamet i det jobcenter, der har sagen, og ikke sagsbehandleren selv', () => {
    const sag = forelagt(klarTilTeam())
    expect(sag.nægtes('TagStillingIVisitationsteam', stilling()).join()).toContain('kan ikke gøres af')
    sag.som('team')
    expect(
      sag.nægtes('TagStillingIVisitationsteam', stilling('fleksjob', 'visitation-torvet')).join(),
    ).toContain('visitation-havnen')
    expect(
      sag.som('team', 'sagsbehandler-1').nægtes('TagStillingIVisitationsteam', stilling()).join(),
    ).toContain('af en anden')
    sag.som('team').gør('TagStillingIVisitationsteam', stilling())
  })
  test('teamet svarer på det skema, det fik', () => {
    const sag = forelagt(klarTilTeam()).gør('NyVersion', {
      dokumentId: 'd-skema',
      version: 2,
      aendring: 'Rettet',
    })
    sag.som('team')
    expect(
      sag
        .nægtes('TagStillingIVisitationsteam', {
          ...stilling(),
          skema: { dokumentId: 'd-skema', version: 2 },
        })
        .join(),
    ).toContain('det skema, det fik')
    expect(sag.nægtes('TagStillingIVisitationsteam', stilling()).join()).toContain('nyeste version')
  })
  test('ingen afgørelse uden teamet, og ingen anden end teamets', () => {
    const sag = afgørelsesbrev(klarTilTeam())
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join()).toContain('Visitationsteamet')
    forelagt(sag)
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join()).toContain('Visitationsteamet')
    sag.som('team').gør('TagStillingIVisitationsteam', stilling('ikke_fleksjob')).som('sagsbehandler')
    expect(sag.nægtes('TræfAfgørelse', TRÆF).join()).toContain('en anden end den afgørelse')
  })
  test('teamet svarer én gang på hvert skema, og det, der er afgjort, forelægges ikke igen', () => {
    const sag = forelagt(klarTilTeam())
    sag.som('team').gør('TagStillingIVisitationsteam', stilling())
    expect(sag.nægtes('TagStillingIVisitationsteam', stilling('ikke_fleksjob')).join()).toContain(
      'har taget stilling til skemaet',
    )
    sag.som('sagsbehandler').gør('ForelægVisitationsteam', FORELÆG)
    sag.som('team').gør('TagStillingIVisitationsteam', stilling())
    afgørelsesbrev(sag.som('sagsbehandler')).gør('TræfAfgørelse', TRÆF)
    expect(sag.nægtes('ForelægVisitationsteam', FORELÆG).join()).toContain('Afgørelsen er truffet')
  })
  test('pension: teamet indstiller til en anden forvaltning, og fleksjob afgøres ikke', () => {
    const sag = forelagt(klarTilTeam())
    dokument(sag, 'd-pension', 'notat')
    const send = {
      ...VIS,
      tilForvaltning: 'Socialforvaltningen',
      dokument: { dokumentId: 'd-pension', version: 1 },
    }
    expect(sag.nægtes('SendPensionsindstilling', send).join()).toContain('ikke indstillet til førtidspension')
    sag.som('team').gør('TagStillingIVisitationsteam', stilling('foertidspension')).som('sagsbehandler')
    expect(afgørelsesbrev(sag).nægtes('TræfAfgørelse', TRÆF).join()).toContain('en anden end den afgørelse')
    expect(sag.som('borger').nægtes('SendPensionsindstilling', send).join()).toContain('kan ikke gøres af')
    sag.som('sagsbehandler').gør('SendPensionsindstilling', send)
  })
  test('et team, der ikke er bemyndiget til pension, indstiller ikke', () => {
    const engen = sagen('2010-03-03').gør('RejsFleksjobsag', rejsning('2010-03-03', { jobcenter: 'engen' }))
    const sag = udtalt(afprøvet(papirer(engen), '2010-03-10', '2010-06-06'), '2010-06-27', '2010-06-30')
    forelagt(redegjort(forberedt(vurderet(sag)))).som('team')
    expect(
      sag.nægtes('TagStillingIVisitationsteam', stilling('foertidspension', 'visitation-engen')).join(),
    ).toContain('intet team')
    sag.gør('TagStillingIVisitationsteam', stilling('fleksjob', 'visitation-engen'))
  })
  test('et team, der først fik bemyndigelsen i 2008, havde den ikke i 2007', () => {
    expect(teamMed('engen', 'fleksjob', parseDay('2007-12-31'))).toEqual([])
    expect(teamMed('engen', 'fleksjob', parseDay('2008-01-01'))).toEqual(['visitation-engen'])
    const bakken = rejsning('2010-03-03', { jobcenter: 'bakken' })
    expect(sagen('2010-03-03').nægtes('RejsFleksjobsag', bakken).join()).toContain('havnen')
  })
})
