import { formatDay } from '@sagsvej/calendar'
import { kontekst } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../eksempler/data.test-support.ts'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { klageinstansISagen, klagenGælder } from '../fakta/afgoerelse.ts'
import {
  afgørelsenOmAktindsigtFastholdes,
  anmodningEfterOffentlighedslovenErFærdigbehandlet,
  anmodningEfterOffentlighedslovenModtaget,
  anmodningensOmfang,
  klageOverAfslagModtaget,
  klageOverAfslagModtagetAfKlageinstansen,
  klageOverSagsbehandlingstidModtaget,
  klageOverSagsbehandlingstidModtagetAfKlageinstansen,
} from '../fakta/aktindsigt-efter-offentlighedsloven.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { evaluerFrist } from '../frister/frist.ts'
import { type Anmodning, type KlageOverAfslag, klageOverAfslagAf, trappenAf } from './frist.adapter.ts'
import {
  aktindsigtEfterOffentlighedslovenSenest,
  aktindsigtEfterPraksisSenest,
  fristbrevEfterOffentlighedslovenKræves,
  sagsbehandlingstidenKanPåklages,
} from './frist.ts'
import { offentlighedsfrister } from './frister.ts'
import {
  afslagNævnerTilsynet,
  klageOverAfslagAfgøresSenest,
  klageOverAfslagTilSagensInstans,
  klageOverAfslagVideresendesSenest,
  klageOverTidenAfgøresSenest,
  klageOverTidenVideresendesSenest,
} from './klage.ts'

describe('kendte eksempler', () => {
  test('sb-ex-013: 7, 14 og 40 arbejdsdage', () => {
    const e = læsEksempel<Anmodning>('sb-ex-013')
    expect(trappenAf(e.facts, e.law_as_of)).toEqual(e.expected)
  })
  test('sb-ex-061: klagen sendes videre og afgøres hen over påske og Kristi himmelfart', () => {
    const e = læsEksempel<KlageOverAfslag>('sb-ex-061')
    expect(klageOverAfslagAf(e.facts, e.law_as_of)).toEqual(e.expected)
  })
})

const anmodning = (modtaget: string, færdig = false) =>
  fakta(
    [anmodningEfterOffentlighedslovenModtaget, modtaget],
    [anmodningEfterOffentlighedslovenErFærdigbehandlet, færdig],
  )

describe('anmodningen efter offentlighedsloven', () => {
  const senest = (modtaget: string, på: string, færdig = false) =>
    datoSvar(evaluer(aktindsigtEfterOffentlighedslovenSenest, { fakta: anmodning(modtaget, færdig), på }))
  test.each([
    ['2013-12-20', '2013-12-31', 'retsgrundlag ukendt'],
    ['2013-12-20', '2014-01-01', '2014-01-03'],
    ['2014-01-01', '2014-01-01', '2014-01-10'],
    ['2026-10-01', '2026-10-01', '2026-10-12'],
  ])('modtaget %s og set på den %s: %s', (modtaget, på, svar) => {
    expect(senest(modtaget, på)).toBe(svar)
  })
  test('det, der var afgjort før 2014, hører under den gamle lov', () => {
    expect(senest('2013-12-20', '2014-01-01', true)).toBe('retsgrundlag ukendt')
    const sag = {
      fakta: { ...anmodning('2013-12-20', true), ...fakta([anmodningensOmfang, 'enkel']) },
      skøn: { ikkeMuligtIndenForFristen: true },
      på: '2013-12-30',
    }
    expect(datoSvar(evaluer(aktindsigtEfterPraksisSenest, sag))).toBe('retsgrundlag ukendt')
    for (const krav of [fristbrevEfterOffentlighedslovenKræves, sagsbehandlingstidenKanPåklages]) {
      expect(sandtSvar(evaluer(krav, sag))).toBe('retsgrundlag ukendt')
    }
  })
  test.each([
    ['2026-10-01', '2026-10-12', false, false, false],
    ['2026-10-01', '2026-10-13', false, false, true],
    ['2026-10-01', '2026-10-05', true, false, true],
    ['2026-10-01', '2026-10-13', true, true, false],
    ['2013-12-20', '2014-01-06', false, false, true],
  ])(
    'besked: modtaget %s, set på den %s, umuligt %s, færdig %s: %s',
    (modtaget, på, umuligt, færdig, svar) => {
      const sag = { fakta: anmodning(modtaget, færdig), skøn: { ikkeMuligtIndenForFristen: umuligt }, på }
      expect(sandtSvar(evaluer(fristbrevEfterOffentlighedslovenKræves, sag))).toBe(svar)
    },
  )
  test('få og enkle dokumenter gives inden for 2 arbejdsdage', () => {
    const sag = {
      fakta: fakta([anmodningEfterOffentlighedslovenModtaget, '2026-10-01'], [anmodningensOmfang, 'enkel']),
      på: '2026-10-01',
    }
    expect(datoSvar(evaluer(aktindsigtEfterPraksisSenest, sag))).toBe('2026-10-05')
  })
  test('klage over tiden kan først komme dagen efter den 14. arbejdsdag', () => {
    const kan = (på: string, færdig = false) =>
      sandtSvar(evaluer(sagsbehandlingstidenKanPåklages, { fakta: anmodning('2026-10-01', færdig), på }))
    expect([kan('2026-10-21'), kan('2026-10-22'), kan('2026-10-22', true)]).toEqual([false, true, false])
    const gammel = evaluer(sagsbehandlingstidenKanPåklages, {
      fakta: anmodning('2013-12-02'),
      på: '2014-01-02',
    })
    expect(sandtSvar(gammel)).toBe(true)
  })
})

