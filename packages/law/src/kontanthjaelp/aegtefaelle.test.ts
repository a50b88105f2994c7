import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  bundfradragForÆgtefællen,
  hjælpEfterIndtægter,
  hjælpTilParret,
  ægtefællenFårIngenAndel,
} from './aegtefaelle.ts'
import { type Modtager, sag } from './sag.test-support.ts'

const kr = (udtryk: Parameters<typeof evaluer>[0], m: Modtager, på: string) =>
  talSvar(evaluer(udtryk, sag(m, på)), 'kr/md')

describe('[N1 R] ægtefællen', () => {
  test.each([
    ['2007-01-01', 8959],
    ['2007-12-12', 8959],
    ['2024-06-01', 12326],
    ['2025-07-01', 12498],
  ])('%s: hjælpen er de to beløb lagt sammen', (på, egen) => {
    expect(kr(hjælpTilParret, { gift: true, ægtefællesHjælp: 9000 }, på)).toBe(egen + 9000)
    expect(kr(hjælpTilParret, { gift: true, ægtefællesHjælp: 9000, ægtefællePåYdelse: true }, på)).toBe(egen)
    expect(kr(hjælpTilParret, { ægtefællesHjælp: 9000 }, på)).toBe(egen)
  })
  test.each([
    ['2007-01-01', 8959],
    ['2007-12-12', 8959],
    ['2025-06-30', 12770],
    ['2025-07-01', 12770],
    ['2026-01-01', 13345],
  ])('%s: en ægtefælle på ydelse må have %i', (på, kroner) => {
    const m = { gift: true, ægtefællePåYdelse: true }
    expect(sandtSvar(evaluer(ægtefællenFårIngenAndel, sag(m, på)))).toBe(true)
    expect(kr(bundfradragForÆgtefællen, m, på)).toBe(kroner)
  })
  test('en forsørger må have mere', () => {
    expect(
      kr(bundfradragForÆgtefællen, { gift: true, ægtefællePåYdelse: true, barnHjemme: true }, '2024-06-01'),
    ).toBe(16382)
  })
  test.each(['2007-01-01', '2010-01-01', '2024-06-01', '2025-09-01'])(
    '%s: indtægter trækkes fra krone for krone, og hjælpen kan ikke blive negativ',
    (på) => {
      const hele = Number(kr(hjælpEfterIndtægter, { gift: true, ægtefællesHjælp: 9000 }, på))
      const med = (m: Modtager) => kr(hjælpEfterIndtægter, { gift: true, ægtefællesHjælp: 9000, ...m }, på)
      expect(med({ ægtefællesIndtægt: 1000 })).toBe(hele - 1000)
      expect(med({ indtægt: 1 })).toBe(hele - 1)
      expect(med({ ægtefællesIndtægt: 60_000 })).toBe(0)
    },
  )
  test('af en ægtefælle på ydelse tæller kun det, der er over beløbet', () => {
    const m = { gift: true, ægtefællePåYdelse: true }
    expect(kr(hjælpEfterIndtægter, { ...m, ægtefællesIndtægt: 12326 }, '2024-06-01')).toBe(12326)
    expect(kr(hjælpEfterIndtægter, { ...m, ægtefællesIndtægt: 12426 }, '2024-06-01')).toBe(12226)
  })
  test('en ugifts partner tæller ikke', () => {
    expect(kr(hjælpEfterIndtægter, { ægtefællesIndtægt: 60_000 }, '2024-06-01')).toBe(12326)
  })
})
