import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import { fødselsdag } from '../fakta/person.ts'
import {
  barselUnderRessourceforløb,
  deltagetUdenØgetTilknytning,
  kommunenHarTagetStillingTilForløbet,
  månederIRessourceforløb,
  ressourceforløbBevilgetDen,
  ressourceforløbErBevilget,
  ressourceforløbPlanlagtTil,
  ressourceforløbStartede,
  ønskerRessourceforløb,
} from '../fakta/ressourceforloeb.ts'
import { beslutningFørForløbetSlutter, ydelsenLøberVidere } from './afgoerelse-foer-slut.ts'
import { sidsteDagFørFolkepension } from './folkepensionsalder.ts'
import { fortsætterEfter40År, fortsætterTætPåFolkepension } from './forloeb-i-gang.ts'
import { ressourceforløbFortsætter } from './fortsaetter.ts'
import { målgruppeForRessourceforløb } from './maalgruppe.ts'
import { næsteForløbHøjst } from './naeste-forloeb.ts'
import { kanBegyndeTrodsFolkepensionsalder } from './taet-paa-folkepension.ts'
import { længdenErTilladt, ressourceforløbSenestTil } from './varighed.ts'

describe('[F1 R] målgruppen', () => {
  const svar = (på: string, skøn: Record<string, boolean> = {}, bevilget?: string) =>
    sandtSvar(
      evaluer(målgruppeForRessourceforløb, {
        fakta: fakta(
          [ressourceforløbErBevilget, bevilget !== undefined],
          [ressourceforløbBevilgetDen, bevilget ?? '2026-02-01'],
          [deltagetUdenØgetTilknytning, false],
          [fødselsdag, '1990-01-01'],
          [ønskerRessourceforløb, false],
        ),
        skøn: {
          komplekseProblemer: true,
          kanIkkeLoesesAfAndenIndsats: true,
          kraeverHelhedsorienteretForloeb: true,
          laengerevarendeForsoergelse: false,
          behovForLaengerevarendeIndsats: true,
          aabenbartFormaalsloestPaaGrundAfSygdom: false,
          dokumenteretIngenUdvikling: false,
          heltAabenbartIngenUdvikling: false,
          ...skøn,
        },
        på,
      }),
    )
  test.each([
    ['2012-12-31', false],
    ['2013-01-01', true],
    ['2018-05-31', true],
    ['2018-06-01', true],
    ['2020-01-01', true],
    ['2021-12-31', true],
    ['2022-01-01', true],
    ['2026-01-31', true],
    ['2026-02-01', false],
  ])('%s: %s', (dag, ja) => {
    expect(svar(dag)).toBe(ja)
  })
  test('én af de tre betingelser er nok, ingen er ikke nok', () => {
    expect(svar('2024-05-01', { behovForLaengerevarendeIndsats: false })).toBe(false)
    expect(
      svar('2024-05-01', { behovForLaengerevarendeIndsats: false, laengerevarendeForsoergelse: true }),
    ).toBe(true)
  })
  test('før 1. juni 2018 var kun svær sygdom en grund til at lade være; dokumentation kom til da', () => {
    expect(svar('2018-05-31', { dokumenteretIngenUdvikling: true })).toBe(true)
    expect(svar('2018-06-01', { dokumenteretIngenUdvikling: true })).toBe(false)
    expect(svar('2018-05-31', { aabenbartFormaalsloestPaaGrundAfSygdom: true })).toBe(false)
  })
  test('har du et gammelt forløb, er det åbent, om du kan få et nyt', () => {
    expect(svar('2026-02-01', {}, '2026-01-31')).toBe('retsgrundlag ukendt')
    expect(svar('2026-02-01', {}, '2026-02-01')).toBe(false)
  })
  test('uden skøn ventes der på et menneske', () => {
    expect(
      sandtSvar(
        evaluer(målgruppeForRessourceforløb, {
          fakta: fakta([deltagetUdenØgetTilknytning, true]),
          på: '2020-05-01',
        }),
      ),
    ).toBe('skøn')
  })
})

