import type { MedFaktum, Sandt } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import { bopælsmånederEfter15, månederFra15TilPensionen } from '../fakta/bopaelstid.ts'
import {
  førtidspensionAnsøgtDen,
  førtidspensionErBevilget,
  mødeMedBeslutterneErTilbudt,
  pensionssagenOvergikDen,
} from '../fakta/foertidspension.ts'
import {
  dokumentationForUdtømteIndsatser,
  forklaringPåManglendeSelvforsørgelse,
  forklaringPåVarigNedsættelse,
  konkreteArbejdsfunktionerErAngivet,
  planMedFuldAfklaring,
  redegørelseForIngenForbedring,
  redegørelseForRessourcerIPensionssag,
} from '../fakta/foertidspensionens-grundlag.ts'
import {
  indtægtsgrundlagForFørtidspension,
  samtykkerTilFrakendelse,
  udsendtMedPsykiskLidelse,
  ægtefælleHarOgsåPension,
} from '../fakta/foertidspensionens-stoerrelse.ts'
import { giftEllerSamlevende } from '../fakta/folkepension.ts'
import {
  afgørelsenGælder,
  bedtOmAfgørelseOmPensionAlene,
  sagenErForelagtTeamet,
  sundhedskoordinatorHarUdtaltSig,
} from '../fakta/organisering.ts'
import { pensionAfgjortDen, pensionBetalesFra } from '../fakta/pension.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import {
  arbejdsevnenErVarigtNedsat,
  dokumenteretIngenForbedring,
  ikkeSelvforsørgendeTrodsStøtte,
  stårTilRådighedUnderPensionssagen,
  særligeOmstændighederForFrakendelse,
  væsentligtForbedretOgSelvforsørgende,
} from '../skoen/foertidspension.ts'
import { heltÅbenbartIngenForbedring } from '../skoen/organisering.ts'
import { førtidspensionAfgøresSenest } from './afgoerelse.ts'
import { alderenForFørtidspension } from './alder.ts'
import { førtidspensionensAndel } from './andel.ts'
import { kanBedeOmPensionAlene } from './anmodning.ts'
import { arbejdsevnenBerettigerTilFørtidspension, førtidspensionKanTilkendes } from './arbejdsevne.ts'
import { dagpengeUnderPensionssag } from './dagpenge.ts'
import { dagpengeBegrænsesFra } from './dagpenge-begraenses.ts'
import { efterlønSenestTil } from './efterloen.ts'
import { førtidspensionBetalesFra } from './foertidspension-betales-fra.ts'
import { førtidspensionKanFrakendes } from './frakendelse.ts'
import { pensionsfrister } from './frister.ts'
import { grundlagetForAfgørelsen } from './grundlag.ts'
import { kommunenKanRejseSagen } from './kommunen-rejser-sagen.ts'
import { mindstebeløb } from './mindstebeloeb.ts'
import { mødetFørAfgørelsen } from './moede-foer-afgoerelsen.ts'
import { nedsættelseForIndtægter } from './nedsaettelse-for-indtaegter.ts'
import { nyeOplysningerIndhentes } from './nye-oplysninger.ts'
import { sagenKanOvergåTilPensionssag } from './overgang-til-sag.ts'
import { fuldFørtidspensionPrMåned } from './stoerrelse.ts'
import { førtidspensionUnder40 } from './under-40.ts'
import { værnetOmUdsendteGælder } from './vaern-om-udsendte.ts'

