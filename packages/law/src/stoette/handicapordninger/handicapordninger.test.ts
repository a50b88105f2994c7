import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import {
  afslagPåStillingModtaget,
  opfylderFormelleUddannelseskrav,
  stillingenBesættesInternt,
} from '../../fakta/fortrin-til-stillingen.ts'
import { bedtOmFortrinsadgang, fortrinVed } from '../../fakta/fortrinsadgang.ts'
import {
  handicapUddannelseAfsluttet,
  handicapUddannelsensLængde,
  uddannelsenGiverAdgangTilAkasse,
} from '../../fakta/nyuddannet-med-handicap.ts'
import {
  ansatEfterHandicapUddannelsen,
  isbryderBegyndte,
  manglerErfaringIFaget,
} from '../../fakta/nyuddannet-uden-job.ts'
import { harFortrinsadgang, skalKaldesTilSamtale, udtalelseBedesOmSenest } from './fortrinsadgang.ts'
import { isbryderjobSenestTil, kanFåIsbryderjob } from './isbryder.ts'

describe('[N4 R] løntilskud til nyuddannede', () => {
  const sag = (på: string, færdig: string, måneder = 18, mere: Record<string, boolean> = {}) => ({
    fakta: fakta(
      [handicapUddannelseAfsluttet, færdig],
      [handicapUddannelsensLængde, måneder],
      [uddannelsenGiverAdgangTilAkasse, mere.akasse ?? true],
      [ansatEfterHandicapUddannelsen, mere.ansat ?? false],
      [manglerErfaringIFaget, mere.mangler ?? true],
      [isbryderBegyndte, på],
    ),
    skøn: { handicapGoerBeskaeftigelseVanskelig: mere.handicap ?? true },
    på,
  })
  const ret = (...a: Parameters<typeof sag>) => sandtSvar(evaluer(kanFåIsbryderjob, sag(...a)))
  test.each([
    ['2008-01-01', '2006-01-01'],
    ['2019-12-31', '2017-12-31'],
    ['2026-02-28', '2024-02-29'],
  ])('%s, færdig %s: den sidste dag', (dag, færdig) => {
    expect(ret(dag, færdig)).toBe(true)
    expect(ret(dag, færdig, 17)).toBe(false)
    expect(ret(dag, færdig, 18, { akasse: false })).toBe(false)
    expect(ret(dag, færdig, 18, { ansat: true })).toBe(false)
    expect(ret(dag, færdig, 18, { mangler: false })).toBe(false)
    expect(ret(dag, færdig, 18, { handicap: false })).toBe(false)
  })
  test('dagen efter de 2 år er for sent', () => {
    expect(ret('2026-03-01', '2024-02-29')).toBe(false)
  })
  test('højst 1 år siden 2020; før er længden ikke bygget', () => {
    const til = (dag: string, færdig: string) => datoSvar(evaluer(isbryderjobSenestTil, sag(dag, færdig)))
    expect(til('2020-01-01', '2019-01-01')).toBe('2020-12-31')
    expect(til('2024-02-29', '2023-01-01')).toBe('2025-02-27')
    expect(til('2019-12-31', '2019-01-01')).toBe('retsgrundlag ukendt')
  })
})

describe('[N4 R] fortrinsadgang', () => {
  const sag = (på: string, ved: string, mere: Record<string, boolean> = {}) => ({
    fakta: fakta(
      [fortrinVed, ved],
      [stillingenBesættesInternt, mere.internt ?? false],
      [bedtOmFortrinsadgang, mere.bedt ?? true],
      [opfylderFormelleUddannelseskrav, mere.formelt ?? true],
    ),
    skøn: {
      handicapGoerBeskaeftigelseVanskelig: mere.handicap ?? true,
      ligeSaaKvalificeret: mere.lige ?? true,
      aabenbartRingereKvalificeret: mere.ringere ?? false,
    },
    på,
  })
  const fortrin = (...a: Parameters<typeof sag>) => sandtSvar(evaluer(harFortrinsadgang, sag(...a)))
  const samtale = (...a: Parameters<typeof sag>) => sandtSvar(evaluer(skalKaldesTilSamtale, sag(...a)))
  test.each(['2007-01-01', '2024-01-01'])(
    '%s: hos det offentlige, når man er lige så kvalificeret',
    (dag) => {
      expect(fortrin(dag, 'offentlig_stilling')).toBe(true)
      expect(fortrin(dag, 'stadeplads_eller_taxi')).toBe(true)
      expect(fortrin(dag, 'privat_stilling')).toBe(false)
      expect(fortrin(dag, 'offentlig_stilling', { lige: false })).toBe(false)
      expect(fortrin(dag, 'offentlig_stilling', { internt: true })).toBe(false)
      expect(fortrin(dag, 'offentlig_stilling', { handicap: false })).toBe(false)
    },
  )
  test.each(['2007-01-01', '2024-01-01'])('%s: kaldes til samtale', (dag) => {
    expect(samtale(dag, 'offentlig_stilling', { lige: false })).toBe(true)
    expect(samtale(dag, 'offentlig_stilling', { formelt: false })).toBe(false)
    expect(samtale(dag, 'offentlig_stilling', { bedt: false })).toBe(false)
    expect(samtale(dag, 'stadeplads_eller_taxi', { formelt: false })).toBe(true)
    expect(samtale(dag, 'stadeplads_eller_taxi', { ringere: true })).toBe(false)
    expect(samtale(dag, 'privat_stilling')).toBe(false)
  })
  test.each([
    ['2007-01-31', '2007-02-28'],
    ['2024-02-01', '2024-02-29'],
  ])('afslag %s: udtalelse senest %s', (dag, senest) => {
    const udtalelse = (ved: string) =>
      datoSvar(
        evaluer(udtalelseBedesOmSenest, {
          fakta: fakta([fortrinVed, ved], [afslagPåStillingModtaget, dag]),
          på: dag,
        }),
      )
    expect([udtalelse('offentlig_stilling'), udtalelse('privat_stilling')]).toEqual([senest, 'ikke relevant'])
  })
})
