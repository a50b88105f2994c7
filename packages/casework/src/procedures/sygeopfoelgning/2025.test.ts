import { describe, expect, test } from 'vitest'
import type { Sag } from '../sag.test-support.ts'
import { FORLØB, iListen, oplys, samtale, skemaSendt, skøn, syg } from './syg.test-support.ts'

const begyndt = (fra: string, anmeldt: string, gruppe = 'loenmodtager'): Sag => {
  const sag = skemaSendt(syg(fra, anmeldt, gruppe))
  return skøn(oplys(sag, 'oenskerLaegeattest', false), 'laegeattestNoedvendig', false)
}

describe.each([
  ['2025', '2025-02-03', '2025-02-10', '2025-03-03', '2025-03-17', '2025-06-15', '2025-05-30', '2025-08-02'],
  [
    'marts 2026',
    '2026-01-05',
    '2026-01-12',
    '2026-02-20',
    '2026-03-02',
    '2026-05-31',
    '2026-05-20',
    '2026-07-04',
  ],
])(
  '%s: kortere forløb på 13 uger, fire samtaler, to kategorier',
  (_, fra, anmeldt, kaldt, holdt, uge13, rask, halvår) => {
    test('ventes hun rask inden 13 uger fra første samtale, holdes der ikke flere', () => {
      const sag = oplys(begyndt(fra, anmeldt), 'forventetRask', rask)
      const fravælg = { ...FORLØB, begrundelse: 'Brækket ben, og chefen venter hende.' }
      expect(sag.nægtes('FravælgOpfølgning', fravælg)).toEqual([
        expect.stringContaining('fritager ikke for opfølgning'),
      ])
      samtale(sag, 't1', kaldt, holdt)
      expect(sag.nægtes('FravælgOpfølgning', fravælg)).toEqual([expect.stringContaining('er ikke foretaget')])
      skøn(sag, 'forudsigeligtForloeb', true)
      expect(iListen(sag, 'fravalgt')).toBe('fravalgt klar')
      sag.gør('FravælgOpfølgning', fravælg)
      expect(iListen(sag, 'naeste_samtale')).toBeUndefined()
      expect(iListen(sag, 'raskmelding_tjekkes')).toBe(`raskmelding_tjekkes klar ${uge13}`)
    })
    test('ændrer udsigten sig, følges der op på almindelig måde igen', () => {
      const sag = oplys(begyndt(fra, anmeldt), 'forventetRask', rask)
      samtale(sag, 't1', kaldt, holdt)
      skøn(sag, 'forudsigeligtForloeb', true).gør('FravælgOpfølgning', { ...FORLØB, begrundelse: 'x' })
      oplys(sag, 'forventetRask', '2027-01-01')
      expect(iListen(sag, 'raskmelding_tjekkes')).toBeUndefined()
      expect(iListen(sag, 'naeste_samtale')).toBe(`naeste_samtale klar ${halvår}`)
    })
    test('den, der ikke følges op, har stadig ret til en samtale', () => {
      const sag = oplys(begyndt(fra, anmeldt), 'forventetRask', rask)
      samtale(sag, 't1', kaldt, holdt)
      skøn(sag, 'forudsigeligtForloeb', true).gør('FravælgOpfølgning', { ...FORLØB, begrundelse: 'x' })
      sag.som('borger').gør('ØnskSamtale', { ...FORLØB, oensketAf: 'borger', modtaget: holdt })
      expect(iListen(sag, 'indkaldt')).toBe('indkaldt klar')
      expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar')
    })
    test('[D8 P: visitation] der er to kategorier; den tredje findes ikke mere', () => {
      const sag = oplys(begyndt(fra, anmeldt), 'forventetRask', '2026-12-31')
      skøn(sag, 'behovForTvaerfagligIndsats', true).gør('VisitérSag', { ...FORLØB, begrundelse: 'Længe.' })
      expect(sag.begivenheder.at(-1)).toMatchObject({ kategori: '2' })
    })
  },
)

describe('2025: fire samtaler i det første halve år', () => {
  test('[D8 P: samtale] til den fjerde er holdt, er fristen halvåret; derefter kun det aftalte', () => {
    const sag = oplys(begyndt('2025-02-03', '2025-02-10'), 'forventetRask', '2025-12-31')
    for (const [nr, kaldt, holdt] of [
      ['t1', '2025-03-03', '2025-03-17'],
      ['t2', '2025-04-01', '2025-04-14'],
      ['t3', '2025-05-01', '2025-05-19'],
    ] as const) {
      samtale(sag, nr, kaldt, holdt)
      expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar 2025-08-02')
    }
    samtale(sag, 't4', '2025-06-01', '2025-06-16', '2025-09-15')
    const [next] = sag.opgaver.filter(({ trin }) => trin.nøgle === 'naeste_samtale')
    expect(next?.frist).toMatchObject({ art: 'ingen' })
    expect(iListen(sag, 'naeste_samtale')).toBe('naeste_samtale klar 2025-09-15')
  })
  test('den ledige får sin aftale i Min Plan; den ansatte ikke', () => {
    const ledig = oplys(begyndt('2025-02-03', '2025-02-10', 'ledig'), 'forventetRask', '2025-12-31')
    expect(iListen(ledig, 'min_plan')).toBe('min_plan klar')
    ledig.gør('AftalMinPlan', {
      ...FORLØB,
      maal: 'Et job uden løft',
      indsatser: ['Kursus i planlægning'],
      borgersSyn: 'Det vil jeg gerne.',
    })
    expect(iListen(ledig, 'min_plan')).toBeUndefined()
    const ansat = oplys(begyndt('2025-02-03', '2025-02-10'), 'forventetRask', '2025-12-31')
    expect(iListen(ansat, 'min_plan')).toBeUndefined()
  })
  test('ønsker borgeren en lægeattest, bestilles den', () => {
    const sag = oplys(begyndt('2025-02-03', '2025-02-10'), 'oenskerLaegeattest', true)
    expect(iListen(sag, 'attest_bestilt')).toBeUndefined()
    expect(iListen(sag, 'egen_attest')).toBe('egen_attest klar')
    sag.gør('BestilLægeattest', { ...FORLØB, spoergsmaal: 'Hvornår er hun rask?' })
    expect(iListen(sag, 'egen_attest')).toBeUndefined()
    expect(sag.som('laege').nægtes('BestilLægeattest', { ...FORLØB, spoergsmaal: 'x' })[0]).toContain(
      'kan ikke gøres af lægen',
    )
  })
  test('bedes der om en tidlig samtale, skal den holdes inden 2 uger', () => {
    const sag = oplys(begyndt('2025-02-03', '2025-02-10'), 'forventetRask', '2025-12-31')
    oplys(sag, 'ventesRaskInden8Uger', false)
    sag.som('borger').gør('ØnskSamtale', { ...FORLØB, oensketAf: 'borger', modtaget: '2025-02-10' })
    expect(iListen(sag, 'foerste_samtale')).toBe('foerste_samtale klar 2025-02-24')
  })
})
