import { addDays, formatDay, parseDay } from '@sagsvej/calendar'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { type FaktumJson, fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import { deltagerEllerØnskerTilbud, fikHjælpFra, visiteretDen } from '../fakta/aktivering.ts'
import { retTilEkstraBørnetilskud } from '../fakta/kontanthjaelp.ts'
import { børnTilFritidstillæg, kontanthjælpUdenAfbrydelseFra } from '../fakta/kontanthjaelp-2025.ts'
import * as satser from '../satser/kontanthjaelp.ts'
import { særligtKomplekseUdfordringer } from '../skoen/kontanthjaelp.ts'
import { aktivitetstillægPrMåned } from './aktivitetstillaeg-beloeb.ts'
import { fritidstillægFra, fritidstillægget } from './fritidstillaeg.ts'
import { kvitteringerFor, kvitteringerSenest } from './fritidstillaeg-kvitteringer.ts'
import { egenHjælp } from './hjaelp.ts'
import { nySats, ungMedArbejde } from './ny-sats.ts'
import { type Modtager, sag } from './sag.test-support.ts'
import { børnetillægget, tillægSomEnlig, tillægSomEnligForsørger, ungetillægget } from './tillaeg.ts'
import { tilpasningstillægget } from './tilpasningstillaeg.ts'
import { fårUddannelseshjælp } from './uddannelseshjaelp.ts'
import { satsUnder30, ungForsørgerUdenEkstraBørnetilskud } from './ung-sats-2014.ts'

const kr = (udtryk: Parameters<typeof evaluer>[0], m: Modtager, på: string) =>
  talSvar(evaluer(udtryk, sag(m, på)), 'kr/md')

describe('[N1 R] satserne før 2014', () => {
  test.each<[string, Modtager, string, FaktumJson]>([
    ['forsørger', { barnUde: true }, '2006-08-01', 11625],
    ['forsørger, barnet i udlandet', { barnUde: true, barnIUdlandet: true }, '2006-08-01', 8749],
    ['ikke forsørger', {}, '2009-06-01', 9505],
    ['ikke forsørger', {}, '2013-12-31', 10500],
    ['25-årsdagen', { født: '1988-06-01' }, '2013-06-01', 10500],
    ['dagen før 25', { født: '1988-06-02' }, '2013-06-01', 6767],
    ['ung hjemme', { født: '1992-01-01', hjemme: true }, '2013-06-01', 3265],
    ['ung med eget barn hjemme', { født: '1992-01-01', barnHjemme: true, hjemme: true }, '2013-06-01', 13952],
    ['ung gravid, hjemme', { født: '1992-01-01', gravid: true, hjemme: true }, '2013-06-01', 10500],
    [
      'ung med psykisk lidelse og barn ude',
      { født: '1992-01-01', psyk: true, barnUde: true },
      '2013-06-01',
      13952,
    ],
    ['ung med psykisk lidelse, ude', { født: '1992-01-01', psyk: true }, '2013-06-01', 10500],
    ['ung med psykisk lidelse, hjemme', { født: '1992-01-01', psyk: true, hjemme: true }, '2013-06-01', 3265],
  ])('%s', (_, m, på, kroner) => {
    expect(kr(egenHjælp, m, på)).toBe(kroner)
  })
})

describe('[N1 R] satserne 2014-2025', () => {
  const ung = { født: '1998-01-01' } as const
  test.each<[string, Modtager, string, FaktumJson]>([
    ['30-årsdagen', { født: '1994-06-01' }, '2024-06-01', 12326],
    ['dagen før 30, uddannet', { født: '1994-06-02', uddannet: true }, '2024-06-01', 7945],
    ['dagen før 30, ikke uddannet', { født: '1994-06-02' }, '2024-06-01', 6754],
    ['forsørger fra 30', { barnUde: true }, '2014-01-01', 14203],
    ['sidste dag', {}, '2025-06-30', 12770],
    ['uddannet, hjemme', { ...ung, uddannet: true, hjemme: true }, '2023-06-01', 3715],
    ['uddannelseshjælp, hjemme', { ...ung, hjemme: true }, '2023-06-01', 2820],
    [
      'enlig forsørger, uddannet',
      { ...ung, uddannet: true, barnHjemme: true, ekstra: true },
      '2023-06-01',
      15172,
    ],
    ['enlig forsørger', { ...ung, barnHjemme: true, ekstra: true }, '2023-06-01', 13090],
    ['anden forsørger, uddannet', { ...ung, uddannet: true, barnHjemme: true }, '2023-06-01', 10615],
    ['anden forsørger', { ...ung, barnHjemme: true }, '2023-06-01', 9161],
    ['gravid', { ...ung, gravid: true, hjemme: true }, '2023-06-01', 11944],
    ['psykisk lidelse og forsørgelsespligt', { ...ung, psyk: true, barnUde: true }, '2023-06-01', 15874],
    ['psykisk lidelse, ude', { ...ung, psyk: true }, '2023-06-01', 11944],
    ['psykisk lidelse, hjemme', { ...ung, psyk: true, hjemme: true }, '2023-06-01', 2820],
  ])('%s', (_, m, på, kroner) => {
    expect(kr(egenHjælp, m, på)).toBe(kroner)
  })
  test.each([
    ['2014-01-01', false, 6889],
    ['2014-11-13', true, 9498],
    ['2014-11-14', true, 'retsgrundlag ukendt'],
    ['2015-06-30', true, 'retsgrundlag ukendt'],
    ['2015-07-01', false, 9640],
    ['2025-06-30', false, 11349],
  ])('ung forsørger, %s, partner på ungeydelse %s: %s', (på, ungPartner, kroner) => {
    const m = { født: '1996-01-01', uddannet: true, barnHjemme: true, ungPartner }
    expect(kr(ungForsørgerUdenEkstraBørnetilskud, m, på)).toBe(kroner)
    expect(kr(satsUnder30, m, på)).toBe(kroner)
  })
  test.each([
    ['2013-12-31', false],
    ['2014-01-01', true],
    ['2025-06-30', true],
    ['2025-07-01', false],
    ['2007-01-01', false],
  ])('ung uden uddannelse, %s: uddannelseshjælp %s', (på, ja) => {
    expect(sandtSvar(evaluer(fårUddannelseshjælp, sag({ født: '2000-01-01' }, på)))).toBe(ja)
  })
})

describe('[N1 R] den nye kontanthjælp', () => {
  const ung = { født: '1999-01-01' } as const
  test.each<[string, Modtager, FaktumJson]>([
    ['fyldt 30', {}, 12498],
    ['under 30', ung, 7205],
    ['hjemmeboende', { ...ung, hjemme: true }, 2925],
    ['hjemmeboende med eget barn', { ...ung, hjemme: true, barnHjemme: true }, 7205],
    ['fyldt 30 hos forældre', { hjemme: true }, 12498],
    ['25 med 2½ års arbejde', { ...ung, arbejdsmåneder: 30 }, 12498],
    ['25 med en måned for lidt', { ...ung, arbejdsmåneder: 29 }, 7205],
    ['24 med 2½ års arbejde', { født: '2000-09-02', arbejdsmåneder: 30 }, 7205],
    ['ikke længe nok i Danmark', { opholdMåneder: 107 }, 6789],
    ['ikke længe nok, hjemmeboende', { ...ung, opholdMåneder: 0, hjemme: true }, 2925],
  ])('%s', (_, m, kroner) => {
    expect(kr(nySats, m, '2025-09-01')).toBe(kroner)
  })
  test('25-årsdagen selv er nok', () => {
    const m = { født: '2000-09-01', arbejdsmåneder: 30 }
    expect(sandtSvar(evaluer(ungMedArbejde, sag(m, '2025-08-31')))).toBe(false)
    expect(sandtSvar(evaluer(ungMedArbejde, sag(m, '2025-09-01')))).toBe(true)
  })
  test.each<[string, Modtager, readonly FaktumJson[]]>([
    ['enlig fra 30', { enlig: true }, [0, 0, 1092, 0]],
    ['enlig forsørger under 30', { ...ung, enlig: true, barnHjemme: true, ekstra: true }, [2784, 1638, 0, 0]],
    ['enlig forsørger fra 30', { enlig: true, barnHjemme: true, ekstra: true }, [2784, 0, 0, 0]],
    ['barnet i udlandet', { barnHjemme: true, barnIUdlandet: true }, [0, 0, 0, 0]],
    ['enlig på mindstesats', { enlig: true, opholdMåneder: 0 }, [0, 0, 0, 0]],
    [
      'enlig forsørger på mindstesats',
      { opholdMåneder: 0, barnHjemme: true, ekstra: true },
      [2784, 1638, 0, 0],
    ],
    ['aktivitetsparat fra 25', { ...ung, visiteret: 'aktivitetsparat' }, [0, 0, 0, 2590]],
    ['aktivitetsparat under 25', { født: '2003-01-01', visiteret: 'aktivitetsparat' }, [0, 0, 0, 1036]],
    [
      'hjemmeboende forrevalidend',
      { født: '2003-01-01', hjemme: true, forrevalidend: true },
      [0, 0, 0, 1036],
    ],
    [
      'ung forsørger',
      { født: '2003-01-01', barnHjemme: true, visiteret: 'aktivitetsparat' },
      [2784, 0, 0, 2590],
    ],
    ['forhøjet sats', { ...ung, arbejdsmåneder: 30, visiteret: 'aktivitetsparat' }, [0, 0, 0, 0]],
  ])('tillæg: %s', (_, m, kroner) => {
    const alle = [børnetillægget, tillægSomEnligForsørger, tillægSomEnlig, ungetillægget]
    expect(alle.map((one) => kr(one, m, '2025-09-01'))).toEqual(kroner)
  })
  test.each([
    ['2025-07-01', 2000],
    ['2027-06-30', 2000],
    ['2027-07-01', 0],
  ])('tilpasningstillæg %s: %i', (på, kroner) => {
    // The rates of 2027 are not set: the amount does not rest on them.
    expect(kr(tilpasningstillægget, { født: '2002-01-01', gruppe: 'psykisk_lidelse_udeboende' }, på)).toBe(
      kroner,
    )
  })
  test('tilpasningstillægget ophører ved den forhøjede sats, og uden en gruppe gives det ikke', () => {
    const m = { født: '1999-01-01', gruppe: 'udeboende_fra_25' }
    expect(kr(tilpasningstillægget, { ...m, arbejdsmåneder: 30 }, '2025-09-01')).toBe(0)
    expect(kr(tilpasningstillægget, { født: '1999-01-01' }, '2025-09-01')).toBe(0)
  })
  test('hjælpen i alt er sats og tillæg', () => {
    const m = { ...ung, enlig: true, visiteret: 'aktivitetsparat' } as const
    expect(kr(egenHjælp, m, '2025-09-01')).toBe(7205 + 1092 + 2590)
  })
  test.each([
    ['2010-01-01', 83, 'ikke relevant'],
    ['2013-06-01', 0, 10500],
    ['2016-06-01', 83, 'ikke relevant'],
    ['2018-12-31', 84, 11282],
    ['2019-01-01', 107, 'ikke relevant'],
    ['2025-06-30', 107, 'ikke relevant'],
    ['2025-07-01', 107, 6789],
  ])('%s med %i måneder i Danmark: %s', (på, opholdMåneder, kroner) => {
    expect(kr(egenHjælp, { opholdMåneder }, på)).toBe(kroner)
  })
  test('dagen før og dagen for reformen, samme person', () => {
    expect(kr(egenHjælp, {}, '2025-06-30')).toBe(12770)
    expect(kr(egenHjælp, {}, '2025-07-01')).toBe(12498)
  })
})

describe('[N1 R] fritidstillæg', () => {
  const facts = (fra: string, børn: number, enlig: boolean) =>
    fakta(
      [kontanthjælpUdenAfbrydelseFra, fra],
      [børnTilFritidstillæg, børn],
      [retTilEkstraBørnetilskud, enlig],
    )
  test.each([
    ['2025-07-01', '2025-10-01'],
    ['2025-07-02', '2025-11-01'],
    ['2025-07-31', '2025-11-01'],
    ['2025-11-30', '2026-03-01'],
    ['2025-12-01', '2026-03-01'],
  ])('ret fra %s: tillæg fra %s', (fra, tidligst) => {
    expect(datoSvar(evaluer(fritidstillægFra, { fakta: facts(fra, 1, false), på: '2026-01-01' }))).toBe(
      tidligst,
    )
  })
  test('højst tre børn, og intet før de tre måneder', () => {
    const svar = (børn: number, på: string) =>
      talSvar(evaluer(fritidstillægget, { fakta: facts('2025-07-01', børn, false), på }), 'kr/md')
    expect([svar(1, '2025-10-01'), svar(3, '2025-10-01'), svar(5, '2025-10-01')]).toEqual([450, 1350, 1350])
    expect(svar(1, '2025-09-30')).toBe(0)
  })
})

describe('[N1 R] aktivitetstillæggets beløb', () => {
  const ung = { født: '1998-01-01' } as const
  const tillæg = (m: Modtager, på = '2024-06-01') => {
    const one = sag({ visiteret: 'aktivitetsparat', ...m }, på)
    const more = fakta(
      [deltagerEllerØnskerTilbud, true],
      [fikHjælpFra, '2014-01-01'],
      [visiteretDen, '2014-01-01'],
    )
    const skøn = { [særligtKomplekseUdfordringer.skøn.nøgle]: false }
    return talSvar(
      evaluer(aktivitetstillægPrMåned, { ...one, fakta: { ...one.fakta, ...more }, skøn }),
      'kr/md',
    )
  }
  test.each<[string, Modtager, number]>([
    ['enlig forsørger', { ...ung, barnHjemme: true, ekstra: true }, 16382 - 13509],
    ['anden forsørger, uddannet', { ...ung, barnHjemme: true, uddannet: true }, 16382 - 10955],
    ['fra 25, ude', ung, 12326 - 6754],
    ['fra 25, hjemme og uddannet', { ...ung, hjemme: true, uddannet: true }, 12326 - 3834],
    ['under 25, ude', { født: '2002-01-01' }, 7945 - 6754],
    ['under 25, hjemme', { født: '2002-01-01', hjemme: true }, 3834 - 2910],
    ['under 25, ude og uddannet', { født: '2002-01-01', uddannet: true }, 0],
    ['gravid', { ...ung, gravid: true }, 0],
    ['psykisk lidelse, ude', { ...ung, psyk: true }, 0],
  ])('%s', (_, m, kroner) => {
    expect(tillæg(m)).toBe(kroner)
  })
  test('intet for en jobparat, og intet efter juni 2025', () => {
    expect(tillæg({ ...ung, visiteret: 'jobparat' })).toBe(0)
    expect(tillæg(ung, '2025-07-01')).toBe('ikke relevant')
  })
})

describe('[N1 R] kvitteringer for fritidstillæg', () => {
  const one = (fra: string, børn: number) => ({
    fakta: fakta(
      [kontanthjælpUdenAfbrydelseFra, fra],
      [børnTilFritidstillæg, børn],
      [retTilEkstraBørnetilskud, false],
    ),
    på: '2026-02-01',
  })
  test.each([
    ['2025-07-01', '2026-01-20'],
    ['2025-07-15', '2026-02-20'],
    ['2025-11-30', '2026-06-20'],
  ])('ret fra %s: de første senest %s', (fra, senest) => {
    expect(datoSvar(evaluer(kvitteringerSenest, one(fra, 1)))).toBe(senest)
  })
  test('en tredjedel af tre måneder er en måneds tillæg', () => {
    expect(talSvar(evaluer(kvitteringerFor, one('2025-07-01', 2)), 'kr')).toBe(900)
  })
})

describe('kontanthjælpens satser', () => {
  test.each(Object.values(satser).map((sats) => [sats.nøgle, sats] as const))(
    '%s: ingen huller',
    (_, sats) => {
      const rows = [...sats.rækker]
      for (const [i, row] of rows.entries()) {
        const next = rows[i + 1]
        if (next) expect(formatDay(next.fra)).toBe(formatDay(addDays(row.til, 1)))
      }
    },
  )
  test('de gamle satser slutter dagen før reformen, og de nye begynder på den', () => {
    expect(formatDay(satser.kontanthjælpForsørger.rækker.at(-1)?.til ?? parseDay('1900-01-01'))).toBe(
      '2025-06-30',
    )
    expect(formatDay(satser.grundsats.rækker[0]?.fra ?? parseDay('1900-01-01'))).toBe('2025-07-01')
  })
})
