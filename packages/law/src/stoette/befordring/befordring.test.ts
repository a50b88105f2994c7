import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../../eksempler/svar.ts'
import { dageMedFremmøde, kilometerOmDagen } from '../../fakta/befordring.ts'
import {
  befordringFølgerAfFunktionsnedsættelse,
  faktiskBefordringsudgift,
} from '../../fakta/faktisk-befordring.ts'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { merudgiftVedTilbud } from '../../fakta/merudgift.ts'
import { tilbuddetsArt } from '../../fakta/tilbud.ts'
import { akassenAfgørBefordring, befordringsgodtgørelse, retTilFaktiskBefordring } from './beloeb.ts'
import { kanFåMerudgifter, merudgiftPrMåned } from './merudgift.ts'
import { retTilBefordring } from './ret.ts'
import { højTakstFør2012, kilometertakst } from './takst.ts'

const sag = (
  på: string,
  gruppe: string,
  art: string,
  km = 50,
  mere: { nedsat?: boolean; skøn?: boolean } = {},
) => ({
  fakta: fakta(
    [målgruppeForTilbud, gruppe],
    [tilbuddetsArt, art],
    [kilometerOmDagen, km],
    [dageMedFremmøde, 10],
    [befordringFølgerAfFunktionsnedsættelse, mere.nedsat ?? false],
    [faktiskBefordringsudgift, 1_900],
  ),
  skøn: { befordringEfterKonkretVurdering: mere.skøn ?? false },
  på,
})

describe('[L4 R] ret til penge til transport', () => {
  const ret = (...a: Parameters<typeof sag>) => sandtSvar(evaluer(retTilBefordring, sag(...a)))
  test.each(['2007-01-01', '2009-07-06', '2009-07-07', '2015-01-01', '2020-01-01', '2026-06-30'])(
    '%s: mere end 24 km; præcis 24 er ikke nok',
    (dag) => {
      expect([ret(dag, 'sygedagpenge', 'praktik', 24.01), ret(dag, 'sygedagpenge', 'praktik', 24)]).toEqual([
        true,
        false,
      ])
    },
  )
  test.each([
    ['2007-01-01', false],
    ['2011-06-23', false],
    ['2011-06-24', 'retsgrundlag ukendt'],
    ['2012-03-04', 'retsgrundlag ukendt'],
    ['2012-03-05', true],
    ['2019-12-31', true],
    ['2020-01-01', true],
  ])('%s på kontanthjælp i praktik: %s', (dag, svar) => {
    expect(ret(dag, 'aktivitetsparat', 'praktik')).toBe(svar)
  })
  test('ikke i løntilskud hos en privat på dagpenge; på sygedagpenge gerne', () => {
    for (const dag of ['2010-01-01', '2015-01-01', '2021-01-01']) {
      expect(ret(dag, 'dagpenge', 'loentilskud_privat')).toBe(false)
      expect(ret(dag, 'sygedagpenge', 'loentilskud_privat')).toBe(true)
    }
  })
  test('fleksjobvisiterede kom med i løntilskud og nytteindsats i 2020', () => {
    expect([
      ret('2019-12-31', 'fleksjobvisiteret', 'loentilskud_offentlig'),
      ret('2020-01-01', 'fleksjobvisiteret', 'nytteindsats'),
    ]).toEqual([false, true])
  })
  test('selvvalgt uddannelse på dagpenge fra juli 2009', () => {
    expect([
      ret('2009-07-06', 'dagpenge', 'jobrettet_uddannelse'),
      ret('2009-07-07', 'dagpenge', 'jobrettet_uddannelse'),
    ]).toEqual([false, true])
  })
  test('selvforsørgende og unge under 18 kun efter en konkret vurdering', () => {
    expect(ret('2024-01-01', 'selvforsoergende', 'praktik')).toBe(false)
    expect(ret('2024-01-01', 'selvforsoergende', 'praktik', 50, { skøn: true })).toBe(true)
    expect(ret('2024-01-01', 'under_18', 'praktik', 50, { skøn: true })).toBe(true)
    expect(ret('2024-01-01', 'foertidspension', 'praktik', 50, { skøn: true })).toBe(false)
  })
})

