import { parseDay } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { måHandle } from '../../parter/fuldmagt.ts'
import { modtagerAf } from '../../parter/modtager.ts'
import { parter } from '../../parter/parter.ts'
import { emne } from '../../sag/emne.ts'
import { Sag } from '../sag.test-support.ts'
import { indkaldt, referat, skemaSendt, skøn, syg } from '../sygeopfoelgning/syg.test-support.ts'

const BISIDDER = { partId: 'bis', rolle: 'bisidder', navn: 'Bo Ven', beskyttet: false }
const REP = { partId: 'rep', rolle: 'repraesentant', navn: 'Lea Lov', beskyttet: false, fag: 'advokat' }
const FULDMAGT = {
  fuldmagtId: 'f1',
  partId: 'rep',
  befoejelser: ['se', 'skrive', 'modtage', 'klage'],
  sagsgange: [],
  fra: '2026-03-02',
  dokumentId: 'd-fuldmagt',
}
const HENSYN = {
  skoen: 'hensynModRepraesentation',
  vaerdi: true,
  begrundelse: 'Bisidderen har truet sagsbehandleren.',
  grundlag: ['Notat fra mødet'],
}
const PERSONLIGT = {
  skoen: 'personligMedvirkenHarBetydning',
  vaerdi: true,
  begrundelse: 'Arbejdsevnen kan kun belyses af borgeren selv.',
  grundlag: ['Samtalen'],
}
const KRAV = {
  partId: 'rep',
  hvad: 'Samtalen om arbejdsevne',
  grund: 'Kun du kan fortælle det.',
  brevId: 'b-i',
}

