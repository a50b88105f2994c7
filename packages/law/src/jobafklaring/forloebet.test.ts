import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../eksempler/svar.ts'
import {
  barselUnderJobafklaring,
  erIJobafklaring,
  fikSygedagpengeVedLivstruende,
  jobafklaringStartede,
} from '../fakta/jobafklaring.ts'
import {
  afgørelseOmJobafklaringDen,
  fikTværfagligIndsats,
  jobafklaringEfter,
  nytForløbVarerTil,
  overgikVedRevurderingen,
  sygedagpengeOphørteDen,
  tilbudUnderForløbet,
  ventesFuldtRask,
} from '../fakta/jobafklaring-indsats.ts'
import { forventetRask } from '../fakta/opfoelgning.ts'
import { fødselsdag } from '../fakta/person.ts'
import {
  kliniskFunktionOvervejes,
  sagSkalITeametFørOphør,
  sundhedskoordinatorSenest,
  vurderesSenest,
} from './foer-ophoer.ts'
import { koordinerendeSagsbehandler, tilbudKanIndgå } from './indsats.ts'
import { forløbetOphører } from './ophoer.ts'
import { forberedendeDelKræves, indsatsdelKræves } from './rehabiliteringsplan.ts'
import { sagSkalITeamet } from './rehabiliteringsteam.ts'
import { mindsteAntalSamtaler, samtalerHoldtSenest } from './samtaler.ts'
import { teametSenest } from './teamets-frist.ts'

const sag = (
  start: string,
  på = start,
  mere: ReturnType<typeof fakta> = {},
  skøn: Record<string, boolean> = {},
) => ({
  fakta: {
    ...fakta(
      [erIJobafklaring, true],
      [jobafklaringStartede, start],
      [barselUnderJobafklaring, []],
      [jobafklaringEfter, 'sygedagpenge'],
      [ventesFuldtRask, false],
      [fikTværfagligIndsats, false],
      [overgikVedRevurderingen, true],
    ),
    ...mere,
  },
  skøn,
  på,
})

describe('rehabiliteringsteamet', () => {
  const snart = (start: string, rask: string) =>
    sandtSvar(
      evaluer(sagSkalITeamet, sag(start, start, fakta([ventesFuldtRask, true], [forventetRask, rask]))),
    )
  test('8 uger efter er i tide, dagen efter er ikke', () => {
    expect([snart('2020-05-01', '2020-06-26'), snart('2020-05-01', '2020-06-27')]).toEqual([false, true])
  })
  test.each([
    ['2014-07-01', true],
    ['2015-07-01', true],
    ['2015-07-02', 'retsgrundlag ukendt'],
    ['2016-11-20', 'retsgrundlag ukendt'],
    ['2016-11-21', false],
    ['2024-12-31', false],
    ['2025-01-01', 'skøn'],
    ['2026-06-30', 'skøn'],
    ['2026-07-01', false],
  ])('snart rask, forløbet begyndt %s: %s', (start, svar) => {
    expect(snart(start, start)).toBe(svar)
  })
  test('en tværfaglig indsats fra sygedagpengene går bare videre, men kun ved revurderingen', () => {
    const svar = (ved: boolean) =>
      sandtSvar(
        evaluer(
          sagSkalITeamet,
          sag(
            '2020-05-01',
            '2020-05-01',
            fakta([fikTværfagligIndsats, true], [overgikVedRevurderingen, ved]),
          ),
        ),
      )
    expect([svar(true), svar(false)]).toEqual([false, true])
  })
  test('en løbende sag efter 1. juli 2026 er åben, også når der er behov', () => {
    const behov = { tvaerfagligtBehovIForloebet: true }
    expect(sandtSvar(evaluer(sagSkalITeamet, sag('2026-02-01', '2026-06-30', {}, behov)))).toBe(true)
    expect(sandtSvar(evaluer(sagSkalITeamet, sag('2026-02-01', '2026-07-01', {}, behov)))).toBe(
      'retsgrundlag ukendt',
    )
  })
  const frist = (start: string, efter = 'sygedagpenge') =>
    datoSvar(
      evaluer(
        teametSenest,
        sag(
          start,
          start,
          fakta(
            [jobafklaringEfter, efter],
            [afgørelseOmJobafklaringDen, '2020-06-10'],
            [sygedagpengeOphørteDen, '2014-08-31'],
          ),
          { tvaerfagligtBehovIForloebet: true },
        ),
      ),
    )
  test('4 uger: fra overgangen, fra afgørelsen efter ny sygdom, i 2014 fra sygedagpengenes ophør', () => {
    expect(frist('2020-05-01')).toBe('2020-05-29')
    expect(frist('2020-05-01', 'ny_sygemelding')).toBe('2020-07-08')
    expect(frist('2014-09-01')).toBe('2014-09-28')
    expect(frist('2024-12-31')).toBe('2025-01-28')
    expect(frist('2025-01-01')).toBe('aldrig')
  })
})

