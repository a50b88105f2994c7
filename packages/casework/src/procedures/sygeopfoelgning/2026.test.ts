import { describe, expect, test } from 'vitest'
import type { Sag } from '../sag.test-support.ts'
import { FORLØB, iListen, oplys, samtale, skemaSendt, skøn, syg } from './syg.test-support.ts'

const begyndt = (fra: string, anmeldt: string, gruppe = 'loenmodtager'): Sag => {
  const sag = skemaSendt(syg(fra, anmeldt, gruppe))
  return skøn(oplys(sag, 'oenskerLaegeattest', false), 'laegeattestNoedvendig', false)
}
const FRAVÆLG = { ...FORLØB, begrundelse: 'Operation den 1. september, rask i november.' }

const ansat = (): Sag => {
  const sag = oplys(begyndt('2026-08-03', '2026-08-10'), 'forventetRask', '2026-11-15')
  return skøn(oplys(sag, 'opfoelgningOenskes', false), 'opfoelgningAlligevel', false)
}

describe('august 2026: kortere forløb på 26 uger, én samtale, ingen kategorier', () => {
  test('den ansatte, der ventes rask inden 26 uger, følges ikke op, heller ikke før en første samtale', () => {
    const sag = ansat()
    expect(iListen(sag, 'fravalgt')).toBe('fravalgt klar')
    expect(iListen(sag, 'foerste_samtale')).toBeUndefined()
    sag.gør('FravælgOpfølgning', FRAVÆLG)
    expect(iListen(sag, 'raskmelding_tjekkes')).toBe('raskmelding_tjekkes klar 2027-01-31')
    sag
      .den('2026-11-16')
      .som('borger')
      .gør('Raskmeld', { ...FORLØB, raskFra: '2026-11-16' })
    expect(iListen(sag, 'raskmelding_tjekkes')).toBeUndefined()
  })
  test('ønsker borgeren eller arbejdsgiveren det, er der opfølgning', () => {
    const sag = ansat().som('arbejdsgiver')
    sag.gør('ØnskSamtale', { ...FORLØB, oensketAf: 'arbejdsgiver', modtaget: '2026-08-10' })
    sag.som('sagsbehandler')
    expect(sag.nægtes('FravælgOpfølgning', FRAVÆLG)).toEqual([
      expect.stringContaining('fritager ikke for opfølgning'),
    ])
    expect(iListen(sag, 'foerste_samtale')).toBeDefined()
  })
  test('er det ikke oplyst, om nogen ønsker opfølgning, kan den ikke fravælges', () => {
    const sag = oplys(begyndt('2026-08-03', '2026-08-10'), 'forventetRask', '2026-11-15')
    expect(iListen(sag, 'fravalgt')).toBe('fravalgt uafklaret')
    expect(sag.nægtes('FravælgOpfølgning', FRAVÆLG).join(' ')).toContain('Vi mangler')
  })
  test('[D8 P: samtale] ellers mindst én i det første halve år; de to læsninger af dagen er uenige, og det siges', () => {
    const sag = oplys(begyndt('2026-08-03', '2026-08-10', 'ledig'), 'forventetRask', '2027-06-01')
    expect(iListen(sag, 'foerste_samtale')).toBe('foerste_samtale uafklaret')
    const [first] = sag.opgaver.filter(({ trin }) => trin.nøgle === 'foerste_samtale')
    expect(first?.frist).toMatchObject({ art: 'åben' })
    samtale(sag, 't1', '2026-09-01', '2026-09-14')
    expect(iListen(sag, 'naeste_samtale')).toBeUndefined()
  })
  test('[D8 P: visitation] der er ingen kategorier mere', () => {
    const sag = ansat()
    expect(iListen(sag, 'visitation')).toBeUndefined()
    expect(sag.nægtes('VisitérSag', { ...FORLØB, begrundelse: 'x' })).toEqual([
      expect.stringContaining('Loven giver ingen kategori'),
    ])
  })
  test('den, der blev syg før 1. juli, har to læsninger, og ingen beslutter på dem', () => {
    const sag = oplys(begyndt('2026-05-04', '2026-05-11'), 'forventetRask', '2026-09-30')
    samtale(sag, 't1', '2026-05-20', '2026-06-08')
    skøn(
      skøn(oplys(sag, 'opfoelgningOenskes', false), 'opfoelgningAlligevel', false),
      'forudsigeligtForloeb',
      false,
    )
    sag.den('2026-07-15')
    expect(iListen(sag, 'fravalgt')).toBe('fravalgt uafklaret')
    expect(sag.nægtes('FravælgOpfølgning', FRAVÆLG).length).toBeGreaterThan(0)
  })
})