describe('[L4 R] takst og beløb', () => {
  const takst = (på: string, gruppe = 'sygedagpenge', art = 'vejledning') =>
    talSvar(evaluer(kilometertakst, sag(på, gruppe, art)), 'kr/km')
  test.each([
    ['2007-12-31', 1.02],
    ['2008-01-01', 'retsgrundlag ukendt'],
    ['2010-01-01', 'retsgrundlag ukendt'],
    ['2011-12-31', 'retsgrundlag ukendt'],
    ['2012-03-05', 1.05],
    ['2018-12-31', 0.97],
    ['2019-01-01', 0.99],
    ['2020-01-01', 0.98],
    ['2022-04-30', 0.99],
    ['2022-05-01', 'retsgrundlag ukendt'],
    ['2025-12-31', 1.12],
    ['2026-01-01', 1.14],
    ['2026-07-01', 'retsgrundlag ukendt'],
  ])('%s: %s', (dag, kroner) => {
    expect(takst(dag)).toBe(kroner)
  })
  test('den højere takst før 2012 er ikke fundet', () => {
    expect(takst('2007-06-01', 'dagpenge', 'praktik')).toBe('retsgrundlag ukendt')
    expect(talSvar(evaluer(højTakstFør2012, sag('2007-06-01', 'dagpenge', 'praktik')), 'kr/km')).toBe(
      'retsgrundlag ukendt',
    )
    expect(talSvar(evaluer(højTakstFør2012, sag('2015-06-01', 'dagpenge', 'praktik')), 'kr/km')).toBe(
      'ikke relevant',
    )
  })

  const beløb = (...a: Parameters<typeof sag>) => talSvar(evaluer(befordringsgodtgørelse, sag(...a)), 'kr')
  test('kun kilometerne over 24, og til nærmeste hele krone', () => {
    expect(beløb('2007-06-01', 'fleksjobvisiteret', 'praktik', 30)).toBe(61)
    expect(beløb('2015-06-01', 'aktivitetsparat', 'praktik', 29)).toBe(52)
    expect(beløb('2024-06-01', 'aktivitetsparat', 'praktik', 24)).toBe(0)
    expect(beløb('2010-06-01', 'sygedagpenge', 'praktik', 30)).toBe('retsgrundlag ukendt')
    expect(beløb('2012-01-01', 'sygedagpenge', 'praktik', 30)).toBe('retsgrundlag ukendt')
  })
  test('nedsat funktionsevne: den faktiske udgift, også under 24 km', () => {
    expect(beløb('2024-06-01', 'sygedagpenge', 'praktik', 12, { nedsat: true })).toBe(1_900)
    expect(beløb('2009-06-01', 'revalidering', 'praktik', 12, { nedsat: true })).toBe(1_900)
  })
  const faktisk = (på: string, gruppe: string) =>
    sandtSvar(evaluer(retTilFaktiskBefordring, sag(på, gruppe, 'praktik', 12, { nedsat: true, skøn: true })))
  test.each([
    ['2007-01-01', false],
    ['2009-01-01', false],
    ['2012-01-01', 'retsgrundlag ukendt'],
    ['2015-01-01', true],
    ['2020-01-01', true],
  ])('%s på dagpenge: %s', (dag, svar) => {
    expect(faktisk(dag, 'dagpenge')).toBe(svar)
  })
  test('uden følge af funktionsevnen er der ingen ret, og pensionister har den ikke', () => {
    expect(sandtSvar(evaluer(retTilFaktiskBefordring, sag('2024-01-01', 'sygedagpenge', 'praktik')))).toBe(
      false,
    )
    expect([faktisk('2024-01-01', 'under_18'), faktisk('2024-01-01', 'foertidspension')]).toEqual([
      true,
      false,
    ])
  })
  test('på dagpenge afgør a-kassen, undtagen de faktiske udgifter', () => {
    const akassen = (på: string, gruppe: string, nedsat = false) =>
      sandtSvar(evaluer(akassenAfgørBefordring, sag(på, gruppe, 'praktik', 50, { nedsat })))
    expect([
      akassen('2010-01-01', 'dagpenge'),
      akassen('2024-01-01', 'dagpenge'),
      akassen('2024-01-01', 'sygedagpenge'),
    ]).toEqual([true, true, false])
    expect(akassen('2024-01-01', 'dagpenge', true)).toBe(false)
  })
})

describe('[L4 R] udgifter ved at deltage', () => {
  const merudgift = (på: string, gruppe: string, art: string, kroner: number, skøn = true) => ({
    fakta: fakta([målgruppeForTilbud, gruppe], [tilbuddetsArt, art], [merudgiftVedTilbud, kroner]),
    skøn: { merudgiftGodtgoeresEfterRetningslinjer: skøn },
    på,
  })
  const kan = (...a: Parameters<typeof merudgift>) => sandtSvar(evaluer(kanFåMerudgifter, merudgift(...a)))
  test.each(['2007-01-01', '2019-12-31', '2020-01-01'])('%s: efter kommunens retningslinjer', (dag) => {
    expect(kan(dag, 'aktivitetsparat', 'praktik', 900)).toBe(true)
    expect(kan(dag, 'aktivitetsparat', 'praktik', 900, false)).toBe(false)
    expect(kan(dag, 'dagpenge', 'praktik', 900)).toBe(false)
    expect(kan(dag, 'aktivitetsparat', 'loentilskud_offentlig', 900)).toBe(false)
  })
  test.each([
    ['2007-01-01', 1_000],
    ['2010-04-30', 1_000],
    ['2010-05-01', 1_400],
    ['2011-01-01', 1_400],
    ['2011-01-02', 1_000],
    ['2020-01-01', 1_000],
  ])('%s af 1.400 kr.: %i', (dag, kroner) => {
    const sagen = merudgift(dag, 'aktivitetsparat', 'praktik', 1_400)
    expect(talSvar(evaluer(merudgiftPrMåned, sagen), 'kr/md')).toBe(kroner)
  })
})