describe('klagen', () => {
  const sag = (dag: string, fastholdes = true) => ({
    fakta: fakta(
      [klageOverAfslagModtaget, dag],
      [afgørelsenOmAktindsigtFastholdes, fastholdes],
      [klageOverAfslagModtagetAfKlageinstansen, dag],
      [klageOverSagsbehandlingstidModtaget, dag],
      [klageOverSagsbehandlingstidModtagetAfKlageinstansen, dag],
    ),
    på: dag,
  })
  const FRISTER = [
    klageOverAfslagVideresendesSenest,
    klageOverAfslagAfgøresSenest,
    klageOverTidenVideresendesSenest,
    klageOverTidenAfgøresSenest,
  ]
  test('7 og 20 arbejdsdage, begge gange', () => {
    expect(FRISTER.map((f) => datoSvar(evaluer(f, sag('2026-10-01'))))).toEqual([
      '2026-10-12',
      '2026-10-29',
      '2026-10-12',
      '2026-10-29',
    ])
  })
  test('før 2014 er loven ikke læst', () => {
    expect(FRISTER.map((f) => datoSvar(evaluer(f, sag('2013-12-31'))))).toEqual(
      FRISTER.map(() => 'retsgrundlag ukendt'),
    )
    expect(datoSvar(evaluer(klageOverTidenAfgøresSenest, sag('2014-01-01')))).toBe('2014-01-29')
  })
  test('den sendes kun videre, når afgørelsen fastholdes', () => {
    expect(datoSvar(evaluer(klageOverAfslagVideresendesSenest, sag('2026-10-01', false)))).not.toMatch(/^\d/)
  })
  test('hen over jul står begge dage, og klageinstansen er den, der skal holde fristen', () => {
    const regel = offentlighedsfrister.find(({ nøgle }) => nøgle === 'aktindsigt_klage')
    const alt = { ...sag('2026-12-01').fakta, ...fakta([vurderingsdato, '2026-12-01']) }
    const svar = regel && evaluerFrist(regel, kontekst({ fakta: (f) => alt[f.nøgle], skøn: () => undefined }))
    if (svar?.art !== 'frist') throw new Error('ingen frist')
    expect([svar.regel.hvem, formatDay(svar.dag), svar.senest && formatDay(svar.senest)]).toEqual([
      'klageinstans',
      '2026-12-30',
      '2027-01-04',
    ])
  })
  const spor = (gælder: string, instans: string, på = '2026-05-01') =>
    [klageOverAfslagTilSagensInstans, afslagNævnerTilsynet].map((krav) =>
      sandtSvar(
        evaluer(krav, {
          fakta: fakta([klagenGælder, gælder], [klageinstansISagen, instans]),
          på,
        }),
      ),
    )
  test('til sagens øverste klageinstans, ellers vejledning om tilsynet', () => {
    expect([
      spor('offentlighedsloven', 'ankestyrelsen'),
      spor('offentlighedsloven', 'ingen'),
      spor('partsaktindsigt', 'ankestyrelsen'),
    ]).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ])
    expect(spor('offentlighedsloven', 'ankestyrelsen', '2013-12-31')).toEqual([
      'retsgrundlag ukendt',
      'retsgrundlag ukendt',
    ])
  })
})
