import { describe, expect, test } from 'vitest'
import { Sag } from '../sag.test-support.ts'

const OVERLADT = {
  overladelseId: 'o1',
  enhed: 'vejen-frem',
  navn: 'Vejen Frem',
  opgaver: ['samtaler'],
  fra: '2025-03-03',
  formaal: 'Opfølgning på sygdommen',
}
const sagen = (dag: string) =>
  new Sag([{ type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Prøvekøbing', navn: 'Oda' }], dag)
const sygI = (dag: string) =>
  sagen(dag).gør('AnmeldSygdom', { forloebId: 'f1', foersteFravaersdag: dag, anmeldtAf: 'arbejdsgiver' })
const INDSIGELSE = { indsigelseId: 'i1', forloebId: 'f1', slags: 'forslag', tekst: 'Hellere på telefon.' }
const ØNSKE = { forloebId: 'f1', oensketAf: 'borger', modtaget: '2025-03-10' }

describe('[G7 P: ansvar] opgaver hos en anden aktør', () => {
  test.each([
    ['2012-06-01', 'SDL § 19'],
    ['2025-03-03', 'LOB § 17 a'],
  ])('retten til sygedagpenge afgør kommunen selv (%s)', (fra, lov) => {
    const nej = sagen(fra).nægtes('OverladOpgaver', {
      ...OVERLADT,
      fra,
      opgaver: ['samtaler', 'ret_til_sygedagpenge'],
    })
    expect(nej).toEqual([expect.stringContaining(lov)])
  })

  test('om borgeren er uarbejdsdygtig, kan aktøren kun afgøre, når de er enige', () => {
    const asked = { ...OVERLADT, opgaver: ['vurdering_uarbejdsdygtig', 'afgoerelse_uarbejdsdygtig'] }
    expect(sagen('2025-03-03').nægtes('OverladOpgaver', asked)[0]).toContain('enige')
    expect(sagen('2025-03-03').nægtes('OverladOpgaver', { ...asked, enige: false })[0]).toContain(
      'Loven siger nej',
    )
    sagen('2025-03-03').gør('OverladOpgaver', { ...asked, enige: true })
  })

  test('aktøren skriver, hvordan det går, kommunen ser efter, og det gentager sig', () => {
    const sag = sagen('2025-03-03').gør('OverladOpgaver', OVERLADT)
    expect(sag.huskeliste).toEqual(['underretning klar 2025-03-31'])
    sag
      .den('2025-03-20')
      .som('leverandoer')
      .gør('UnderretKommunen', { overladelseId: 'o1', tekst: 'To samtaler holdt.' })
    expect(sag.huskeliste).toEqual(['underretning klar 2025-04-17', 'ansvar klar'])
    sag
      .som('sagsbehandler')
      .gør('FølgOpPåAktør', { overladelseId: 'o1', vurdering: 'Samtalerne holdes til tiden.' })
    expect(sag.huskeliste).toEqual(['underretning klar 2025-04-17'])
    sag.den('2025-05-01').gør('TagOpgaverTilbage', { overladelseId: 'o1', grund: 'ikke_holdt' })
    expect(sag.huskeliste).toEqual([])
  })

  test('aktøren handler kun, mens den har opgaven', () => {
    const sag = sygI('2025-03-03').den('2025-03-10')
    const holder = () =>
      sag.som('leverandoer').beder('SkrivNotat', { notatId: 'n', om: 'telefon', tekst: 'Ringet' })
    const nej = sag.som('leverandoer').nægtes('RegistrérIndsigelse', INDSIGELSE)
    expect(nej).toEqual([expect.stringContaining('har ikke en opgave i sagen (LOB § 17 a')])
    sag.som('sagsbehandler').gør('OverladOpgaver', { ...OVERLADT, fra: '2025-03-10', til: '2025-06-30' })
    sag
      .som('leverandoer')
      .gør('UnderretKommunen', { overladelseId: 'o1', tekst: 'Første samtale er aftalt.' })
    expect(holder().ok).toBe(false)
    sag.den('2025-07-01')
    expect(
      sag.som('leverandoer').nægtes('UnderretKommunen', { overladelseId: 'o1', tekst: 'x' })[0],
    ).toContain('har ikke en opgave')
    expect(sag.huskeliste.join()).toContain('tilbage klar 2025-07-01')
  })

  test('en samtale, aktøren holder, er den samtale, loven kræver', () => {
    const sag = sygI('2025-03-03').den('2025-03-10')
    sag.gør('OverladOpgaver', { ...OVERLADT, fra: '2025-03-10' })
    sag.som('borger').gør('ØnskSamtale', ØNSKE)
    expect(
      sag.som('leverandoer').nægtes('HoldSamtale', { forloebId: 'f1', samtaleId: 's1' }).join(),
    ).not.toContain('har ikke en opgave')
  })

  test('ingen opgave, en sidste dag før den første, og en overladelse, der ikke er der: afvises', () => {
    const sag = sagen('2025-03-03')
    expect(sag.nægtes('OverladOpgaver', { ...OVERLADT, opgaver: [] })[0]).toContain('mindst én opgave')
    expect(sag.nægtes('OverladOpgaver', { ...OVERLADT, til: '2025-03-02' })[0]).toContain(
      '2025-03-03 eller senere',
    )
    expect(sag.nægtes('FølgOpPåAktør', { overladelseId: 'o9', vurdering: 'x' })[0]).toContain('"o9"')
    sag.gør('OverladOpgaver', OVERLADT)
    expect(sag.nægtes('OverladOpgaver', OVERLADT)[0]).toContain('er brugt i sagen')
    expect(sag.som('borger').nægtes('FølgOpPåAktør', { overladelseId: 'o1', vurdering: 'x' })[0]).toContain(
      'kan ikke gøres af borgeren',
    )
  })

  test('også før 2011 kan samtaler overlades; teksten er ikke læst, og versionen siger det', () => {
    sagen('2010-05-03').gør('OverladOpgaver', { ...OVERLADT, fra: '2010-05-03' })
  })
})
