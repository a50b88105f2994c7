import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../../eksempler/svar.ts'
import {
  ferieMedYdelseHoldt,
  ferienErAftalt,
  tolvMånederNåetDen,
  ugerMedFeriegodtgørelse,
  ydelsesperioder,
} from '../../fakta/ferie-med-ydelse.ts'
import {
  type Feriegodtgørelse,
  type FraKontanthjælp,
  fraKontanthjælp,
  type Måneder,
  medFeriegodtgørelse,
  månederMedYdelse,
} from './ferie.adapter.ts'
import {
  feriegodtgørelseKanHoldesNu,
  ferieMedYdelse,
  ferienKanHoldes,
  ferieSkalHoldesSenest,
} from './ferie-med-ydelse.ts'
import { tolvSammenhængendeMåneder } from './tolv-maaneder.ts'

describe('eksempler', () => {
  test('en måned med ydelse en del af tiden tæller som hel', () => {
    const e = læsEksempel<Måneder>('ex-syg-073')
    expect(månederMedYdelse(e.facts, e.law_as_of)).toEqual(e.expected)
    const afbrudt = { ydelseMaaneder: { ...e.facts.ydelseMaaneder, '2020-06': 'ingen' as const } }
    expect(månederMedYdelse(afbrudt, e.law_as_of)).toEqual({ opfyldt: false })
  })
  test('kontanthjælp lige før tæller med', () => {
    const e = læsEksempel<FraKontanthjælp>('ex-syg-075')
    expect(fraKontanthjælp(e.facts, e.law_as_of)).toEqual(e.expected)
    const nej = { ret: false, uger: 0 }
    const omvendt = { ...e.facts, ydelsesraekkefoelge: e.facts.ydelsesraekkefoelge.toReversed() }
    expect(fraKontanthjælp(omvendt, e.law_as_of)).toEqual(nej)
    expect(fraKontanthjælp({ ...e.facts, udenAfbrydelse: false }, e.law_as_of)).toEqual(nej)
  })
  test('optjent ferie først, og højst 5 uger i alt', () => {
    const e = læsEksempel<Feriegodtgørelse>('ex-syg-065')
    expect(medFeriegodtgørelse(e.facts, e.law_as_of)).toEqual(e.expected)
  })
})

const periode = (fra: string, til: string | null, slags = 'ressourceforloebsydelse') => ({ fra, til, slags })
const ret = (på: string, ...perioder: ReturnType<typeof periode>[]) =>
  sandtSvar(evaluer(tolvSammenhængendeMåneder, { fakta: fakta([ydelsesperioder, perioder]), på }))

describe('[J9 R, F2 R] de 12 måneder', () => {
  test('er nået ved udgangen af den tolvte kalendermåned, også når den første kun var én dag', () => {
    const fra = periode('2023-03-31', null)
    expect(ret('2024-02-28', fra)).toBe(false)
    expect(ret('2024-02-29', fra)).toBe(true)
  })
  test('brydes kun af en hel kalendermåned uden ydelse', () => {
    expect(ret('2024-02-29', periode('2023-03-01', '2023-08-01'), periode('2023-09-30', null))).toBe(true)
    expect(ret('2024-02-29', periode('2023-03-01', '2023-07-31'), periode('2023-09-01', null))).toBe(false)
  })
  test('kontanthjælp tæller kun, når ydelsen følger efter', () => {
    const før = periode('2023-03-01', '2023-12-31', 'kontanthjaelp')
    expect(ret('2024-02-29', før, periode('2024-01-01', null))).toBe(true)
    expect(
      ret('2024-02-29', periode('2023-03-01', '2024-01-31'), periode('2024-02-01', null, 'kontanthjaelp')),
    ).toBe(false)
  })
  test('med løntilskud imellem er svaret åbent, aldrig et nej', () => {
    expect(
      ret(
        '2024-02-29',
        periode('2023-03-01', '2023-07-31'),
        periode('2023-08-01', '2023-09-30', 'loentilskud'),
        periode('2023-10-01', null),
      ),
    ).toBe('retsgrundlag ukendt')
  })
})

describe('[J9 R, F2 R] ferien', () => {
  const sag = (optjent: number, holdt: number) =>
    fakta(
      [ydelsesperioder, [periode('2023-01-01', null)]],
      [tolvMånederNåetDen, '2024-02-29'],
      [ugerMedFeriegodtgørelse, optjent],
      [ferieMedYdelseHoldt, holdt],
      [ferienErAftalt, true],
    )
  const uger = (optjent: number, holdt: number) =>
    talSvar(evaluer(ferieMedYdelse, { fakta: sag(optjent, holdt), på: '2024-06-01' }), 'uger')
  test('5 uger i alt, med det optjente og det holdte trukket fra, og aldrig under nul', () => {
    expect([uger(0, 0), uger(2, 1), uger(6, 0)]).toEqual([5, 2, 0])
  })
  test('ferieåret slutter 12 måneder efter, også hen over en skuddag', () => {
    expect(datoSvar(evaluer(ferieSkalHoldesSenest, { fakta: sag(0, 0), på: '2024-06-01' }))).toBe(
      '2025-02-28',
    )
    const kan = (på: string) => sandtSvar(evaluer(ferienKanHoldes, { fakta: sag(0, 0), på }))
    expect([kan('2025-02-28'), kan('2025-03-01')]).toEqual([true, false])
  })
  test('ferie med feriegodtgørelse før de 12 måneder: læst fra maj 2016', () => {
    const kan = (på: string) => sandtSvar(evaluer(feriegodtgørelseKanHoldesNu, { fakta: sag(1, 0), på }))
    expect([kan('2016-05-19'), kan('2016-05-20')]).toEqual(['retsgrundlag ukendt', true])
  })
})
