import { describe, expect, test } from 'vitest'
import { Sag } from '../sag.test-support.ts'

const HJÆLP = { kontanthjaelpId: 'h1' }
const søgt = (modtaget: string) => ({ ...HJÆLP, modtaget, haendelse: 'Jeg har mistet mit arbejde.' })
const PLAN = { ...HJÆLP, maal: 'Et job i butik', indsatser: ['Praktik'], borgersSyn: 'Det vil jeg gerne.' }
const tilbud = (begynder: string, straks = false) => ({
  ...HJÆLP,
  tilbud: 'Praktik i en butik',
  begynder,
  hoejstFireUger: false,
  straks,
  brevId: 'b1',
})

const sagen = (dag: string, født: string) =>
  new Sag([{ type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Prøvekøbing', navn: 'Oda' }], dag)
    .gør('RegistrérOplysning', { faktum: 'foedselsdag', vaerdi: født, oprindelse: 'register' })
    .gør('SøgKontanthjælp', søgt(dag))
const mine = (sag: Sag) =>
  sag.huskeliste.filter((line) => /^(visiteret|straks|plan|tilbud|afgjort)/.test(line))

describe('før 2014 har plan og første tilbud en dag', () => {
  test.each([
    ['2007-01-02', '1987-06-15', '2007-04-03'],
    ['2009-03-02', '1989-06-15', '2009-06-01'],
    ['2009-03-02', '1960-01-01', '2009-12-02'],
    ['2013-06-03', '1993-06-15', '2013-09-02'],
  ])('[N1 P: plan] søgt %s, født %s: senest %s', (dag, født, senest) => {
    const sag = sagen(dag, født)
    expect(mine(sag)).toContain(`plan venter ${senest}`)
    expect(mine(sag)).toContain(`tilbud venter ${senest}`)
    expect(mine(sag)).toContain('afgjort klar')
  })

  test('[N1 P: plan] planen kommer før tilbuddet, og paragraffen siges', () => {
    const sag = sagen('2009-03-02', '1989-06-15').brev('b1', 'vejledning_om_foelger')
    expect(sag.nægtes('GivKontanthjælpTilbud', tilbud('2009-05-04'))).toEqual([
      expect.stringMatching(/LAB § 29, stk. 1.*ikke lagt/),
    ])
  })

  test('[N1 P: straks] et tilbud fra første dag venter ikke på planen, og så er første tilbud givet', () => {
    const sag = sagen('2009-03-02', '1989-06-15').brev('b1', 'vejledning_om_foelger')
    sag.gør('GivKontanthjælpTilbud', tilbud('2009-03-03', true))
    expect(mine(sag).join()).not.toContain('tilbud')
  })

  test('visitationen venter på afgørelsen', () => {
    expect(
      sagen('2009-03-02', '1989-06-15').nægtes('VisitérKontanthjælp', {
        ...HJÆLP,
        som: 'jobparat',
        begrundelse: 'x',
      }),
    ).toEqual([expect.stringContaining('kan først gøres')])
  })
})

test.each(['2014-03-03', '2021-03-01', '2025-08-04'])(
  'fristerne siden 2014 er ikke bygget: de gættes ikke, og ingen stoppes (%s)',
  (dag) => {
    const sag = sagen(dag, '1994-06-15').brev('b1', 'vejledning_om_foelger')
    expect(mine(sag)).toEqual(['afgjort klar', 'tilbud uafklaret'])
    sag.gør('GivKontanthjælpTilbud', tilbud(dag, true))
  },
)

test('hjælpen stopper, og intet mere skal gøres; andre end kommunen lægger ikke planen; en ny søges med sit eget nummer', () => {
  const sag = sagen('2009-03-02', '1989-06-15')
  expect(sag.nægtes('SøgKontanthjælp', søgt('2009-03-02'))[0]).toContain('er brugt i sagen')
  expect(sag.som('borger').nægtes('LægKontanthjælpsplan', PLAN)[0]).toContain('kan ikke gøres af borgeren')
  expect(
    sag
      .som('sagsbehandler')
      .nægtes('GivKontanthjælpTilbud', { ...tilbud('2009-03-03', true), brevId: 'b9' })[0],
  ).toContain('"b9"')
  sag.gør('OphørKontanthjælp', { ...HJÆLP, fra: '2009-04-01', grund: 'i_arbejde' })
  expect(mine(sag)).toEqual([])
  expect(sag.nægtes('LægKontanthjælpsplan', PLAN)[0]).toContain('ikke i gang')
  expect(visitérNægtes(sag)).toContain('ikke i gang')
})

const visitérNægtes = (sag: Sag): string =>
  sag.nægtes('VisitérKontanthjælp', { ...HJÆLP, som: 'jobparat', begrundelse: 'x' })[0] ?? ''
