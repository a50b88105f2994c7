import { describe, expect, test } from 'vitest'
import { relevanteTilbudErAfprøvet } from '../fakta/fleksjob.ts'
import { erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { fødselsdag } from '../fakta/person.ts'
import { pensionDuFår } from '../fakta/varighed.ts'
import { underAldersgrænsen } from './alder.ts'
import { type Par, spørg } from './fleksjob.test-support.ts'
import { fleksjobKanFås } from './kan-faas.ts'
import { lilleFleksjobKanGives } from './lille-fleksjob.ts'
import { målgruppeForFleksjob } from './maalgruppe.ts'
import { fårIngenPension } from './pension.ts'
import { tilbudErAfprøvet } from './tilbud-afproevet.ts'

const VERSIONER = [
  '2006-07-03',
  '2009-09-24',
  '2009-09-25',
  '2012-12-31',
  '2013-01-01',
  '2019-12-31',
  '2020-01-01',
  '2026-11-26',
]

const BEGRÆNSET = {
  varigeBegraensninger: true,
  vaesentligeBegraensninger: true,
  arbejdePaaNormaleVilkaarErUmuligt: true,
  aabenbartFormaalsloestAtAfproeve: false,
}
const PERSON: readonly Par[] = [
  [fødselsdag, '1970-05-01'],
  [pensionDuFår, 'ingen'],
  [relevanteTilbudErAfprøvet, true],
]

describe('[K1 R] målgruppen for fleksjob', () => {
  test.each(VERSIONER)('%s: den, der opfylder alt, er i målgruppen', (dag) => {
    expect(spørg(målgruppeForFleksjob, dag, PERSON, BEGRÆNSET).ja()).toBe(true)
  })
  test.each([
    ['varigeBegraensninger', '2010-05-01'],
    ['varigeBegraensninger', '2024-05-01'],
    ['arbejdePaaNormaleVilkaarErUmuligt', '2010-05-01'],
    ['arbejdePaaNormaleVilkaarErUmuligt', '2024-05-01'],
  ])('uden %s er man det ikke (%s)', (nøgle, dag) => {
    expect(spørg(målgruppeForFleksjob, dag, PERSON, { ...BEGRÆNSET, [nøgle]: false }).ja()).toBe(false)
  })
  test('væsentlig skal begrænsningen først være fra 2013', () => {
    const uvæsentlig = { ...BEGRÆNSET, vaesentligeBegraensninger: false }
    expect(spørg(målgruppeForFleksjob, '2012-12-31', PERSON, uvæsentlig).ja()).toBe(true)
    expect(spørg(målgruppeForFleksjob, '2013-01-01', PERSON, uvæsentlig).ja()).toBe(false)
  })
  test('uden skøn ventes der på et menneske', () => {
    expect(spørg(målgruppeForFleksjob, '2024-05-01', PERSON).ja()).toBe('skøn')
  })
  test.each(VERSIONER)('%s: alt skal være prøvet, medmindre det er åbenbart formålsløst', (dag) => {
    const ikkePrøvet: readonly Par[] = [[relevanteTilbudErAfprøvet, false]]
    expect(spørg(tilbudErAfprøvet, dag, ikkePrøvet, BEGRÆNSET).ja()).toBe(false)
    expect(spørg(tilbudErAfprøvet, dag, ikkePrøvet, { aabenbartFormaalsloestAtAfproeve: true }).ja()).toBe(
      true,
    )
  })
})

describe('[K1 R] den, der er visiteret', () => {
  const visiteret = (på: string, mere: readonly Par[] = [], skøn: Record<string, boolean> = {}) =>
    spørg(fleksjobKanFås, på, [...PERSON, [erVisiteretTilFleksjob, true], ...mere], skøn).ja()
  test.each(VERSIONER)('%s: skal ikke vurderes på ny; den, der ikke er visiteret, skal', (dag) => {
    const ikke: readonly Par[] = [[erVisiteretTilFleksjob, false]]
    expect([visiteret(dag), visiteret(dag, ikke), visiteret(dag, ikke, BEGRÆNSET)]).toEqual([
      true,
      'skøn',
      true,
    ])
  })
  test('folkepensionsalderen og førtidspension slutter det også for den visiterede', () => {
    expect(visiteret('2024-05-01', [[fødselsdag, '1957-05-01']])).toBe(false)
    expect(visiteret('2024-05-01', [[pensionDuFår, 'foertidspension']])).toBe(false)
  })
})

describe('[K1 R] alder', () => {
  test('65 år er en skarp grænse: dagen før går, fødselsdagen går ikke', () => {
    expect(spørg(underAldersgrænsen, '2007-05-01', [[fødselsdag, '1942-05-02']]).ja()).toBe(true)
    expect(spørg(underAldersgrænsen, '2007-05-02', [[fødselsdag, '1942-05-02']]).ja()).toBe(false)
    expect(spørg(underAldersgrænsen, '2008-05-29', [[fødselsdag, '1943-05-30']]).ja()).toBe(true)
    expect(spørg(underAldersgrænsen, '2009-07-06', [[fødselsdag, '1944-07-06']]).ja()).toBe(false)
  })
  test('født på en skuddag: de 65 år er fyldt den 28. februar', () => {
    expect(spørg(underAldersgrænsen, '2009-02-27', [[fødselsdag, '1944-02-29']]).ja()).toBe(true)
    expect(spørg(underAldersgrænsen, '2009-02-28', [[fødselsdag, '1944-02-29']]).ja()).toBe(false)
  })
  test('født den 1. juli 1939 fylder man 67 lige før lovens første dag her', () => {
    expect(spørg(underAldersgrænsen, '2006-07-03', [[fødselsdag, '1939-07-01']]).ja()).toBe(false)
    expect(spørg(underAldersgrænsen, '2006-07-03', [[fødselsdag, '1941-07-04']]).ja()).toBe(true)
  })
  test.each(['2009-07-07', '2012-12-31', '2013-01-01', '2019-12-31', '2020-01-01', '2025-06-15'])(
    '%s: folkepensionsalderen er grænsen',
    (dag) => {
      expect(spørg(underAldersgrænsen, dag, [[fødselsdag, '1944-07-07']]).ja()).toBe(false)
      expect(spørg(underAldersgrænsen, dag, [[fødselsdag, '1990-01-01']]).ja()).toBe(true)
    },
  )
})

describe('[K1 R] den dag, folkepensionsalderen nås, er retten væk', () => {
  test.each([
    ['1944-07-08', '2009-07-07', '2009-07-08'],
    ['1947-12-31', '2012-12-30', '2012-12-31'],
    ['1948-01-01', '2012-12-31', '2013-01-01'],
    ['1954-06-30', '2019-12-29', '2019-12-30'],
    ['1954-07-01', '2020-06-30', '2020-07-01'],
    ['1958-06-15', '2025-06-14', '2025-06-15'],
  ])('født den %s: %s går, %s går ikke', (født, sidste, nået) => {
    const svar = (dag: string) => spørg(underAldersgrænsen, dag, [[fødselsdag, født]]).ja()
    expect([svar(sidste), svar(nået)]).toEqual([true, false])
  })
})

describe('[K1 R] pension udelukker', () => {
  const svar = (dag: string, pension: string) => spørg(fårIngenPension, dag, [[pensionDuFår, pension]]).ja()
  test.each(VERSIONER)('%s: førtidspension gør altid', (dag) => {
    expect(svar(dag, 'foertidspension')).toBe(false)
    expect(svar(dag, 'ingen')).toBe(true)
  })
  test('seniorpension: dagen, den kom ind i loven, er ikke fundet', () => {
    expect(svar('2019-12-31', 'seniorpension')).toBe(true)
    expect(svar('2020-01-01', 'seniorpension')).toBe('retsgrundlag ukendt')
    expect(svar('2022-05-21', 'seniorpension')).toBe('retsgrundlag ukendt')
    expect(svar('2022-05-22', 'seniorpension')).toBe(false)
  })
  test('tidlig pension: dagen, den kom ind i loven, er ikke fundet', () => {
    expect(svar('2020-12-29', 'tidlig_pension')).toBe(true)
    expect(svar('2020-12-30', 'tidlig_pension')).toBe('retsgrundlag ukendt')
    expect(svar('2022-05-21', 'tidlig_pension')).toBe('retsgrundlag ukendt')
    expect(svar('2022-05-22', 'tidlig_pension')).toBe(false)
    expect(svar('2022-05-21', 'ingen')).toBe(true)
  })
})

describe('[K1 R] fleksjob på få timer', () => {
  const svar = (dag: string, kanUdvikles: boolean, begrænset = true) =>
    spørg(lilleFleksjobKanGives, dag, [], {
      megetBegraensetArbejdsevne: begrænset,
      arbejdsevnenKanUdviklesITide: kanUdvikles,
    }).ja()
  test.each([
    ['2012-12-31', true, false],
    ['2013-01-01', true, true],
    ['2019-12-31', false, false],
    ['2020-01-01', true, true],
    ['2026-05-01', false, false],
  ])('%s, kan udvikles: %s -> %s', (dag, udvikles, ja) => {
    expect(svar(dag, udvikles)).toBe(ja)
  })
  test('spørgsmålet stilles kun, når arbejdsevnen er meget begrænset', () => {
    expect(svar('2024-05-01', true, false)).toBe('ikke relevant')
  })
})
