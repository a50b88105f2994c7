import { describe, expect, test } from 'vitest'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { emne } from '../../sag/emne.ts'
import type { Sag } from '../sag.test-support.ts'
import { begyndt } from '../sanktioner/sanktion.test-support.ts'

const AFTALE = { aftaleId: 'k1' } as const
const linje = (sag: Sag, trin: string) => sag.huskeliste.find((line) => line.startsWith(`${trin} `))
const indsendt = (indgaaet: string, more = {}) => ({
  ...AFTALE,
  indgaaet,
  part: 'loenmodtager',
  arbejdsgiver: 'Bageriet, Torvet 1, Prøvekøbing',
  lidelse: 'Leddegigt',
  skriftlig: true,
  ...more,
})

/** What a doctor and the parties tell: an illness, the days it is expected to cause, and the risk. */
function oplyst(sag: Sag, dage = 10): Sag {
  for (const [faktum, vaerdi, enhed] of [
    ['langvarigEllerKroniskLidelse', true],
    ['skoennedeFravaersdage', dage, 'dage'],
    ['behandlingBesluttetVedAnsaettelsen', false],
    ['dageBetaltForLidelsen', 0, 'dage'],
    ['selvstaendigForsikring', 'ingen'],
  ] as const)
    sag.gør('RegistrérOplysning', { faktum, vaerdi, oprindelse: 'læge', ...(enhed ? { enhed } : {}) })
  return sag.gør('ForetagSkøn', {
    skoen: 'risikoenErVaesentligtForoeget',
    vaerdi: true,
    begrundelse: 'Det siger attesten.',
    grundlag: ['Lægeattest'],
  })
}

const indsend = (dag: string, more = {}, dage = 10): Sag =>
  oplyst(begyndt(dag), dage)
    .som('arbejdsgiver')
    .gør('IndsendSygdomsaftale', indsendt(dag, more))
    .som('sagsbehandler')

function afgjort(sag: Sag, dag: string, art = 'paragraf56', nr = 'a1'): Sag {
  sag.gør('ForberedAfgørelse', { afgoerelseId: nr, art, paa: dag }).skrev(`b-${nr}`, 'afgoerelse')
  return sag.gør('TræfAfgørelse', { afgoerelseId: nr, brevId: `b-${nr}` })
}

describe('[D11 P: aftale] en aftale om kronisk sygdom', () => {
  test.each([
    ['2009-03-02', '2011-03-01'],
    ['2012-02-28', '2014-02-27'],
    ['2020-06-02', '2022-06-01'],
    ['2025-03-03', '2027-03-02'],
  ])('indgået %s: afgjort, godkendt til og med %s, brugt og fornyet', (dag, sidste) => {
    const sag = afgjort(indsend(dag), dag)
    expect(linje(sag, 'godkendt')).toBe('godkendt klar')
    sag.gør('GodkendSygdomsaftale', AFTALE)
    expect(linje(sag, 'ophoert')).toBe(`ophoert klar ${sidste}`)
    sag
      .som('arbejdsgiver')
      .gør('BrugSygdomsaftale', { ...AFTALE, foersteFravaersdag: dag, skyldesLidelsen: true })
    expect(sag.begivenheder.at(-1)).toMatchObject({ efter: 'paragraf_56' })
    sag
      .den(sidste)
      .gør('IndsendSygdomsaftale', indsendt(sidste, { aftaleId: 'k2', fornyer: 'k1' }))
      .som('sagsbehandler')
    sag.gør('RegistrérOplysning', {
      faktum: 'fravaersdageSidsteAar',
      vaerdi: 10,
      enhed: 'dage',
      oprindelse: 'arbejdsgiver',
    })
    afgjort(sag, sidste, 'paragraf56_fornyet', 'a2').gør('GodkendSygdomsaftale', { aftaleId: 'k2' })
    sag.gør('OphørSygdomsaftale', { ...AFTALE, grund: 'fornyet' })
    expect(emne(sag.tilstand, afgørelser).get('a2')?.truffet?.tilUgunst).toBe(false)
  })
  test('overgangen: et fravær fra før 3. juli 2006 bliver ved den gamle lovs § 28, det næste følger § 56', () => {
    const sag = afgjort(indsend('2006-07-03'), '2006-07-03').gør('GodkendSygdomsaftale', AFTALE)
    const brug = (foersteFravaersdag: string) => ({ ...AFTALE, foersteFravaersdag, skyldesLidelsen: true })
    sag.gør('BrugSygdomsaftale', brug('2006-07-02'))
    expect(sag.begivenheder.at(-1)).toMatchObject({ efter: 'paragraf_28' })
    sag.gør('BrugSygdomsaftale', brug('2006-07-03'))
    expect(sag.begivenheder.at(-1)).toMatchObject({ efter: 'paragraf_56' })
  })
  test('færre end 10 ventede dage er for lidt: afslaget skal høres, og intet godkendes', () => {
    const sag = indsend('2025-03-03', {}, 9)
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'paragraf56', paa: '2025-03-03' })
    expect(
      sag
        .skrev('b-a1', 'afgoerelse')
        .nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })
        .join(' '),
    ).toContain('Partshøring')
    sag.brev('b-h', 'partshoering')
    sag.gør('HørPart', { hoeringId: 'h1', afgoerelseId: 'a1', brevId: 'b-h', svarSenest: '2025-03-17' })
    sag.den('2025-03-18').gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })
    expect(sag.nægtes('GodkendSygdomsaftale', AFTALE)).toEqual([expect.stringContaining('har sagt nej')])
    sag.gør('OphørSygdomsaftale', { ...AFTALE, grund: 'afslag' })
  })
  test('9 fraværsdage det seneste år fornyer kun, når forholdene er væsentligt ændret', () => {
    const sag = afgjort(indsend('2022-01-10'), '2022-01-10')
      .gør('GodkendSygdomsaftale', AFTALE)
      .den('2024-01-09')
    sag.gør('IndsendSygdomsaftale', indsendt('2024-01-09', { aftaleId: 'k2', fornyer: 'k1' }))
    sag.gør('RegistrérOplysning', {
      faktum: 'fravaersdageSidsteAar',
      vaerdi: 9,
      enhed: 'dage',
      oprindelse: 'arbejdsgiver',
    })
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a2', art: 'paragraf56_fornyet', paa: '2024-01-09' })
    sag.skrev('b-a2', 'afgoerelse')
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a2', brevId: 'b-a2' }).join(' ')).toContain(
      'ikke foretaget',
    )
  })
})

