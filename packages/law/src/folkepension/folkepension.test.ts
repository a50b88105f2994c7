import type { MedFaktum, Udtryk } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { type FaktumJson, fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  flyttetEfterTilkendelsen,
  harDanskIndfødsret,
  harFastBopælIDanmark,
  harFastBopælPåFærøerneEllerIGrønland,
  harHyrePåDanskSkib,
  ligestilletEfterEUEllerOverenskomst,
  opholdstilladelseEfterUdlændingeloven7Eller8,
} from '../fakta/bopael-og-statsborgerskab.ts'
import {
  bopælsmånederEfter15,
  bopælsmånederIDanmarkEfter15,
  bopælsmånederLigeFør,
  månederFra15TilPensionen,
} from '../fakta/bopaelstid.ts'
import {
  folkepensionAnsøgtDen,
  giftEllerSamlevende,
  hidtidigeFyrretyvendedele,
  hidtidigProcentandel,
} from '../fakta/folkepension.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { særligeOmstændighederForPensionIUdlandet } from '../skoen/folkepension.ts'
import { tabellenFra2006Gælder, tabellenFra2011Gælder } from './alderstabellen-gaelder.ts'
import {
  egenArbejdsindtægtTællerIFolkepensionen,
  ægtefællensArbejdsindtægtTæller,
} from './arbejdsindtaegt.ts'
import { fuldFolkepensionPrMåned } from './beloeb.ts'
import { folkepensionBetalesTilbage } from './betales-tilbage.ts'
import { bopælskravetErOpfyldt } from './bopael.ts'
import { folkepensionUansetBopæl } from './bopael-i-udlandet.ts'
import { kunDanmarkTæller } from './danmark-eller-riget.ts'
import { folkepensionsalderAf } from './folkepension.adapter.ts'
import { folkepensionsalderensDag } from './folkepensionsalder.ts'
import { fyrretyvendedele } from './fyrretyvendedele.ts'
import { meddelelseOmFolkepension } from './meddelelse.ts'
import { folkepensionensAndel } from './optjening.ts'
import { pensionenBeholdesIUdlandet } from './pensionen-beholdes.ts'
import { retTilFolkepension, treÅrsBopæl } from './ret.ts'
import { statsborgerskabEllerLigestilling, statsborgerskabskravet } from './statsborgerskab.ts'
import { folkepensionBetalesFra } from './udbetaling.ts'

/** A fact and its value. */
type Kendt = readonly [MedFaktum<Udtryk>, FaktumJson]

const alder = (født: string, på: string) => folkepensionsalderAf({ foedselsdatoer: [født] }, på).alder[0]

