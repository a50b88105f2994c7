import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import {
  afgørelsenBerorPåSkøn,
  afgørelsenGiverFuldtMedhold,
  afgørelsenKanPåklages,
  afgørelsenMeddelesSkriftligt,
  begrundelseBegæretDen,
  begrundelsenHarFakta,
  begrundelsenHarHovedhensynene,
  begrundelsenHarRetsreglerne,
  klagenHarEnFrist,
  klagevejledningHarFremgangsmåden,
  klagevejledningHarFristen,
  klagevejledningHarKlageinstansen,
} from '../../fakta/afgoerelse.ts'
import { afgørelsenMeddelt } from '../../fakta/klage.ts'
import {
  begrundelseKræves,
  begrundelsenErFuldstændig,
  faktaKræves,
  hovedhensynKræves,
} from './begrundelse.ts'
import {
  klagefristenLøber,
  klagevejledningenErFuldstændig,
  klagevejledningKræves,
} from './klagevejledning.ts'
import {
  kanForlangeSkriftligBegrundelse,
  skriftligBegrundelseForlangesSenest,
  skriftligBegrundelseGivesSenest,
} from './mundtlig.ts'

const DAGE = ['2007-12-06', '2007-12-07', '2026-11-27']

const sag = (
  på: string,
  v: {
    skriftlig?: boolean
    medhold?: boolean
    skøn?: boolean
    regler?: boolean
    hensyn?: boolean
    fakta?: boolean
    påklages?: boolean
    frist?: boolean
    instans?: boolean
    hvordan?: boolean
    nævntFrist?: boolean
  } = {},
  fornøden = true,
) => ({
  fakta: fakta(
    [afgørelsenMeddelesSkriftligt, v.skriftlig ?? true],
    [afgørelsenGiverFuldtMedhold, v.medhold ?? false],
    [afgørelsenBerorPåSkøn, v.skøn ?? true],
    [begrundelsenHarRetsreglerne, v.regler ?? true],
    [begrundelsenHarHovedhensynene, v.hensyn ?? true],
    [begrundelsenHarFakta, v.fakta ?? true],
    [afgørelsenKanPåklages, v.påklages ?? true],
    [klagenHarEnFrist, v.frist ?? true],
    [klagevejledningHarKlageinstansen, v.instans ?? true],
    [klagevejledningHarFremgangsmåden, v.hvordan ?? true],
    [klagevejledningHarFristen, v.nævntFrist ?? true],
    [afgørelsenMeddelt, '2026-03-02'],
    [begrundelseBegæretDen, '2026-03-10'],
  ),
  skøn: { redegoerelseForFaktaErFornoeden: fornøden },
  på,
})
const ja = (krav: Parameters<typeof evaluer>[0], ...args: Parameters<typeof sag>) =>
  sandtSvar(evaluer(krav, sag(...args)))

describe('begrundelsen', () => {
  test.each(DAGE)('en skriftlig afgørelse, der ikke giver fuldt medhold, begrundes (%s)', (på) => {
    expect([
      ja(begrundelseKræves, på),
      ja(begrundelseKræves, på, { medhold: true }),
      ja(begrundelseKræves, på, { skriftlig: false }),
    ]).toEqual([true, false, false])
  })
  test.each(DAGE)('hovedhensynene kræves ved skøn, fakta når det er fornødent (%s)', (på) => {
    expect([
      ja(hovedhensynKræves, på),
      ja(hovedhensynKræves, på, { skøn: false }),
      ja(faktaKræves, på),
      ja(faktaKræves, på, {}, false),
    ]).toEqual([true, false, true, false])
  })
  test.each(DAGE)('den er først fuldstændig med alt, hvad der kræves (%s)', (på) => {
    expect([
      ja(begrundelsenErFuldstændig, på),
      ja(begrundelsenErFuldstændig, på, { regler: false }),
      ja(begrundelsenErFuldstændig, på, { hensyn: false }),
      ja(begrundelsenErFuldstændig, på, { fakta: false }),
    ]).toEqual([true, false, false, false])
  })
  test('det, der ikke kræves, må mangle', () => {
    expect([
      ja(begrundelsenErFuldstændig, '2026-11-27', { hensyn: false, skøn: false }),
      ja(begrundelsenErFuldstændig, '2026-11-27', { fakta: false }, false),
    ]).toEqual([true, true])
  })
})

describe('den mundtlige afgørelse', () => {
  test.each(DAGE)('en skriftlig begrundelse kan forlanges (%s)', (på) => {
    expect([
      ja(kanForlangeSkriftligBegrundelse, på, { skriftlig: false }),
      ja(kanForlangeSkriftligBegrundelse, på),
      ja(kanForlangeSkriftligBegrundelse, på, { skriftlig: false, medhold: true }),
    ]).toEqual([true, false, false])
  })
  test.each(DAGE)('inden 14 dage, og den skal være givet 14 dage efter (%s)', (på) => {
    const mundtlig = sag(på, { skriftlig: false })
    expect([
      datoSvar(evaluer(skriftligBegrundelseForlangesSenest, mundtlig)),
      datoSvar(evaluer(skriftligBegrundelseGivesSenest, mundtlig)),
    ]).toEqual(['2026-03-16', '2026-03-24'])
  })
  test('spørgsmålet opstår ikke, når afgørelsen er skriftlig', () => {
    expect(datoSvar(evaluer(skriftligBegrundelseForlangesSenest, sag('2026-11-27')))).not.toMatch(/^\d/)
  })
})

describe('klagevejledningen', () => {
  test.each(DAGE)('når der kan klages, og afgørelsen ikke giver fuldt medhold (%s)', (på) => {
    expect([
      ja(klagevejledningKræves, på),
      ja(klagevejledningKræves, på, { påklages: false }),
      ja(klagevejledningKræves, på, { medhold: true }),
      ja(klagevejledningKræves, på, { skriftlig: false }),
    ]).toEqual([true, false, false, false])
  })
  test.each(DAGE)('klageinstans, fremgangsmåde og frist (%s)', (på) => {
    expect([
      ja(klagevejledningenErFuldstændig, på),
      ja(klagevejledningenErFuldstændig, på, { instans: false }),
      ja(klagevejledningenErFuldstændig, på, { hvordan: false }),
      ja(klagevejledningenErFuldstændig, på, { nævntFrist: false }),
      ja(klagevejledningenErFuldstændig, på, { nævntFrist: false, frist: false }),
    ]).toEqual([true, false, false, false, true])
  })
  test('mangler noget, løber klagefristen ikke', () => {
    expect([
      ja(klagefristenLøber, '2026-11-27'),
      ja(klagefristenLøber, '2026-11-27', { nævntFrist: false }),
      ja(klagefristenLøber, '2026-11-27', { nævntFrist: false, medhold: true }),
    ]).toEqual([true, false, true])
  })
})