const sagen = (dag = '2026-03-02') =>
  new Sag([{ type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Prøvekøbing', navn: 'Oda' }], dag)
const må = (sag: Sag, dag: string) => måHandle(sag.tilstand, 'rep', { beføjelse: 'se' }, parseDay(dag))

/** The refusal is decided, its letter written and sent, and there unless `fremme` is false. */
function afgjort(sag: Sag, { fremme = true, id = 'a1' } = {}): Sag {
  sag.gør('ForetagSkøn', HENSYN)
  sag.gør('ForberedAfgørelse', { afgoerelseId: id, art: 'repraesentation', paa: sag.dag })
  sag.skrev(`b-${id}`, 'afgoerelse').gør('TræfAfgørelse', { afgoerelseId: id, brevId: `b-${id}` })
  sag.gør('SendBrev', { brevId: `b-${id}`, kanal: 'digital_post' })
  return fremme ? sag.gør('MeldBrevTilgængeligt', { brevId: `b-${id}`, forsendelsesId: 'f' }) : sag
}
const afvis = (partId: string, mere: object = {}) => ({
  partId,
  omfang: 'hele_sagen',
  grund: 'Har truet sagsbehandleren.',
  afgoerelseId: 'a1',
  ...mere,
})

describe('[G2 P: fuldmagt] borgeren vælger selv sin hjælper', () => {
  test('borgeren tilføjer en repræsentant og giver fuldmagt; kommunen mindes om, at den mangler', () => {
    const sag = sagen().som('borger').gør('TilføjPart', REP)
    expect(sag.huskeliste).toEqual(['fuldmagt_givet klar'])
    sag.gør('RegistrérFuldmagt', FULDMAGT)
    expect(sag.huskeliste).toEqual([])
  })
  test('en bisidder skal ingen fuldmagt have, og kan ikke få en', () => {
    const sag = sagen().som('borger').gør('TilføjPart', BISIDDER)
    expect(sag.huskeliste).toEqual([])
    expect(sag.nægtes('RegistrérFuldmagt', { ...FULDMAGT, partId: 'bis' })[0]).toContain(
      'ikke partsrepræsentant',
    )
  })
  test('borgeren tilføjer ikke andre parter, og andre tilføjer ingen hjælper', () => {
    expect(
      sagen()
        .som('borger')
        .nægtes('TilføjPart', { ...REP, rolle: 'laege' })[0],
    ).toContain('Det gør kommunen')
    expect(sagen().som('arbejdsgiver').nægtes('TilføjPart', REP)[0]).toContain('kan ikke gøres af')
  })
  test('repræsentanten giver ikke sig selv fuldmagt, men kan sige den fra sig', () => {
    const sag = sagen().gør('TilføjPart', REP)
    expect(sag.som('repraesentant').nægtes('RegistrérFuldmagt', FULDMAGT)[0]).toContain('kan ikke gøres af')
    sag.som('borger').gør('RegistrérFuldmagt', FULDMAGT)
    sag.som('repraesentant').gør('TilbagekaldFuldmagt', { fuldmagtId: 'f1', fra: '2026-03-05' })
    expect([må(sag, '2026-03-04'), må(sag, '2026-03-05')]).toEqual([true, false])
  })
  test.each([
    [{ befoejelser: [] }, 'giver ikke ret til noget'],
    [{ befoejelser: ['skrive'] }, 'skal også kunne se den'],
    [{ til: '2026-03-01' }, 'før den første'],
  ])('en fuldmagt, der ikke giver mening, bliver ikke registreret: %j', (mere, hvorfor) => {
    const sag = sagen().gør('TilføjPart', REP)
    expect(sag.nægtes('RegistrérFuldmagt', { ...FULDMAGT, ...mere })[0]).toContain(hvorfor)
  })
  test('fuldmagten gælder til og med sin sidste dag, og ikke når repræsentanten er udgået', () => {
    const sag = sagen().gør('TilføjPart', REP)
    sag.gør('RegistrérFuldmagt', { ...FULDMAGT, til: '2026-06-30' })
    expect([må(sag, '2026-06-30'), må(sag, '2026-07-01')]).toEqual([true, false])
    sag.gør('UdtagPart', { partId: 'rep', grund: 'Borgeren ønsker det ikke mere.' })
    expect(må(sag, '2026-03-02')).toBe(false)
    expect(sag.nægtes('RegistrérFuldmagt', { ...FULDMAGT, fuldmagtId: 'f2' })[0]).toContain('ikke i gang')
  })
})

describe('[G2 P: bisidder] en hjælper afvises', () => {
  test('kun efter en afgørelse, der er nået frem; afslaget siger hvem og hvorfor', () => {
    const sag = sagen().gør('TilføjPart', BISIDDER)
    expect(sag.nægtes('NægtBistand', afvis('bis'))).toEqual([
      expect.stringMatching(/væsentlige hensyn taler imod \(FVL § 8, stk\. 1\).*klagevejledning/),
    ])
    afgjort(sag, { fremme: false })
    expect(sag.nægtes('NægtBistand', afvis('bis'))[0]).toContain('ikke nået frem')
    sag.gør('MeldBrevTilgængeligt', { brevId: 'b-a1', forsendelsesId: 'f' })
    sag.gør('NægtBistand', afvis('bis', { omfang: 'samtaler' }))
    expect(emne(sag.tilstand, parter).alle.get('bis')?.afvist).toMatchObject({ omfang: 'samtaler' })
  })
  test('afgørelsen kan ikke træffes uden skønnet, eller i et brev uden klagevejledning', () => {
    const sag = sagen().gør('TilføjPart', BISIDDER)
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'repraesentation', paa: sag.dag })
    sag.skrev('b-a1', 'afgoerelse')
    const træf = { afgoerelseId: 'a1', brevId: 'b-a1' }
    expect(sag.nægtes('TræfAfgørelse', træf).join()).toContain('er ikke foretaget')
    sag.gør('ForetagSkøn', HENSYN)
    sag.gør('SkrivBrev', { brevId: 'b-x', art: 'afgoerelse', til: 'borger', emne: 'Afgørelse', indhold: {} })
    expect(sag.nægtes('TræfAfgørelse', { ...træf, brevId: 'b-x' })[0]).toContain('hvordan og hvornår')
    sag.gør('TræfAfgørelse', træf)
  })
  test('borgeren kan klage over afslaget', () => {
    const sag = afgjort(sagen().gør('TilføjPart', BISIDDER)).gør('NægtBistand', afvis('bis'))
    sag.som('borger').gør('ModtagKlage', {
      klageId: 'k1',
      afgoerelseId: 'a1',
      form: 'skriftligt',
      tekst: 'Han er min eneste støtte.',
      fra: 'borger',
      modtaget: sag.dag,
    })
    expect(sag.huskeliste.join()).toContain('genvurdering')
  })
  test('en afgørelse om én hjælper rækker ikke til en anden, og ikke til andre end hjælpere', () => {
    const sag = afgjort(sagen().gør('TilføjPart', BISIDDER).gør('TilføjPart', REP))
    sag.gør('NægtBistand', afvis('bis'))
    expect(sag.nægtes('NægtBistand', afvis('rep'))[0]).toContain('handler om Bo Ven')
    sag.gør('TilføjPart', { partId: 'dr', rolle: 'laege', navn: 'Dr. Prøve', beskyttet: false })
    expect(sag.nægtes('NægtBistand', afvis('dr'))[0]).toContain('hverken repræsentant eller bisidder')
    expect(sag.som('borger').nægtes('NægtBistand', afvis('bis'))[0]).toContain('kan ikke gøres af')
  })
  test('en repræsentant, der er afvist i hele sagen, kan intet fra den dag; breve går til borgeren', () => {
    const sag = sagen().gør('TilføjPart', REP).gør('RegistrérFuldmagt', FULDMAGT)
    const til = (dag: string) => modtagerAf(sag.tilstand, 'borger', parseDay(dag))
    expect(til('2026-03-02')).toMatchObject({ partId: ['rep'] })
    sag.den('2026-03-10').gør('AftalBrevvej', { tilParten: true, aftale: 'Telefonsamtale' })
    afgjort(sag).gør('NægtBistand', afvis('rep'))
    expect([må(sag, '2026-03-09'), må(sag, '2026-03-10')]).toEqual([true, false])
    expect(til('2026-03-10')).toMatchObject({ partId: ['borger'], grund: 'selv' })
    expect(sag.nægtes('RegistrérFuldmagt', { ...FULDMAGT, fuldmagtId: 'f2' })[0]).toContain('er afvist')
    sag.gør('TilladBistand', { partId: 'rep', grund: 'Ny aftale om, hvordan vi taler sammen.' })
    expect(må(sag, '2026-03-10')).toBe(true)
    expect(sag.nægtes('TilladBistand', { partId: 'rep', grund: 'x' })[0]).toContain('ikke afvist')
  })
  test('en samtale holdes ikke med en bisidder, der er afvist; en anden må gerne være med', () => {
    const sag = skøn(skemaSendt(syg('2025-02-03', '2025-02-10')), 'laegeattestNoedvendig', false)
    sag.gør('RegistrérOplysning', {
      faktum: 'forventetRask',
      vaerdi: '2025-12-31',
      oprindelse: 'borger',
    })
    sag.gør('TilføjPart', BISIDDER)
    afgjort(sag).gør('NægtBistand', afvis('bis', { omfang: 'samtaler' }))
    indkaldt(sag, 't1', '2025-03-20').den('2025-03-20')
    const holdt = { ...referat('t1', '2025-03-20'), deltagere: ['bisidder'] }
    expect(sag.nægtes('HoldSamtale', holdt)).toEqual([expect.stringContaining('Bo Ven er afvist')])
    sag.gør('TilføjPart', { ...BISIDDER, partId: 'bis2', navn: 'Ea Ven' }).gør('HoldSamtale', holdt)
  })
  test('afvist kun ved samtaler har repræsentanten stadig sin fuldmagt', () => {
    const sag = sagen().gør('TilføjPart', REP).gør('RegistrérFuldmagt', FULDMAGT)
    sag.gør('AftalBrevvej', { tilParten: true, aftale: 'Telefonsamtale' })
    afgjort(sag).gør('NægtBistand', afvis('rep', { omfang: 'samtaler' }))
    expect(må(sag, '2026-03-02')).toBe(true)
  })
})

describe('[G2 P: bisidder] borgeren skal selv medvirke', () => {
  const medBrev = () => sagen().gør('TilføjPart', REP).brev('b-i', 'indkaldelse_til_samtale', ['bisidder'])
  test('når det har betydning for afgørelsen: et skøn, der er foretaget først', () => {
    const sag = medBrev()
    expect(sag.nægtes('KrævPersonligMedvirken', KRAV)).toEqual([
      expect.stringMatching(/ikke vurderet.*\(FVL § 8, stk\. 1\)/),
    ])
    const ikke = sag.kopi().gør('ForetagSkøn', { ...PERSONLIGT, vaerdi: false })
    expect(ikke.nægtes('KrævPersonligMedvirken', KRAV)).toEqual([
      expect.stringMatching(/har ikke betydning.*Lad repræsentanten gøre det/),
    ])
    sag.gør('ForetagSkøn', PERSONLIGT).gør('KrævPersonligMedvirken', KRAV)
  })
  test('og borgeren har fået et brev om det', () => {
    const sag = sagen().gør('TilføjPart', REP).gør('ForetagSkøn', PERSONLIGT)
    expect(sag.nægtes('KrævPersonligMedvirken', KRAV)[0]).toContain('"b-i"')
    sag.skrev('b-i', 'indkaldelse_til_samtale')
    expect(sag.nægtes('KrævPersonligMedvirken', KRAV)[0]).toContain('ikke sendt')
  })
})
