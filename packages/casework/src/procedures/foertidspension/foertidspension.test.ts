import { describe, expect, test } from 'vitest'
import { dokumenter, iListen, skøn } from '../rehabiliteringsteam/rehab.test-support.ts'
import { afgjort as afgør, fortalt } from '../ressourceforloeb/forloeb.test-support.ts'
import type { Sag } from '../sag.test-support.ts'
import {
  del,
  dokumenteret,
  forelagt,
  mødeTilbudt,
  notat,
  overgået,
  P,
  person,
  redegjort,
  rejst,
  vejledt,
} from './pension.test-support.ts'

const OVER_40 = '1968-05-05'
const afgjort = (sag: Sag): Sag => afgør(sag, 'a1', 'foertidspension')
const SKRIV = { afgoerelseId: 'a1', brevId: 'b-a1' }
const forberedt = (sag: Sag): Sag =>
  sag
    .gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'foertidspension', paa: sag.dag })
    .skrev('b-a1', 'afgoerelse')

describe('2010: redegørelser og ressourceprofil, uden rehabiliteringsteam', () => {
  test('[P1 P: sag] kommunen rejser sagen, den overgår, afgøres, og pensionen begynder den 1.', () => {
    const sag = rejst(person('2010-02-01', OVER_40))
    overgået(redegjort(sag).den('2010-03-01'))
    expect(iListen(sag, 'foertidspension_afgjort')).toBe('foertidspension_afgjort venter 2010-06-01')
    afgjort(mødeTilbudt(sag).den('2010-04-12'))
    const start = { ...P, betalesFra: '2010-05-01' }
    expect(sag.nægtes('FastsætPensionsstart', { ...P, betalesFra: '2010-04-12' })).toEqual([
      expect.stringContaining('betales fra 2010-05-01'),
    ])
    expect(sag.nægtes('AfslutPensionssag', { ...P, grund: 'tilkendt', begrundelse: 'Ja' })).toEqual([
      expect.stringContaining('ikke fastsat'),
    ])
    sag
      .gør('FastsætPensionsstart', start)
      .gør('AfslutPensionssag', { ...P, grund: 'tilkendt', begrundelse: 'Ja' })
  })
  test('uden ressourceprofilen mangler grundlaget', () => {
    const sag = rejst(person('2010-02-01', OVER_40))
    notat(dokumenter(sag))
    del(del(sag, 'varig_nedsaettelse', 'd-attest'), 'selvforsoergelse', 'd-notat')
    del(sag, 'redegoerelse_arbejdsevne', 'd-notat')
    forberedt(mødeTilbudt(overgået(sag)))
    expect(sag.nægtes('TræfAfgørelse', SKRIV)).toEqual([expect.stringContaining('ressourceprofilen')])
  })
})

describe('2014: alle sager går i rehabiliteringsteamet', () => {
  const klar = () => dokumenteret(forelagt(rejst(person('2014-02-03', OVER_40)), '2014-03-03'))
  test('[P1 P: sag] team, overgang, møde, afgørelse inden 3 måneder; for sent giver dagen efter de 3 måneder', () => {
    const sag = mødeTilbudt(overgået(klar().den('2014-03-10')))
    sag.den('2014-05-20').brev('b-forsinket', 'vejledning_om_foelger')
    sag.gør('MeldPensionsafgørelseForsinket', {
      ...P,
      aarsag: 'Lægen er syg.',
      ventes: '2014-07-01',
      brevId: 'b-forsinket',
    })
    afgjort(sag.den('2014-07-01'))
    expect(sag.nægtes('FastsætPensionsstart', { ...P, betalesFra: '2014-08-01' })).toEqual([
      expect.stringContaining('betales fra 2014-07-01'),
    ])
    sag.gør('FastsætPensionsstart', { ...P, betalesFra: '2014-07-01' })
  })
  test('uden teamet kan sagen ikke overgå, heller ikke når borgeren selv søger', () => {
    const sag = rejst(person('2014-02-03', OVER_40), { rejstAf: 'borger', kunPension: true })
    vejledt(sag).brev('b-overgang', 'vejledning_om_foelger')
    const overgå = { ...P, begrundelse: 'Ansøgning', brevId: 'b-overgang' }
    expect(sag.nægtes('LadSagenOvergå', overgå)).toEqual([expect.stringContaining('har ikke været i teamet')])
  })
  test('under 40 kræves det, at arbejdsevnen ikke kan forbedres', () => {
    const ung = person('2014-02-03', '1984-05-05', { dokumenteretIngenForbedring: false })
    const sag = forelagt(rejst(ung), '2014-03-03', 'ressourceforloeb')
    sag.brev('b-overgang', 'vejledning_om_foelger')
    const overgå = { ...P, begrundelse: 'Vi tror det.', brevId: 'b-overgang' }
    expect(sag.nægtes('LadSagenOvergå', overgå)[0]).toContain('Sagen kan ikke overgå')
    skøn(sag, 'heltAabenbartIngenForbedring', true).gør('LadSagenOvergå', overgå)
  })
})