describe('6 år før folkepensionsalderen', () => {
  const svar = (født: string, ønsker = false, på = '2023-06-15') =>
    sandtSvar(
      evaluer(kanBegyndeTrodsFolkepensionsalder, {
        fakta: fakta([fødselsdag, født], [ønskerRessourceforløb, ønsker]),
        på,
      }),
    )
  test('præcis 6 år er ikke mindre end 6 år; dagen efter er', () => {
    expect(svar('1962-06-15')).toBe(true)
    expect(svar('1962-06-14')).toBe(false)
    expect(svar('1962-06-14', true)).toBe(true)
  })
  test('reglen kom 1. januar 2022', () => {
    expect(svar('1957-01-01', false, '2021-12-31')).toBe(true)
    expect(svar('1957-01-01', false, '2022-01-01')).toBe(false)
  })
  test('skuddag: 6 år før den 29. februar 2032 er den 28. februar 2026', () => {
    expect(svar('1964-02-29', false, '2026-02-28')).toBe(true)
    expect(svar('1964-02-29', false, '2026-03-01')).toBe(false)
  })
})

describe('[F1 R] længde', () => {
  const sag = (start: string, til: string, barsel: { fra: string; til: string }[] = []) => ({
    fakta: fakta(
      [ressourceforløbErBevilget, true],
      [ressourceforløbStartede, start],
      [ressourceforløbPlanlagtTil, til],
      [barselUnderRessourceforløb, barsel],
    ),
    på: start,
  })
  const slut = (start: string, barsel: { fra: string; til: string }[] = []) =>
    datoSvar(evaluer(ressourceforløbSenestTil, sag(start, start, barsel)))
  test.each([
    ['2013-01-01', '2017-12-31'],
    ['2014-12-31', '2019-12-30'],
    ['2021-12-31', '2026-12-30'],
    ['2022-01-01', '2024-12-31'],
    ['2026-01-31', '2029-01-30'],
    ['2026-02-01', '2029-01-31'],
    ['2024-02-29', '2027-02-27'],
  ])('begyndt %s: senest %s', (start, senest) => {
    expect(slut(start)).toBe(senest)
  })
  test('barsel tæller ikke med fra 2020; for forløb begyndt 2015-2019 er der to læsninger', () => {
    const barsel = [{ fra: '2024-01-01', til: '2024-01-31' }]
    expect(slut('2023-03-01', barsel)).toBe('2026-03-31')
    expect(slut('2019-03-01', [{ fra: '2020-02-01', til: '2020-02-29' }])).toBe('retsgrundlag ukendt')
    expect(slut('2019-03-01')).toBe('2024-02-29')
  })
  test('mindst 1 år, og ikke en dag for langt', () => {
    const tilladt = (start: string, til: string) => sandtSvar(evaluer(længdenErTilladt, sag(start, til)))
    expect(tilladt('2023-03-01', '2024-02-28')).toBe(false)
    expect(tilladt('2023-03-01', '2024-02-29')).toBe(true)
    expect(tilladt('2023-03-01', '2026-02-28')).toBe(true)
    expect(tilladt('2023-03-01', '2026-03-01')).toBe(false)
  })
})

test.each([
  ['2012-12-31', '1947-12-31', 'aldrig'],
  ['2015-07-01', '1950-07-01', 'aldrig'],
  ['2015-07-02', '1950-07-02', 'retsgrundlag ukendt'],
  ['2016-11-20', '1951-11-20', 'retsgrundlag ukendt'],
  ['2016-11-21', '1951-11-21', '2016-11-20'],
  ['2025-03-01', '1958-03-01', '2025-02-28'],
])('folkepensionsalder den %s, født %s: %s', (dag, født, svar) => {
  const sag = fakta([ressourceforløbErBevilget, true], [fødselsdag, født])
  expect(datoSvar(evaluer(sidsteDagFørFolkepension, { fakta: sag, på: dag }))).toBe(svar)
})