describe('[P1 R] alderen', () => {
  const alder = (født: string, på: string) =>
    sandtSvar(evaluer(alderenForFørtidspension, { fakta: fakta([fødselsdag, født]), på }))
  test('fra 18 år indtil 2012, fra 40 år derefter', () => {
    expect(alder('1990-02-28', '2008-02-27')).toBe(false)
    expect(alder('1990-02-28', '2008-02-28')).toBe(true)
    expect(alder('1994-12-31', '2012-12-31')).toBe(true)
    expect(alder('1972-12-31', '2012-12-31')).toBe(true)
    expect(alder('1973-01-02', '2013-01-01')).toBe(false)
    expect(alder('1973-01-01', '2013-01-01')).toBe(true)
  })
  test('ikke fra den dag, folkepensionsalderen nås', () => {
    expect(alder('1956-05-10', '2023-05-09')).toBe(true)
    expect(alder('1956-05-10', '2023-05-10')).toBe(false)
  })

  const under = (født: string, på: string, åbenbart: boolean, dokumenteret = false) =>
    sandtSvar(
      evaluer(førtidspensionUnder40, {
        fakta: fakta([fødselsdag, født]),
        skøn: {
          [heltÅbenbartIngenForbedring.skøn.nøgle]: åbenbart,
          [dokumenteretIngenForbedring.skøn.nøgle]: dokumenteret,
        },
        på,
      }),
    )
  test.each([
    '2014-05-31',
    '2018-05-31',
    '2018-06-01',
    '2019-09-22',
    '2019-09-23',
    '2026-01-31',
    '2026-02-01',
  ])('under 40 kræves dokumentation, eller at det er åbenbart (%s)', (på) => {
    expect(under('1990-03-01', på, false)).toBe(false)
    expect(under('1990-03-01', på, true)).toBe(true)
    expect(under('1990-03-01', på, false, true)).toBe(true)
  })
  test('den sidste dag før 40 og dagen efter, også en skuddag', () => {
    expect(under('1980-02-29', '2020-02-28', true)).toBe(true)
    expect(under('1980-02-29', '2020-02-29', true)).toBe(false)
    expect(under('1990-03-01', '2012-12-31', true)).toBe(false)
    expect(under('2006-01-02', '2024-01-01', true)).toBe(false)
  })
})

describe('[P1 R] arbejdsevnen er et skøn', () => {
  const skøn = (varigt: boolean | undefined, ikkeSelv: boolean) => ({
    ...(varigt === undefined ? {} : { [arbejdsevnenErVarigtNedsat.skøn.nøgle]: varigt }),
    [ikkeSelvforsørgendeTrodsStøtte.skøn.nøgle]: ikkeSelv,
  })
  test.each(['2007-06-01', '2010-06-01', '2016-06-01', '2026-06-01'])('begge dele kræves (%s)', (på) => {
    const svar = (varigt: boolean | undefined, ikkeSelv: boolean) =>
      sandtSvar(
        evaluer(arbejdsevnenBerettigerTilFørtidspension, { fakta: {}, skøn: skøn(varigt, ikkeSelv), på }),
      )
    expect(svar(true, true)).toBe(true)
    expect(svar(true, false)).toBe(false)
    expect(svar(false, true)).toBe(false)
    expect(svar(undefined, true)).toBe('skøn')
  })
  test.each(['2008-06-01', '2012-06-01', '2020-06-01'])('den samlede ret for en på 45 (%s)', (på) => {
    const ret = (ikkeSelv: boolean) =>
      sandtSvar(
        evaluer(førtidspensionKanTilkendes, {
          fakta: fakta([fødselsdag, `${Number(på.slice(0, 4)) - 45}-01-01`]),
          skøn: skøn(true, ikkeSelv),
          på,
        }),
      )
    expect(ret(true)).toBe(true)
    expect(ret(false)).toBe(false)
  })
})