describe('egen ansøgning', () => {
  const søgt = (dag = '2018-09-03') =>
    rejst(person(dag, OVER_40, { dokumenteretIngenForbedring: false, utvivlsomtIkkePension: true }), {
      rejstAf: 'borger',
      kunPension: true,
    })
  test('[P1 P: ansoegning] vejledning om dagpenge og efterløn går forud for alt andet', () => {
    const sag = søgt()
    expect(iListen(sag, 'vejledt')).toBe('vejledt klar')
    const uden = sag.kopi().brev('b-overgang', 'vejledning_om_foelger')
    expect(uden.nægtes('LadSagenOvergå', { ...P, begrundelse: 'x', brevId: 'b-overgang' }).join()).toContain(
      'ikke vejledt om',
    )
    overgået(vejledt(sag))
  })
  test('nye oplysninger indhentes ikke: kun det, der lå i sagen, tæller', () => {
    const sag = notat(dokumenter(vejledt(søgt())).den('2018-09-10'))
    expect(
      sag.nægtes('VedlægPensionsgrundlag', {
        ...P,
        del: 'indsatser',
        dokument: { dokumentId: 'd-notat', version: 1 },
      }),
    ).toEqual([expect.stringContaining('lå i sagen den 2018-09-03')])
    del(sag, 'plan', 'd-plan')
  })
  test('kommunen kan ikke bede om det for borgeren, og den med seniorpension heller ikke', () => {
    const sag = person('2021-02-01', OVER_40)
    const rejs = { ...P, kunPension: true, modtaget: '2021-02-01', begrundelse: 'x' }
    expect(sag.nægtes('RejsPensionssag', { ...rejs, rejstAf: 'kommune' })).toEqual([
      expect.stringContaining('Kun borgeren'),
    ])
    fortalt(sag, 'pensionDuFaar', 'seniorpension').som('borger')
    expect(sag.nægtes('RejsPensionssag', { ...rejs, rejstAf: 'borger' })).toEqual([
      expect.stringContaining('seniorpension'),
    ])
  })
})