describe('[P3 R] folkepensionsalderen', () => {
  test.each([
    ['2007-01-31', '1939-06-30', 67],
    ['2007-01-31', '1958-12-31', 65],
    ['2006-12-20', '1962-01-01', 65],
    ['2006-12-21', '1962-01-01', 'retsgrundlag ukendt'],
    ['2009-07-06', '1959-01-01', 'retsgrundlag ukendt'],
    ['2009-07-07', '1959-01-01', 65.5],
    ['2009-10-01', '1960-07-01', 67],
    ['2009-10-02', '1939-06-30', 65],
    ['2011-12-28', '1954-01-01', 65],
    ['2011-12-29', '1954-01-01', 'retsgrundlag ukendt'],
    ['2011-12-29', '1953-12-31', 65],
    ['2011-12-29', '1961-01-01', 67],
    ['2012-07-08', '1955-07-01', 'retsgrundlag ukendt'],
    ['2012-07-09', '1955-07-01', 67],
    ['2015-12-28', '1963-01-01', 67],
    ['2015-12-29', '1963-01-01', 68],
    ['2016-10-12', '1962-12-31', 67],
    ['2016-10-13', '1967-01-01', 68],
    ['2020-12-30', '1967-01-01', 68],
    ['2020-12-31', '1967-01-01', 69],
    ['2021-02-11', '1966-12-31', 68],
    ['2021-02-12', '1971-01-01', 69],
    ['2025-12-30', '1971-01-01', 69],
    ['2025-12-31', '1971-01-01', 70],
    ['2025-12-31', '1970-12-31', 69],
    ['2026-11-26', '1954-06-30', 65.5],
  ])('spurgt den %s, født den %s: %s', (på, født, svar) => {
    expect(alder(født, på)).toBe(svar)
  })

  test('dagen er fødselsdagen i hele og halve år; en skuddag rammer den sidste i februar', () => {
    const dag = (født: string, på: string) =>
      datoSvar(evaluer(folkepensionsalderensDag, { fakta: fakta([fødselsdag, født]), på }))
    expect(dag('1954-01-31', '2015-01-01')).toBe('2019-07-31')
    expect(dag('1954-08-31', '2015-01-01')).toBe('2020-08-31')
    expect(dag('1955-03-31', '2015-01-01')).toBe('2021-09-30')
    expect(dag('1960-02-29', '2024-01-01')).toBe('2027-02-28')
  })

  test('to spørgsmål om, hvornår en tabel gjaldt', () => {
    const gælder = (b: typeof tabellenFra2006Gælder, på: string) => sandtSvar(evaluer(b, { fakta: {}, på }))
    expect(gælder(tabellenFra2006Gælder, '2006-12-20')).toBe(false)
    expect(gælder(tabellenFra2006Gælder, '2008-05-29')).toBe('retsgrundlag ukendt')
    expect(gælder(tabellenFra2006Gælder, '2009-07-07')).toBe(true)
    expect(gælder(tabellenFra2011Gælder, '2011-12-28')).toBe(false)
    expect(gælder(tabellenFra2011Gælder, '2012-01-01')).toBe('retsgrundlag ukendt')
    expect(gælder(tabellenFra2011Gælder, '2012-07-09')).toBe(true)
  })
})

describe('[P3 R] statsborgerskab', () => {
  const krav = (måneder: number, ligeFør: number, på: string, flygtning = false) =>
    sandtSvar(
      evaluer(statsborgerskabskravet, {
        fakta: fakta(
          [harDanskIndfødsret, false],
          [bopælsmånederEfter15, måneder],
          [bopælsmånederLigeFør, ligeFør],
          [opholdstilladelseEfterUdlændingeloven7Eller8, flygtning],
        ),
        på,
      }),
    )
  test.each(['2007-02-01', '2015-06-01', '2026-11-01'])('10 år, heraf de sidste 5 (%s)', (på) => {
    expect(krav(120, 60, på)).toBe(true)
    expect(krav(119, 60, på)).toBe(false)
    expect(krav(300, 59, på)).toBe(false)
    expect(krav(12, 12, på, true)).toBe(true)
  })
  test('en dansk statsborger skal ikke have boet her i 10 år', () => {
    expect(
      sandtSvar(
        evaluer(statsborgerskabskravet, { fakta: fakta([harDanskIndfødsret, true]), på: '2020-01-01' }),
      ),
    ).toBe(true)
  })
  test('EU-regler kan stille lige', () => {
    const lige = (svar: boolean) =>
      sandtSvar(
        evaluer(statsborgerskabEllerLigestilling, {
          fakta: fakta(
            [harDanskIndfødsret, false],
            [bopælsmånederEfter15, 40],
            [bopælsmånederLigeFør, 40],
            [opholdstilladelseEfterUdlændingeloven7Eller8, false],
            [ligestilletEfterEUEllerOverenskomst, svar],
          ),
          på: '2024-01-01',
        }),
      )
    expect(lige(true)).toBe(true)
    expect(lige(false)).toBe(false)
  })
})

