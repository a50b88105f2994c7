import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  betegnetSomFortrolig,
  erPersonoplysning,
  lovKræverVideregivelse,
  oplysningenGælder,
  samtykkeTilVideregivelse,
} from '../../fakta/fortrolighed.ts'
import { samtykkeGivetDen } from '../../fakta/samtykke.ts'
import { tavshedspligtGælder } from './fortrolig.ts'
import { samtykketErBortfaldet } from './samtykke.ts'
import { måGivesTilAndenMyndighed, videregivelseFølgerPersondataregler } from './videregivelse.ts'

describe('tavshedspligt', () => {
  const gælder = (på: string, om: string, { betegnet = false, nødvendig = false, økonomisk = false } = {}) =>
    sandtSvar(
      evaluer(tavshedspligtGælder, {
        fakta: fakta([oplysningenGælder, om], [betegnetSomFortrolig, betegnet]),
        skøn: { hemmeligholdelseErNoedvendig: nødvendig, vaesentligOekonomiskBetydning: økonomisk },
        på,
      }),
    )
  test('om private forhold, for eksempel en diagnose, fra 2014 uden noget skøn', () => {
    expect([gælder('2014-01-01', 'privat_forhold'), gælder('2026-05-01', 'privat_forhold')]).toEqual([
      true,
      true,
    ])
    expect([
      gælder('2007-12-06', 'privat_forhold'),
      gælder('2013-12-31', 'privat_forhold'),
      gælder('2013-12-31', 'privat_forhold', { nødvendig: true }),
      gælder('2013-12-31', 'andet', { betegnet: true }),
    ]).toEqual([false, false, true, true])
  })
  test('om virksomheder, når det er af væsentlig økonomisk betydning', () => {
    expect([
      gælder('2026-05-01', 'forretningsforhold', { økonomisk: true }),
      gælder('2026-05-01', 'forretningsforhold'),
    ]).toEqual([true, false])
  })
  test('om andet, når en regel siger det, eller det er nødvendigt', () => {
    expect([
      gælder('2026-05-01', 'andet', { betegnet: true }),
      gælder('2026-05-01', 'andet', { nødvendig: true }),
      gælder('2026-05-01', 'andet'),
    ]).toEqual([true, true, false])
  })
})

describe('videregivelse til en anden myndighed', () => {
  const sag = (på: string, { person = false, samtykke = false, lov = false, væsentlig = false } = {}) => ({
    fakta: fakta(
      [erPersonoplysning, person],
      [samtykkeTilVideregivelse, samtykke],
      [lovKræverVideregivelse, lov],
    ),
    skøn: { vaesentligForMyndigheden: væsentlig },
    på,
  })
  const må = (...args: Parameters<typeof sag>) => sandtSvar(evaluer(måGivesTilAndenMyndighed, sag(...args)))
  test.each([
    ['2009-06-12', 'retsgrundlag ukendt'],
    ['2009-06-13', 'retsgrundlag ukendt'],
    ['2012-10-08', 'retsgrundlag ukendt'],
    ['2012-10-09', true],
    ['2018-05-24', true],
    ['2018-05-25', true],
  ])('med samtykke den %s: %s', (på, svar) => {
    expect(må(på, { samtykke: true })).toBe(svar)
  })
  test('med samtykke, efter lov, eller når den er væsentlig for myndigheden', () => {
    expect([
      må('2026-05-01', { lov: true }),
      må('2026-05-01', { væsentlig: true }),
      må('2026-05-01'),
    ]).toEqual([true, true, false])
  })
  test('oplysninger om enkeltpersoner følger reglerne om persondata', () => {
    const følger = (person: boolean, på: string) =>
      sandtSvar(evaluer(videregivelseFølgerPersondataregler, sag(på, { person })))
    expect([følger(true, '2012-10-09'), følger(true, '2026-05-01'), følger(false, '2026-05-01')]).toEqual([
      true,
      true,
      false,
    ])
    expect([følger(true, '2009-06-12'), følger(true, '2009-06-13')]).toEqual([
      'retsgrundlag ukendt',
      'retsgrundlag ukendt',
    ])
  })
})

describe('et samtykke til videregivelse', () => {
  const bortfaldet = (på: string, givet: string) =>
    sandtSvar(evaluer(samtykketErBortfaldet, { fakta: fakta([samtykkeGivetDen, givet]), på }))
  test.each([
    ['2007-12-06', '2006-12-06', false],
    ['2007-12-06', '2006-12-05', true],
    ['2007-12-07', '2006-12-07', false],
    ['2009-06-12', '2008-06-12', false],
    ['2009-06-12', '2008-06-11', true],
    ['2009-06-13', '2008-06-11', 'retsgrundlag ukendt'],
    ['2012-10-08', '2012-10-01', 'retsgrundlag ukendt'],
    ['2012-10-09', '2008-06-11', false],
    ['2018-05-24', '2008-06-11', false],
    ['2018-05-25', '2008-06-11', false],
  ])('den %s er et samtykke fra %s faldet bort: %s', (på, givet, svar) => {
    expect(bortfaldet(på, givet)).toBe(svar)
  })
})