describe('2023: hver port prøves forkert', () => {
  const klar = () => forelagt(rejst(person('2023-02-01', OVER_40)), '2023-03-01')
  test('før overgangen tilbydes intet møde, og intet afgøres', () => {
    const sag = klar().brev('b-moede', 'indkaldelse_til_samtale', ['bisidder'])
    expect(sag.nægtes('TilbydMødeMedBeslutterne', { ...P, brevId: 'b-moede' })).toEqual([
      expect.stringContaining('ikke overgået'),
    ])
    const afgør = { afgoerelseId: 'a1', art: 'foertidspension', paa: '2023-03-01' }
    expect(sag.nægtes('ForberedAfgørelse', afgør)).toEqual([expect.stringContaining('ikke overgået')])
  })
  test('uden dokumenteret grundlag, uden tilbud om møde, eller før det er fremme, afgøres intet', () => {
    const sag = forberedt(overgået(klar()))
    const nej = sag.nægtes('TræfAfgørelse', SKRIV).join()
    expect(nej).toContain('Grundlaget er ikke dokumenteret')
    expect(nej).toContain('ikke fået tilbudt et møde')
    dokumenteret(sag)
    sag
      .skrev('b-moede', 'indkaldelse_til_samtale', ['bisidder'])
      .gør('SendBrev', { brevId: 'b-moede', kanal: 'digital_post' })
    sag.gør('TilbydMødeMedBeslutterne', { ...P, brevId: 'b-moede' })
    expect(sag.nægtes('TræfAfgørelse', SKRIV)).toEqual([expect.stringContaining('ikke nået frem')])
    sag.gør('MeldBrevTilgængeligt', { brevId: 'b-moede', forsendelsesId: 'f1' }).gør('TræfAfgørelse', SKRIV)
  })
  test('en gammel udgave af et dokument er ikke grundlag, og et brev er ingen faglig forklaring', () => {
    const sag = dokumenteret(mødeTilbudt(overgået(klar())))
    sag.gør('NyVersion', { dokumentId: 'd-plan', version: 2, aendring: 'Nye oplysninger' })
    forberedt(sag)
    expect(sag.nægtes('TræfAfgørelse', SKRIV).join()).toContain('planen, der viser fuld afklaring')
    sag.gør('ModtagDokument', {
      dokumentId: 'd-brev',
      titel: 'Brev fra borgeren',
      art: 'brev_ind',
      fra: 'Oda',
      modtaget: sag.dag,
      anmoderOmAktindsigt: false,
      klager: false,
    })
    const forkert = { ...P, del: 'varig_nedsaettelse', dokument: { dokumentId: 'd-brev', version: 1 } }
    expect(sag.nægtes('VedlægPensionsgrundlag', forkert)).toEqual([expect.stringContaining('lægeattest')])
  })
  test('et afslag kræver partshøring, også når teamet har set sagen igen', () => {
    const sag = dokumenteret(mødeTilbudt(overgået(klar())))
    skøn(sag, 'ikkeSelvforsoergendeTrodsStoette', false)
    sag.gør('ForelægIgen', { rehabsagId: 'r1', begrundelse: 'Et fleksjob er muligt.' })
    forberedt(sag)
    expect(sag.nægtes('TræfAfgørelse', SKRIV).join()).toContain('ikke hørt om')
  })
  test('dør borgeren, afgøres intet, og sagen lukkes', () => {
    const sag = overgået(klar()).den('2023-03-20').gør('MeldDødsfald', { dato: '2023-03-18' })
    const afgør = { afgoerelseId: 'a1', art: 'foertidspension', paa: '2023-03-20' }
    expect(sag.nægtes('ForberedAfgørelse', afgør)).toEqual([expect.stringContaining('er død')])
    expect(sag.huskeliste.filter((line) => line.startsWith('foertidspension'))).toEqual([])
    sag.gør('AfslutPensionssag', { ...P, grund: 'doedsfald', begrundelse: 'Borgeren er død.' })
  })
  test.each(['arbejdsgiver', 'laege', 'team', 'system'] as const)(
    '%s rejser ingen sag og lader intet overgå',
    (rolle) => {
      const sag = klar().brev('b-overgang', 'vejledning_om_foelger').som(rolle)
      expect(sag.nægtes('LadSagenOvergå', { ...P, begrundelse: 'x', brevId: 'b-overgang' })[0]).toContain(
        'kan ikke gøres af',
      )
      const rejs = {
        pensionssagId: 'ps2',
        rejstAf: 'kommune',
        kunPension: false,
        modtaget: sag.dag,
        begrundelse: 'x',
      }
      expect(sag.nægtes('RejsPensionssag', rejs)[0]).toContain('kan ikke gøres af')
    },
  )
})

test('efter 1. juli 2026 er grundlaget ikke læst, og intet afgøres på et gæt', () => {
  const sag = person('2026-07-06', OVER_40)
  rejst(sag)
  forberedt(mødeTilbudt(overgået(sag)))
  expect(sag.nægtes('TræfAfgørelse', SKRIV).join()).toContain('er ikke læst')
})