describe('[P3 R] bopæl og udland', () => {
  const uanset = (måneder: number, født: string, på: string) =>
    sandtSvar(
      evaluer(folkepensionUansetBopæl, {
        fakta: fakta(
          [harDanskIndfødsret, true],
          [bopælsmånederEfter15, måneder],
          [bopælsmånederIDanmarkEfter15, måneder],
          [fødselsdag, født],
        ),
        på,
      }),
    )
  test('30 år, og alderen skal være nået', () => {
    expect(uanset(360, '1941-01-31', '2007-01-31')).toBe(true)
    expect(uanset(359, '1941-01-31', '2007-01-31')).toBe(false)
    expect(uanset(360, '1956-05-10', '2023-05-10')).toBe(true)
    expect(uanset(360, '1956-05-10', '2023-05-09')).toBe(false)
  })

  const beholdt = (måneder: number, periode: number, på: string) =>
    sandtSvar(
      evaluer(pensionenBeholdesIUdlandet, {
        fakta: fakta(
          [harDanskIndfødsret, true],
          [flyttetEfterTilkendelsen, true],
          [bopælsmånederEfter15, måneder],
          [bopælsmånederIDanmarkEfter15, måneder],
          [månederFra15TilPensionen, periode],
        ),
        på,
      }),
    )
  test.each(['2007-06-01', '2024-06-01'])('10 år eller en fjerdedel (%s)', (på) => {
    expect(beholdt(120, 600, på)).toBe(true)
    expect(beholdt(119, 600, på)).toBe(false)
    expect(beholdt(60, 240, på)).toBe(true)
    expect(beholdt(59, 240, på)).toBe(false)
  })

  const bor = (på: string, ...mere: readonly Kendt[]) =>
    evaluer(bopælskravetErOpfyldt, {
      fakta: fakta(
        [harFastBopælIDanmark, false],
        [harHyrePåDanskSkib, false],
        [flyttetEfterTilkendelsen, false],
        [harDanskIndfødsret, true],
        [fødselsdag, '1970-01-01'],
        [bopælsmånederEfter15, 400],
        [bopælsmånederIDanmarkEfter15, 400],
        [harFastBopælPåFærøerneEllerIGrønland, false],
        [månederFra15TilPensionen, 500],
        ...mere,
      ),
      skøn: { [særligeOmstændighederForPensionIUdlandet.skøn.nøgle]: false },
      på,
    })
  test.each(['2008-01-01', '2022-01-01'])('bopæl, skib eller et flyt efter tilkendelsen (%s)', (på) => {
    expect(sandtSvar(bor(på))).toBe(false)
    expect(sandtSvar(bor(på, [harFastBopælIDanmark, true]))).toBe(true)
    expect(sandtSvar(bor(på, [harHyrePåDanskSkib, true]))).toBe(true)
    expect(sandtSvar(bor(på, [flyttetEfterTilkendelsen, true]))).toBe(true)
  })
  test.each([
    ['2019-12-17', true],
    ['2019-12-18', 'retsgrundlag ukendt'],
    ['2021-02-11', 'retsgrundlag ukendt'],
    ['2021-02-12', false],
  ])('bopæl på Færøerne eller i Grønland (%s)', (på, svar) => {
    expect(sandtSvar(bor(på, [harFastBopælPåFærøerneEllerIGrønland, true]))).toBe(svar)
    expect(sandtSvar(bor(på, [harFastBopælIDanmark, true]))).toBe(true)
    const tæller = sandtSvar(evaluer(kunDanmarkTæller, { fakta: {}, på }))
    expect(tæller).toBe(typeof svar === 'boolean' ? !svar : svar)
  })
  test('30 år i riget er ikke nok, når kun Danmark tæller', () => {
    const svar = (på: string) =>
      sandtSvar(
        evaluer(folkepensionUansetBopæl, {
          fakta: fakta(
            [harDanskIndfødsret, true],
            [bopælsmånederEfter15, 400],
            [bopælsmånederIDanmarkEfter15, 300],
            [fødselsdag, '1940-01-01'],
          ),
          på,
        }),
      )
    expect(svar('2019-12-17')).toBe(true)
    expect(svar('2021-02-12')).toBe(false)
  })
  test('særlige omstændigheder er et skøn og hjælper kun den, der havde fået pension', () => {
    const skøn = { [særligeOmstændighederForPensionIUdlandet.skøn.nøgle]: true }
    const svar = (flyttet: boolean) =>
      sandtSvar(
        evaluer(bopælskravetErOpfyldt, {
          fakta: fakta(
            [harFastBopælIDanmark, false],
            [harFastBopælPåFærøerneEllerIGrønland, false],
            [harHyrePåDanskSkib, false],
            [flyttetEfterTilkendelsen, flyttet],
            [harDanskIndfødsret, false],
          ),
          skøn,
          på: '2024-01-01',
        }),
      )
    expect(svar(true)).toBe(true)
    expect(svar(false)).toBe(false)
  })

  test.each(['2007-01-01', '2024-01-01'])('mindst 3 år (%s)', (på) => {
    const svar = (m: number) =>
      sandtSvar(evaluer(treÅrsBopæl, { fakta: fakta([bopælsmånederEfter15, m]), på }))
    expect(svar(36)).toBe(true)
    expect(svar(35)).toBe(false)
  })

  test.each([
    ['2008-02-29', '1943-02-28'],
    ['2024-02-29', '1957-02-28'],
  ])('alle betingelser sammen (%s)', (på, født) => {
    const ret = (m: number, dag = på) =>
      sandtSvar(
        evaluer(retTilFolkepension, {
          fakta: fakta(
            [fødselsdag, født],
            [harDanskIndfødsret, true],
            [harFastBopælIDanmark, true],
            [bopælsmånederEfter15, m],
          ),
          på: dag,
        }),
      )
    expect(ret(36)).toBe(true)
    expect(ret(35)).toBe(false)
    expect(ret(480, `${på.slice(0, 4)}-02-27`)).toBe(false)
  })
})