describe('[P1 R] egen ansøgning og sagens begyndelse', () => {
  const kan = (pension: string, på: string) =>
    sandtSvar(evaluer(kanBedeOmPensionAlene, { fakta: fakta([pensionDuFår, pension]), på }))
  test('altid, men fra 2020 ikke den, der har fået seniorpension', () => {
    expect(kan('ingen', '2007-01-31')).toBe(true)
    expect(kan('ingen', '2011-01-31')).toBe(true)
    expect(kan('ingen', '2019-12-31')).toBe(true)
    expect(kan('ingen', '2020-01-01')).toBe(true)
    expect(kan('seniorpension', '2020-01-01')).toBe(false)
  })
  test.each(['2008-01-01', '2012-01-01', '2024-01-01'])('der indhentes ikke nyt (%s)', (på) => {
    const nyt = (alene: boolean) =>
      sandtSvar(
        evaluer(nyeOplysningerIndhentes, { fakta: fakta([bedtOmAfgørelseOmPensionAlene, alene]), på }),
      )
    expect(nyt(true)).toBe(false)
    expect(nyt(false)).toBe('ikke relevant')
    expect(sandtSvar(evaluer(kommunenKanRejseSagen, { fakta: {}, på }))).toBe(true)
  })

  const overgår = (på: string, { dokumenteret = false, alene = false, team = false } = {}) =>
    sandtSvar(
      evaluer(sagenKanOvergåTilPensionssag, {
        fakta: fakta(
          [afgørelsenGælder, 'foertidspension'],
          [bedtOmAfgørelseOmPensionAlene, alene],
          [sagenErForelagtTeamet, team],
          [sundhedskoordinatorHarUdtaltSig, false],
        ),
        skøn: {
          [dokumenteretIngenForbedring.skøn.nøgle]: dokumenteret,
          [heltÅbenbartIngenForbedring.skøn.nøgle]: false,
          utvivlsomtIkkePension: false,
        },
        på,
      }),
    )
  test('før 2013 uden team, derefter med, og uden igen fra juli 2026', () => {
    expect(overgår('2008-05-01', { dokumenteret: true })).toBe(true)
    expect(overgår('2012-12-31', { dokumenteret: true })).toBe(true)
    expect(overgår('2013-01-01', { dokumenteret: true })).toBe(false)
    expect(overgår('2013-01-01', { dokumenteret: true, team: true })).toBe(true)
    expect(overgår('2024-01-01', { alene: true, team: true })).toBe(true)
    expect(overgår('2024-01-01', { team: true })).toBe(false)
    expect(overgår('2026-06-30', { dokumenteret: true })).toBe(false)
    expect(overgår('2026-07-01', { dokumenteret: true })).toBe(true)
  })

  const grundlag = (på: string, ...findes: readonly MedFaktum<Sandt>[]) => {
    const alle = [
      redegørelseForIngenForbedring,
      redegørelseForRessourcerIPensionssag,
      planMedFuldAfklaring,
      dokumentationForUdtømteIndsatser,
      forklaringPåVarigNedsættelse,
      forklaringPåManglendeSelvforsørgelse,
      konkreteArbejdsfunktionerErAngivet,
    ] as const
    return sandtSvar(
      evaluer(grundlagetForAfgørelsen, {
        fakta: fakta(...alle.map((f) => [f, findes.includes(f)] as const)),
        på,
      }),
    )
  }
  test('grundlaget: redegørelser til 2012, plan og udtømte indsatser fra 2013, ulæst fra juli 2026', () => {
    const gamle = [
      redegørelseForIngenForbedring,
      redegørelseForRessourcerIPensionssag,
      forklaringPåVarigNedsættelse,
      forklaringPåManglendeSelvforsørgelse,
    ] as const
    const nye = [
      planMedFuldAfklaring,
      dokumentationForUdtømteIndsatser,
      forklaringPåVarigNedsættelse,
      konkreteArbejdsfunktionerErAngivet,
    ] as const
    expect(grundlag('2007-05-01', ...gamle)).toBe(true)
    expect(grundlag('2012-12-31', ...gamle)).toBe(true)
    expect(grundlag('2012-12-31', ...gamle.slice(1))).toBe(false)
    expect(grundlag('2013-01-01', ...gamle)).toBe(false)
    expect(grundlag('2013-01-01', ...nye)).toBe(true)
    expect(grundlag('2026-06-30', ...nye.slice(1))).toBe(false)
    expect(grundlag('2026-07-01', ...nye)).toBe('retsgrundlag ukendt')
  })
})

describe('[P1 R] afgørelse og udbetaling', () => {
  test.each(['2007-01-31', '2015-01-31'])('mødet (%s)', (på) => {
    const svar = (tilbudt: boolean) =>
      sandtSvar(evaluer(mødetFørAfgørelsen, { fakta: fakta([mødeMedBeslutterneErTilbudt, tilbudt]), på }))
    expect(svar(true)).toBe(true)
    expect(svar(false)).toBe(false)
  })
  test.each([
    ['2007-11-30', '2008-02-29'],
    ['2023-11-30', '2024-02-29'],
    ['2024-05-31', '2024-08-31'],
    ['2024-08-15', '2024-11-15'],
  ])('overgået %s: afgøres senest %s', (overgået, senest) => {
    expect(
      datoSvar(
        evaluer(førtidspensionAfgøresSenest, {
          fakta: fakta([pensionssagenOvergikDen, overgået]),
          på: overgået,
        }),
      ),
    ).toBe(senest)
  })
  test('fristerne er med på listen', () => {
    expect(pensionsfrister.map((f) => f.bestemmelse.bestemmelse.id)).toEqual(['LSP.21.1', 'LSP.26d.2'])
  })
  test.each([
    ['2007-03-15', '2007-06-15', '2007-07-01'],
    ['2024-03-15', '2024-06-15', '2024-07-01'],
    ['2024-03-15', '2024-06-16', '2024-07-01'],
    ['2024-03-15', '2024-09-20', '2024-07-01'],
    ['2024-03-15', '2024-05-31', '2024-06-01'],
  ])('overgået %s, afgjort %s: betales fra %s', (overgået, afgjort, fra) => {
    expect(
      datoSvar(
        evaluer(førtidspensionBetalesFra, {
          fakta: fakta([pensionssagenOvergikDen, overgået], [pensionAfgjortDen, afgjort]),
          på: afgjort,
        }),
      ),
    ).toBe(fra)
  })
})

