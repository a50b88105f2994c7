import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { talSvar } from '../eksempler/svar.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import {
  bidragPrMåned,
  bidragspligtigeBørn,
  børnLigestillet,
  børnOpholderSigIDanmark,
  harForsørgelsespligt,
} from '../fakta/forsoergelse.ts'
import { borHosForældre, fødselsdag } from '../fakta/person.ts'
import {
  andelAfArbejdetVedForløbetsStart,
  hidtidigYdelsePrMåned,
  sidsteDagMedSygedagpengeEllers,
  ydelseFørForløbet,
} from '../fakta/ressourceforloebsydelse.ts'
import { andelAfArbejdetDuKan } from '../fakta/selvstaendig.ts'
import { satsIJobafklaring, ydelseIJobafklaring } from './ydelse-i-jobafklaring.ts'
import { ydelseIRessourceforløb } from './ydelse-i-ressourceforloeb.ts'

const ung = fakta(
  [fødselsdag, '2000-03-15'],
  [borHosForældre, true],
  [harForsørgelsespligt, false],
  [bidragspligtigeBørn, 0],
)
const forsørger = fakta([harForsørgelsespligt, true], [børnOpholderSigIDanmark, true])
const voksen = fakta([harForsørgelsespligt, false], [borHosForældre, false])

const sats = (f: ReturnType<typeof fakta>, på: string) =>
  talSvar(evaluer(satsIJobafklaring, { fakta: f, på }), 'kr/md')

describe('[J7 R] satsen', () => {
  test('forsørger, andre og unge, og den dag man fylder 25', () => {
    expect(sats(forsørger, '2024-05-01')).toBe(16382)
    expect(sats(voksen, '2024-05-01')).toBe(12326)
    expect(sats(ung, '2025-03-14')).toBe(3972)
    expect(sats(ung, '2025-03-15')).toBe(12770)
  })
  test('årets skifte ændrer satsen samme dag', () => {
    expect(sats(forsørger, '2024-12-31')).toBe(16382)
    expect(sats(forsørger, '2025-01-01')).toBe(16972)
  })
  test('forsørger med barn i udlandet', () => {
    const ude = fakta([harForsørgelsespligt, true], [børnOpholderSigIDanmark, false], [borHosForældre, false])
    expect(sats({ ...ude, ...fakta([børnLigestillet, true]) }, '2024-05-01')).toBe(16382)
    expect(sats({ ...ude, ...fakta([børnLigestillet, false]) }, '2024-05-01')).toBe(12326)
  })
  test('unge med bidrag: bidraget selv til juni 2025, så et fast beløb pr. barn, aldrig over forsørgersatsen', () => {
    const med = (børn: number, bidrag: number) => ({
      ...ung,
      ...fakta([fødselsdag, '2003-01-01'], [bidragspligtigeBørn, børn], [bidragPrMåned, bidrag]),
    })
    expect(sats(med(1, 1500), '2025-06-30')).toBe(3972 + 1500)
    expect(sats(med(2, 1500), '2025-07-01')).toBe(3972 + 2 * 1604)
    expect(sats(med(9, 1500), '2025-07-01')).toBe(16972)
  })
  test('før forløbet fandtes, opstår spørgsmålet ikke', () => {
    expect(sats(voksen, '2014-06-30')).toBe('ikke relevant')
    expect(sats(voksen, '2014-07-01')).toBe(10689)
  })
})

describe('[J7 R] selvstændige', () => {
  const kan = (procent: number, vedStart: number, på: string) =>
    talSvar(
      evaluer(ydelseIJobafklaring, {
        fakta: {
          ...forsørger,
          ...fakta(
            [persongruppe, 'selvstaendig'],
            [andelAfArbejdetDuKan, procent],
            [andelAfArbejdetVedForløbetsStart, vedStart],
          ),
        },
        på,
      }),
      'kr/md',
    )
  test.each([
    [0, 16382],
    [25, 12286.5],
    [26, 8191],
    [50, 8191],
    [51, 0],
  ])('kan %d procent: %d kr.', (procent, kroner) => {
    expect(kan(procent, 0, '2024-05-01')).toBe(kroner)
  })
  test('i 2014 afgjorde forløbets start; dagen for skiftet er ikke fundet', () => {
    expect(kan(50, 25, '2014-12-23')).toBe(14203 * 0.75)
    expect(kan(50, 25, '2014-12-24')).toBe('retsgrundlag ukendt')
    expect(kan(50, 25, '2015-07-01')).toBe(14416 / 2)
  })
})

describe('[F1 R] ressourceforløb', () => {
  const fra = (ydelse: string, kroner: number, på: string) =>
    talSvar(
      evaluer(ydelseIRessourceforløb, {
        fakta: {
          ...voksen,
          ...fakta(
            [ydelseFørForløbet, ydelse],
            [hidtidigYdelsePrMåned, kroner],
            [sidsteDagMedSygedagpengeEllers, '2024-08-31'],
          ),
        },
        på,
      }),
      'kr/md',
    )
  test('sygedagpengenes beløb holder til deres sidste dag, og aldrig under satsen', () => {
    expect(fra('sygedagpenge', 19000, '2024-08-31')).toBe(19000)
    expect(fra('sygedagpenge', 19000, '2024-09-01')).toBe(12326)
    expect(fra('sygedagpenge', 9000, '2024-08-31')).toBe(12326)
  })
  test('ledighedsydelse beholdes; mindstebeløbet er læst i november 2014', () => {
    expect(fra('ledighedsydelse', 18000, '2024-09-01')).toBe(18000)
    expect(fra('ledighedsydelse', 9000, '2014-11-13')).toBe(10689)
    expect(fra('ledighedsydelse', 9000, '2014-11-12')).toBe('retsgrundlag ukendt')
  })
  test('løbende forløb fortsætter efter 1. februar 2026, og pensionisten beholder sin pension', () => {
    expect(fra('anden', 0, '2026-02-01')).toBe(13345)
    expect(fra('foertidspension', 0, '2024-09-01')).toBe('ikke relevant')
  })
})