describe('[P3 R] optjening', () => {
  const brøk = (født: string, måneder: number, på = '2020-01-01') =>
    talSvar(
      evaluer(fyrretyvendedele, {
        fakta: fakta([fødselsdag, født], [pensionDuFår, 'ingen'], [bopælsmånederEfter15, måneder]),
        på,
      }),
      'antal',
    )
  const andel = (født: string, måneder: number, mere: readonly Kendt[] = []) =>
    talSvar(
      evaluer(folkepensionensAndel, {
        fakta: fakta([fødselsdag, født], [pensionDuFår, 'ingen'], [bopælsmånederEfter15, måneder], ...mere),
        på: '2024-01-01',
      }),
      'procent',
    )
  test('hele år rundes ned, højst 40; også før 2009', () => {
    expect(brøk('1953-01-01', 479)).toBe(39)
    expect(brøk('1953-01-01', 480)).toBe(40)
    expect(brøk('1953-01-01', 600)).toBe(40)
    expect(brøk('1942-01-01', 383, '2008-01-01')).toBe(31)
  })
  test('hvem der når alderen den 30. juni 2025, har fyrretyvendedele; dagen efter procent', () => {
    expect(brøk('1958-06-30', 372)).toBe(31)
    expect(brøk('1958-07-01', 372)).toBe('ikke relevant')
    expect(andel('1958-06-30', 372)).toBe(77.5)
    expect(andel('1958-07-01', 372)).toBe(66)
  })
  test('9/10 af 52 år er 561,6 måneder; procenten rundes til nærmeste hele', () => {
    expect(andel('1960-11-01', 562)).toBe(100)
    expect(andel('1960-11-01', 558)).toBe(99)
    expect(andel('1960-11-01', 281)).toBe(50)
    expect(andel('1960-11-01', 11)).toBe(0)
    expect(andel('1960-11-01', 12)).toBe(2)
  })
  test('den, der får pension i forvejen, beholder sin andel', () => {
    expect(
      andel('1960-11-01', 562, [
        [pensionDuFår, 'seniorpension'],
        [hidtidigProcentandel, 80],
      ]),
    ).toBe(80)
    expect(
      andel('1958-06-30', 480, [
        [pensionDuFår, 'foertidspension'],
        [hidtidigeFyrretyvendedele, 36],
      ]),
    ).toBe(90)
    expect(
      andel('1958-06-30', 480, [
        [pensionDuFår, 'tidlig_pension'],
        [hidtidigProcentandel, 36],
      ]),
    ).toBe(100)
  })
})