describe('[P1 R] størrelsen', () => {
  const beløb = (par: boolean, på: string) =>
    talSvar(evaluer(fuldFørtidspensionPrMåned, { fakta: fakta([giftEllerSamlevende, par]), på }), 'kr/md')
  test('satsen', () => {
    expect(beløb(false, '2007-06-01')).toBe(14803)
    expect(beløb(true, '2020-06-01')).toBe(16229)
  })
  test.each(['2008-06-01', '2024-06-01'])('30 eller 15 procent (%s)', (på) => {
    const ned = (beggeHarPension: boolean) =>
      talSvar(
        evaluer(nedsættelseForIndtægter, {
          fakta: fakta(
            [indtægtsgrundlagForFørtidspension, 10_000],
            [ægtefælleHarOgsåPension, beggeHarPension],
          ),
          på,
        }),
        'kr',
      )
    expect(ned(false)).toBe(3000)
    expect(ned(true)).toBe(1500)
  })
  test('mindstebeløbet er gået ud mellem to lovtekster', () => {
    const mindst = (på: string) =>
      talSvar(evaluer(mindstebeløb, { fakta: fakta([giftEllerSamlevende, false]), på }), 'kr')
    expect(mindst('2008-06-01')).toBe(4572)
    expect(mindst('2017-11-17')).toBe(5520)
    expect(mindst('2017-11-18')).toBe('retsgrundlag ukendt')
    expect(mindst('2019-09-22')).toBe('retsgrundlag ukendt')
    expect(mindst('2019-09-23')).toBe(0)
  })

  const andel = (fra: string, måneder: number, periode: number, født = '1970-01-01') =>
    talSvar(
      evaluer(førtidspensionensAndel, {
        fakta: fakta(
          [pensionBetalesFra, fra],
          [fødselsdag, født],
          [bopælsmånederEfter15, måneder],
          [månederFra15TilPensionen, periode],
        ),
        på: fra,
      }),
      'procent',
    )
  test('fire femtedele i fyrretyvendedele til juni 2018, ni tiendedele i procent fra juli', () => {
    expect(andel('2008-01-01', 240, 300)).toBe(100)
    expect(andel('2008-01-01', 239, 300)).toBe(97.5)
    expect(andel('2018-06-30', 120, 300)).toBe(50)
    expect(andel('2018-07-01', 120, 300)).toBe(44)
    expect(andel('2018-07-01', 270, 300)).toBe(100)
    expect(andel('2018-07-01', 11, 300)).toBe(0)
  })
  test('hvem der når folkepensionsalderen før juli 2025, er ulæst fra juli 2018', () => {
    expect(andel('2018-07-01', 120, 300, '1957-01-01')).toBe('retsgrundlag ukendt')
    expect(andel('2018-06-30', 120, 300, '1957-01-01')).toBe(50)
  })
})