describe('det næste forløb', () => {
  const højst = (født: string, måneder: number, ønsker: boolean, på = '2023-06-15') =>
    talSvar(
      evaluer(næsteForløbHøjst, {
        fakta: fakta([fødselsdag, født], [månederIRessourceforløb, måneder], [ønskerRessourceforløb, ønsker]),
        på,
      }),
      'måneder',
    )
  test('dagen før 40 år, på 40-årsdagen, dagen før 50 år og på 50-årsdagen', () => {
    expect(højst('1983-06-16', 48, false)).toBe(36)
    expect(højst('1983-06-15', 48, false)).toBe(12)
    expect(højst('1973-06-16', 48, false)).toBe(12)
    expect(højst('1973-06-15', 48, false)).toBe(0)
  })
  test('eget ønske fjerner grænsen', () => {
    expect(højst('1983-06-15', 48, true)).toBe(36)
    expect(højst('1970-01-01', 48, true)).toBe(36)
  })
  test('mellem 40 og 50 år er det første forløb 3 år, og intet er tilbage efter 5', () => {
    expect(højst('1980-01-01', 0, false)).toBe(36)
    expect(højst('1980-01-01', 60, false)).toBe(0)
    expect(højst('1980-01-01', 72, false)).toBe(0)
  })
  test('2021: 5 år, og over 40 år kun flere efter ønske', () => {
    expect(højst('1982-01-01', 60, false, '2021-12-31')).toBe(60)
    expect(højst('1981-12-31', 60, false, '2021-12-31')).toBe(0)
    expect(højst('1981-12-31', 60, true, '2021-12-31')).toBe(60)
    expect(højst('1982-01-01', 0, false, '2022-01-01')).toBe(36)
  })
  test('før ordningen ingen; efter lukningen er det ikke læst', () => {
    expect(højst('1990-01-01', 0, true, '2012-12-31')).toBe(0)
    expect(højst('1990-01-01', 12, true, '2026-02-01')).toBe('retsgrundlag ukendt')
  })
})

describe('[F1 R] lukningen i 2026', () => {
  const svar = (bevilget: string, på: string) =>
    sandtSvar(
      evaluer(ressourceforløbFortsætter, {
        fakta: fakta([ressourceforløbErBevilget, true], [ressourceforløbBevilgetDen, bevilget]),
        på,
      }),
    )
  test('bevillingen afgør, ikke starten', () => {
    expect(svar('2026-01-31', '2026-02-01')).toBe(true)
    expect(svar('2026-02-01', '2026-02-01')).toBe(false)
    expect(svar('2025-01-01', '2026-01-31')).toBe(true)
  })
  test.each([fortsætterTætPåFolkepension, fortsætterEfter40År])(
    'et forløb i gang fortsætter, før og efter lukningen, når det er bevilget i tide',
    (regel) => {
      const svar = (bevilget: string, på: string) =>
        sandtSvar(
          evaluer(regel, {
            fakta: fakta([ressourceforløbErBevilget, true], [ressourceforløbBevilgetDen, bevilget]),
            på,
          }),
        )
      expect(['2019-12-31', '2020-01-01', '2022-01-01'].map((på) => svar('2019-06-01', på))).toEqual([
        true,
        true,
        true,
      ])
      expect([svar('2026-01-31', '2026-02-01'), svar('2026-02-01', '2026-02-01')]).toEqual([true, false])
    },
  )
  test('er intet bevilget, opstår spørgsmålet ikke', () => {
    const sag = fakta([ressourceforløbErBevilget, false])
    expect(sandtSvar(evaluer(ressourceforløbFortsætter, { fakta: sag, på: '2026-03-01' }))).toBe(
      'ikke relevant',
    )
  })
})

describe('når tiden er gået', () => {
  const sag = (taget: boolean, på: string) => ({
    fakta: fakta(
      [ressourceforløbErBevilget, true],
      [ressourceforløbPlanlagtTil, '2024-03-31'],
      [kommunenHarTagetStillingTilForløbet, taget],
    ),
    på,
  })
  test('kommunen skal have besluttet senest den sidste dag', () => {
    expect(datoSvar(evaluer(beslutningFørForløbetSlutter, sag(false, '2024-03-01')))).toBe('2024-03-31')
  })
  test('ydelsen løber videre dagen efter, indtil der er taget stilling', () => {
    const løber = (taget: boolean, på: string) => sandtSvar(evaluer(ydelsenLøberVidere, sag(taget, på)))
    expect(løber(true, '2024-03-31')).toBe(true)
    expect(løber(true, '2024-04-01')).toBe(false)
    expect(løber(false, '2024-04-01')).toBe(true)
  })
})