describe('[P3 R] beløb og udbetaling', () => {
  test('grundbeløb og tillæg, enlig og par; et år uden tillæg er åbent', () => {
    const beløb = (par: boolean, på: string) =>
      talSvar(evaluer(fuldFolkepensionPrMåned, { fakta: fakta([giftEllerSamlevende, par]), på }), 'kr/md')
    expect(beløb(false, '2021-06-01')).toBe(6518 + 7335)
    expect(beløb(true, '2021-06-01')).toBe(6518 + 3707)
    expect(beløb(false, '2026-06-01')).toBe(7544 + 8729)
    expect(beløb(false, '2008-06-01')).toBe('retsgrundlag ukendt')
    expect(beløb(false, '2016-06-01')).toBe('retsgrundlag ukendt')
  })

  test.each([
    ['2009-10-01', true, true],
    ['2022-04-25', true, true],
    ['2022-04-26', true, 'retsgrundlag ukendt'],
    ['2022-12-31', true, 'retsgrundlag ukendt'],
    ['2023-01-01', false, 'retsgrundlag ukendt'],
    ['2024-09-01', false, 'retsgrundlag ukendt'],
    ['2024-09-02', false, false],
  ])('arbejdsindtægt, der regnes med (%s)', (på, ægtefælles, egen) => {
    expect(sandtSvar(evaluer(ægtefællensArbejdsindtægtTæller, { fakta: {}, på }))).toBe(ægtefælles)
    expect(sandtSvar(evaluer(egenArbejdsindtægtTællerIFolkepensionen, { fakta: {}, på }))).toBe(egen)
  })

  const fra = (født: string, ansøgt: string, pension = 'ingen') =>
    datoSvar(
      evaluer(folkepensionBetalesFra, {
        fakta: fakta([fødselsdag, født], [folkepensionAnsøgtDen, ansøgt], [pensionDuFår, pension]),
        på: ansøgt,
      }),
    )
  test.each([
    // Reached on 31 January 2007: paid from the month after the later of the two.
    ['1942-01-31', '2007-01-31', '2007-02-01'],
    ['1942-01-31', '2007-02-01', '2007-03-01'],
    ['1949-03-10', '2014-06-30', '2014-07-01'],
    // Between two texts: open only where they differ.
    ['1952-08-01', '2017-07-15', '2017-09-01'],
    ['1952-03-01', '2017-07-15', 'retsgrundlag ukendt'],
    // The 10th of the fifth month is in time, the 11th is not.
    ['1955-01-15', '2021-12-10', '2021-08-01'],
    ['1955-01-15', '2021-12-11', '2022-01-01'],
    ['1955-01-15', '2021-05-01', '2021-08-01'],
  ])('født %s, ansøgt %s: betales fra %s', (født, ansøgt, dag) => {
    expect(fra(født, ansøgt)).toBe(dag)
  })

  test('den, der får førtidspension, overgår uden ansøgning', () => {
    expect(fra('1942-01-31', '2007-09-01', 'foertidspension')).toBe('2007-02-01')
    expect(fra('1955-01-15', '2022-06-01', 'seniorpension')).toBe('2021-08-01')
  })

  test('tilbage i tiden først efter 2017', () => {
    const tilbage = (ansøgt: string) =>
      sandtSvar(
        evaluer(folkepensionBetalesTilbage, {
          fakta: fakta([fødselsdag, '1945-01-01'], [folkepensionAnsøgtDen, ansøgt]),
          på: ansøgt,
        }),
      )
    expect(tilbage('2008-01-01')).toBe(false)
    expect(tilbage('2017-06-08')).toBe(false)
    expect(tilbage('2017-06-09')).toBe('retsgrundlag ukendt')
    expect(tilbage('2017-11-17')).toBe(false)
  })

  test('myndigheden skulle skrive i tide, indtil 2017', () => {
    const skal = (på: string) => sandtSvar(evaluer(meddelelseOmFolkepension, { fakta: {}, på }))
    expect(skal('2007-02-01')).toBe(true)
    expect(skal('2017-06-08')).toBe(true)
    expect(skal('2017-11-16')).toBe('retsgrundlag ukendt')
    expect(skal('2017-11-17')).toBe(false)
  })
})