describe('[P1 R] frakendelse', () => {
  const frakendes = (
    på: string,
    { født = '1980-01-01', forbedret = true, samtykker = false, udsendt = false, særligt = false } = {},
  ) =>
    sandtSvar(
      evaluer(førtidspensionKanFrakendes, {
        fakta: fakta(
          [fødselsdag, født],
          [samtykkerTilFrakendelse, samtykker],
          [udsendtMedPsykiskLidelse, udsendt],
        ),
        skøn: {
          [væsentligtForbedretOgSelvforsørgende.skøn.nøgle]: forbedret,
          [særligeOmstændighederForFrakendelse.skøn.nøgle]: særligt,
        },
        på,
      }),
    )
  test('kun ved en væsentlig forbedring', () => {
    expect(frakendes('2008-01-01')).toBe(true)
    expect(frakendes('2022-12-31')).toBe(true)
    expect(frakendes('2022-12-31', { forbedret: false })).toBe(false)
  })
  test('ikke i 2023-2025 uden særlige omstændigheder', () => {
    expect(frakendes('2023-01-01')).toBe(false)
    expect(frakendes('2025-12-31')).toBe(false)
    expect(frakendes('2025-12-31', { særligt: true })).toBe(true)
    expect(frakendes('2026-01-01')).toBe(true)
  })
  test('fra 60 år kun med samtykke', () => {
    expect(frakendes('2016-05-09', { født: '1956-05-10' })).toBe(true)
    expect(frakendes('2016-05-10', { født: '1956-05-10' })).toBe(false)
    expect(frakendes('2016-05-10', { født: '1956-05-10', samtykker: true })).toBe(true)
  })
  test('udsendte er værnet fra en dag mellem to lovtekster', () => {
    const gælder = (på: string) => sandtSvar(evaluer(værnetOmUdsendteGælder, { fakta: {}, på }))
    expect(gælder('2021-02-12')).toBe(false)
    expect(gælder('2021-02-13')).toBe('retsgrundlag ukendt')
    expect(gælder('2022-04-25')).toBe(true)
    expect(frakendes('2021-06-01', { udsendt: true })).toBe('retsgrundlag ukendt')
    expect(frakendes('2021-06-01')).toBe(true)
    expect(frakendes('2022-04-25', { udsendt: true })).toBe(false)
  })
})

describe('[P1 R] efterløn og dagpenge', () => {
  const efterløn = (ansøgt: string, mere: { afgjort?: string; overgået?: string } = {}) =>
    datoSvar(
      evaluer(efterlønSenestTil, {
        fakta: fakta(
          [førtidspensionAnsøgtDen, ansøgt],
          [førtidspensionErBevilget, mere.afgjort !== undefined],
          [pensionAfgjortDen, mere.afgjort ?? '2030-01-01'],
          [pensionssagenOvergikDen, mere.overgået ?? '2030-01-01'],
        ),
        på: ansøgt,
      }),
    )
  test('3 måneder, eller til bevillingen', () => {
    expect(efterløn('2007-11-30')).toBe('2008-02-29')
    expect(efterløn('2007-01-15', { afgjort: '2007-03-01' })).toBe('2007-02-28')
    expect(efterløn('2007-01-15', { afgjort: '2007-06-01' })).toBe('2007-04-15')
    expect(efterløn('2011-04-30')).toBe('2011-07-30')
  })
  test('fra maj 2011 slet ikke, mens sagen behandles', () => {
    expect(efterløn('2011-05-01', { overgået: '2011-06-10' })).toBe('2011-06-09')
  })
  test('dagpenge: ingen rådighed i 2007; fra 2011 vurderer a-kassen', () => {
    const dagpenge = (ansøgt: string, skøn: Readonly<Record<string, boolean>> = {}) =>
      sandtSvar(
        evaluer(dagpengeUnderPensionssag, {
          fakta: fakta([førtidspensionAnsøgtDen, ansøgt]),
          skøn,
          på: ansøgt,
        }),
      )
    expect(dagpenge('2007-01-31')).toBe(false)
    expect(dagpenge('2011-04-30')).toBe(false)
    expect(dagpenge('2011-05-01')).toBe('skøn')
    expect(dagpenge('2011-05-01', { [stårTilRådighedUnderPensionssagen.skøn.nøgle]: true })).toBe(true)
  })
  test('begrænsningen til 52 uger', () => {
    const fra = (overgået: string, betales?: string) =>
      datoSvar(
        evaluer(dagpengeBegrænsesFra, {
          fakta: fakta(
            [pensionssagenOvergikDen, overgået],
            [førtidspensionErBevilget, betales !== undefined],
            [pensionBetalesFra, betales ?? '2030-01-01'],
          ),
          på: overgået,
        }),
      )
    expect(fra('2011-04-30')).toBe('retsgrundlag ukendt')
    expect(fra('2011-11-30')).toBe('2012-03-01')
    expect(fra('2011-11-15', '2012-01-01')).toBe('2012-01-01')
  })
})