describe('planen', () => {
  const behov = { tvaerfagligtBehovIForloebet: true }
  test('den forberedende del hører til teamet, indsatsdelen til forløbet', () => {
    const del = (start: string) => sandtSvar(evaluer(forberedendeDelKræves, sag(start, start, {}, behov)))
    expect([del('2016-12-01'), del('2025-01-01')]).toEqual([true, true])
    expect(
      sandtSvar(
        evaluer(
          forberedendeDelKræves,
          sag('2025-01-01', '2025-01-01', {}, { tvaerfagligtBehovIForloebet: false }),
        ),
      ),
    ).toBe('ikke relevant')
    const indsats = (start: string) => sandtSvar(evaluer(indsatsdelKræves, sag(start)))
    expect([indsats('2026-06-30'), indsats('2026-07-01')]).toEqual([true, 'retsgrundlag ukendt'])
  })
})

describe('[J2 R] før forløbet slutter', () => {
  test('vurderingen skal ske inden udgangen af de 2 år', () => {
    expect(datoSvar(evaluer(vurderesSenest, sag('2024-02-29')))).toBe('2026-02-27')
  })
  const team = (på: string, skøn: Record<string, boolean>) =>
    sandtSvar(evaluer(sagSkalITeametFørOphør, sag('2025-01-01', på, {}, skøn)))
  test('til teamet, når du stadig er syg; ikke når du kan arbejde; åbent efter juli 2026', () => {
    const syg = {
      uarbejdsdygtigVedEgenSygdom: true,
      kanVendeTilbageIArbejde: false,
      maalgruppeForAnden: false,
    }
    expect(team('2026-06-30', syg)).toBe(true)
    expect(team('2026-06-30', { ...syg, kanVendeTilbageIArbejde: true })).toBe(false)
    expect(team('2026-07-01', syg)).toBe('retsgrundlag ukendt')
  })
  test('samtalen senest 3½ år efter sygedagpengene, klinisk funktion ved mere end 4 år', () => {
    const efter = fakta([sygedagpengeOphørteDen, '2020-08-31'])
    expect(
      datoSvar(
        evaluer(
          sundhedskoordinatorSenest,
          sag('2022-09-01', '2023-06-01', efter, { risikoForFireAar: true }),
        ),
      ),
    ).toBe('2024-02-29')
    const til = (dag: string) =>
      sandtSvar(
        evaluer(
          kliniskFunktionOvervejes,
          sag('2022-09-01', '2024-06-01', { ...efter, ...fakta([nytForløbVarerTil, dag]) }),
        ),
      )
    expect([til('2024-08-31'), til('2024-09-01')]).toEqual([false, true])
  })
})

describe('[J2 R] forløbet slutter', () => {
  const slutter = (på: string, syg: boolean, født: string) =>
    sandtSvar(
      evaluer(
        forløbetOphører,
        sag('2014-07-01', på, fakta([fødselsdag, født], [fikSygedagpengeVedLivstruende, false]), {
          uarbejdsdygtigVedEgenSygdom: syg,
        }),
      ),
    )
  test('når du ikke længere er syg, i alle versioner', () => {
    for (const på of ['2015-01-01', '2017-01-01', '2024-01-01'])
      expect(slutter(på, false, '1975-01-01')).toBe(true)
  })
  test('den dag, du når folkepensionsalderen; loven sagde det først senere', () => {
    expect([slutter('2023-05-31', true, '1956-06-01'), slutter('2023-06-01', true, '1956-06-01')]).toEqual([
      false,
      true,
    ])
    expect(slutter('2015-07-01', true, '1950-01-01')).toBe(false)
    expect(slutter('2016-11-20', true, '1950-01-01')).toBe('retsgrundlag ukendt')
  })
})

describe('samtaler og tilbud', () => {
  test('6 på 12 måneder til 2019, 4 på 6 måneder fra 2020, ulæst fra februar 2026', () => {
    const antal = (på: string) => talSvar(evaluer(mindsteAntalSamtaler, sag('2019-12-01', på)), 'antal')
    expect([antal('2019-12-31'), antal('2020-01-01'), antal('2026-01-31'), antal('2026-02-01')]).toEqual([
      6,
      4,
      4,
      'retsgrundlag ukendt',
    ])
    const senest = (start: string, risiko: boolean) =>
      datoSvar(evaluer(samtalerHoldtSenest, sag(start, start, {}, { risikoForFireAar: risiko })))
    expect([senest('2018-03-01', false), senest('2018-03-01', true), senest('2023-08-31', false)]).toEqual([
      '2019-02-28',
      '2018-08-31',
      '2024-02-28',
    ])
  })
  test('ventes du snart rask, er løntilskud ude fra 2016 til 2024', () => {
    const kan = (på: string, tilbud: string) =>
      sandtSvar(
        evaluer(
          tilbudKanIndgå,
          sag(på, på, fakta([ventesFuldtRask, true], [forventetRask, på], [tilbudUnderForløbet, tilbud])),
        ),
      )
    expect([kan('2024-12-31', 'loentilskud'), kan('2024-12-31', 'praktik')]).toEqual([false, true])
    expect([kan('2025-01-01', 'loentilskud'), kan('2015-07-01', 'loentilskud')]).toEqual([true, true])
  })
  test('en koordinerende sagsbehandler fra første dag, og kun i forløbet', () => {
    expect(sandtSvar(evaluer(koordinerendeSagsbehandler, sag('2014-07-01')))).toBe(true)
    expect(
      sandtSvar(
        evaluer(koordinerendeSagsbehandler, { fakta: fakta([erIJobafklaring, false]), på: '2024-01-01' }),
      ),
    ).toBe('ikke relevant')
  })
})