describe('[D11 P: aftale] selvstændige', () => {
  const SELV = { part: 'selvstaendig' } as const
  test('uden dokumentation fra en læge afgøres den ikke, og med den kan den godkendes', () => {
    const sag = indsend('2025-03-03', SELV)
    expect(linje(sag, 'dokumentation')).toBe('dokumentation klar')
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a1', art: 'paragraf56_selvstaendig', paa: '2025-03-03' })
    expect(
      sag
        .skrev('b-a1', 'afgoerelse')
        .nægtes('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' })
        .join(' '),
    ).toMatch(/Dokumentation fra en læge.*Hent den/)
    sag.gør('ModtagDokument', {
      dokumentId: 'd1',
      titel: 'Erklæring',
      art: 'brev_ind',
      fra: 'lægen',
      modtaget: '2025-03-03',
      anmoderOmAktindsigt: false,
      klager: false,
    })
    sag
      .som('laege')
      .gør('DokumentérSygdomsrisiko', { ...AFTALE, dokumentId: 'd1' })
      .som('sagsbehandler')
    sag.gør('TræfAfgørelse', { afgoerelseId: 'a1', brevId: 'b-a1' }).gør('GodkendSygdomsaftale', AFTALE)
  })
})

describe('hver port prøves forkert', () => {
  const DAG = '2025-03-03'
  test('en mundtlig aftale godkendes ikke', () => {
    const sag = afgjort(indsend(DAG, { skriftlig: false }), DAG)
    expect(sag.nægtes('GodkendSygdomsaftale', AFTALE)).toEqual([
      expect.stringMatching(/SDL § 56, stk. 3.*Bed om en ny/),
    ])
  })
  test('før den er afgjort, godkendes den ikke, og før den er godkendt, bruges den ikke', () => {
    const sag = indsend(DAG)
    expect(sag.nægtes('GodkendSygdomsaftale', AFTALE)).toEqual([expect.stringContaining('ikke afgjort')])
    const brug = { ...AFTALE, foersteFravaersdag: DAG, skyldesLidelsen: true }
    expect(sag.nægtes('BrugSygdomsaftale', brug)).toEqual([expect.stringContaining('ikke godkendt')])
    afgjort(sag, DAG).gør('GodkendSygdomsaftale', AFTALE)
    expect(sag.nægtes('BrugSygdomsaftale', { ...brug, skyldesLidelsen: false })).toEqual([
      expect.stringContaining('kun fravær på grund af den lidelse'),
    ])
    sag.den('2027-03-03')
    expect(sag.nægtes('BrugSygdomsaftale', { ...brug, foersteFravaersdag: '2027-03-03' })).toEqual([
      expect.stringContaining('til og med den 2027-03-02'),
    ])
  })
  test('en aftale, der aldrig blev godkendt, fornyes ikke, og uden en aftale er der intet at afgøre', () => {
    const sag = indsend(DAG).den('2025-03-04')
    sag.gør('IndsendSygdomsaftale', indsendt('2025-03-04', { aftaleId: 'k2', fornyer: 'k1' }))
    sag.gør('RegistrérOplysning', {
      faktum: 'fravaersdageSidsteAar',
      vaerdi: 10,
      enhed: 'dage',
      oprindelse: 'arbejdsgiver',
    })
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a2', art: 'paragraf56_fornyet', paa: '2025-03-04' })
    expect(
      sag.skrev('b2', 'afgoerelse').nægtes('TræfAfgørelse', { afgoerelseId: 'a2', brevId: 'b2' }),
    ).toEqual([expect.stringContaining('aldrig godkendt')])
    sag.gør('ForberedAfgørelse', { afgoerelseId: 'a3', art: 'paragraf56', paa: '2025-03-04' })
    expect(sag.nægtes('TræfAfgørelse', { afgoerelseId: 'a3', brevId: 'b2' }).join(' ')).toContain(
      'ikke i gang',
    )
  })
  test('uden arbejdsgiver er det ingen aftale med en', () => {
    const { arbejdsgiver: _, ...uden } = indsendt(DAG)
    expect(begyndt(DAG).nægtes('IndsendSygdomsaftale', uden)).toEqual([
      expect.stringContaining('navn og adresse'),
    ])
  })
  test.each([
    ['GodkendSygdomsaftale', AFTALE, 'arbejdsgiver'],
    ['OphørSygdomsaftale', { ...AFTALE, grund: 'opsagt' }, 'leverandoer'],
    ['IndsendSygdomsaftale', indsendt(DAG, { aftaleId: 'k3' }), 'leverandoer'],
  ] as const)('%s er en andens', (type, indhold, rolle) => {
    expect(indsend(DAG).som(rolle).nægtes(type, indhold).join(' ')).toMatch(/kan ikke gøres af/)
  })
})
