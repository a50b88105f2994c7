import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import {
  erhvervssigtetErAfklaret,
  følgerRevalideringsplanen,
  grundTilForsinkelse,
  revalideringBevilgetDen,
  revalideringErBevilget,
  revalideringPlanlagtTil,
  revalideringStartede,
} from '../fakta/revalidering.ts'
import {
  fraværVedBarselIRevalidering,
  kanKlareSigMedSU,
  leveomkostningerDækkesAndetsteds,
  netopForladtSkolen,
} from '../fakta/revalideringsydelse.ts'
import { revalideringsydelseBevares } from './bevares.ts'
import { revalideringKanForlænges } from './forlaengelse.ts'
import { bevarerForsørgelsenUnderForrevalidering, kanFåForrevalidering } from './forrevalidering.ts'
import { revalideringFortsætter } from './fortsaetter.ts'
import { lønEfterOverenskomst, retTilRevalideringsydelse } from './hjaelp.ts'
import { revalideringensLængdeErTilladt, revalideringSenestTil } from './laengde.ts'
import { målgruppeForRevalidering } from './maalgruppe.ts'
import { planForRevalidering } from './plan.ts'

const I_MÅLGRUPPEN = {
  begraensningerIArbejdsevnen: true,
  andenIndsatsErIkkeNok: true,
  kanKommeIndPaaArbejdsmarkedet: true,
}

describe('[V1 R] målgruppen og forrevalidering', () => {
  const målgruppe = (på: string, skøn = I_MÅLGRUPPEN) =>
    sandtSvar(evaluer(målgruppeForRevalidering, { fakta: {}, skøn, på }))
  test.each([
    ['2007-01-01', true],
    ['2019-12-31', true],
    ['2020-01-01', true],
    ['2026-01-31', true],
    ['2026-02-01', false],
  ])('%s: %s', (dag, ja) => {
    expect(målgruppe(dag)).toBe(ja)
  })
  test.each(Object.keys(I_MÅLGRUPPEN))('uden %s: ikke i målgruppen', (nøgle) => {
    expect(målgruppe('2010-05-01', { ...I_MÅLGRUPPEN, [nøgle]: false })).toBe(false)
    expect(målgruppe('2024-05-01', { ...I_MÅLGRUPPEN, [nøgle]: false })).toBe(false)
  })
  const før = (afklaret: boolean) => ({
    fakta: fakta([erhvervssigtetErAfklaret, afklaret]),
    skøn: I_MÅLGRUPPEN,
    på: '2024-05-01',
  })
  test('er jobmålet fastlagt, er det ikke forrevalidering', () => {
    expect(sandtSvar(evaluer(kanFåForrevalidering, før(false)))).toBe(true)
    expect(sandtSvar(evaluer(kanFåForrevalidering, før(true)))).toBe(false)
  })
  test('efter lukningen kun den, der havde fået den bevilget', () => {
    const svar = (bevilget: boolean) =>
      sandtSvar(
        evaluer(kanFåForrevalidering, {
          fakta: fakta(
            [revalideringErBevilget, bevilget],
            [revalideringBevilgetDen, '2026-01-31'],
            [erhvervssigtetErAfklaret, false],
          ),
          på: '2026-02-01',
        }),
      )
    expect([svar(true), svar(false)]).toEqual([true, false])
  })
  test('under forrevalidering beholdes ydelsen', () => {
    expect(sandtSvar(evaluer(bevarerForsørgelsenUnderForrevalidering, før(false)))).toBe(true)
    expect(sandtSvar(evaluer(bevarerForsørgelsenUnderForrevalidering, før(true)))).toBe('ikke relevant')
  })
})

describe('[V1 R] længde', () => {
  const sag = (start: string, til: string, skøn: Record<string, boolean> = {}) => ({
    fakta: fakta(
      [revalideringErBevilget, true],
      [revalideringStartede, start],
      [revalideringPlanlagtTil, til],
    ),
    skøn: {
      betydeligeBegraensninger: false,
      talerIUdpraegetGradForLangUddannelse: false,
      talerForLangUddannelse: false,
      ...skøn,
    },
    på: start,
  })
  test('5 år, også fra en skuddag', () => {
    expect(datoSvar(evaluer(revalideringSenestTil, sag('2012-09-01', '2012-09-01')))).toBe('2017-08-31')
    expect(datoSvar(evaluer(revalideringSenestTil, sag('2024-02-29', '2024-03-01')))).toBe('2029-02-27')
  })
  test('den sidste dag er i orden, dagen efter ikke', () => {
    const tilladt = (til: string, skøn = {}) =>
      sandtSvar(evaluer(revalideringensLængdeErTilladt, sag('2021-09-01', til, skøn)))
    expect(tilladt('2026-08-31')).toBe(true)
    expect(tilladt('2026-09-01')).toBe(false)
    expect(tilladt('2026-09-01', { betydeligeBegraensninger: true, talerForLangUddannelse: true })).toBe(true)
  })
  test('indtil 2019 skulle det tale i udpræget grad; fra 2020 er det nok, at det taler for', () => {
    const længst = (start: string, skøn: Record<string, boolean>) =>
      datoSvar(evaluer(revalideringSenestTil, sag(start, start, { betydeligeBegraensninger: true, ...skøn })))
    expect(længst('2019-12-31', { talerForLangUddannelse: true })).toBe('2024-12-30')
    expect(længst('2020-01-01', { talerForLangUddannelse: true })).toBe('aldrig')
    expect(længst('2019-12-31', { talerIUdpraegetGradForLangUddannelse: true })).toBe('aldrig')
    expect(længst('2020-01-01', { talerForLangUddannelse: false })).toBe('2024-12-31')
  })
  test('begge dele kræves', () => {
    expect(
      datoSvar(
        evaluer(
          revalideringSenestTil,
          sag('2012-01-01', '2012-01-01', { talerIUdpraegetGradForLangUddannelse: true }),
        ),
      ),
    ).toBe('2016-12-31')
  })
})

test.each([
  ['sygdom', '2010-01-01', true],
  ['ingen', '2010-01-01', false],
  ['pasning_af_andre', '2019-12-31', false],
  ['pasning_af_andre', '2020-01-01', true],
  ['sorgorlov', '2019-12-31', false],
  ['sorgorlov', '2020-01-01', 'retsgrundlag ukendt'],
  ['sorgorlov', '2022-05-21', 'retsgrundlag ukendt'],
  ['sorgorlov', '2022-05-22', true],
  ['barsel', '2021-06-01', true],
])('forlængelse ved %s den %s: %s', (grund, på, svar) => {
  expect(
    sandtSvar(evaluer(revalideringKanForlænges, { fakta: fakta([grundTilForsinkelse, grund]), på })),
  ).toBe(svar)
})

describe('[V3 R] ret til ydelsen', () => {
  const svar = (
    { plan = true, andenLov = false, ung = false, su = true, bevilget = '2010-01-01' } = {},
    på = '2024-05-01',
    skøn: Record<string, boolean> = {
      betydeligeBegraensninger: false,
      saerligtBegraensedeErhvervsmuligheder: false,
    },
  ) =>
    sandtSvar(
      evaluer(retTilRevalideringsydelse, {
        fakta: fakta(
          [revalideringErBevilget, true],
          [revalideringBevilgetDen, bevilget],
          [følgerRevalideringsplanen, plan],
          [leveomkostningerDækkesAndetsteds, andenLov],
          [netopForladtSkolen, ung],
          [kanKlareSigMedSU, su],
        ),
        skøn,
        på,
      }),
    )
  test('kun når planen følges, og ingen anden lov dækker', () => {
    expect(svar()).toBe(true)
    expect(svar({ plan: false })).toBe(false)
    expect(svar({ andenLov: true })).toBe(false)
  })
  test('en ung, der kan klare sig med SU, skal have en særlig grund', () => {
    expect(svar({ ung: true })).toBe(false)
    expect(svar({ ung: true, su: false })).toBe(true)
    expect(svar({ ung: true }, '2024-05-01', { betydeligeBegraensninger: true })).toBe(true)
    expect(svar({ ung: true }, '2012-05-01', { saerligtBegraensedeErhvervsmuligheder: true })).toBe(true)
  })
  test('efter lukningen kun den, der havde fået det bevilget', () => {
    expect(svar({ bevilget: '2026-01-31' }, '2026-02-01')).toBe(true)
    expect(svar({ bevilget: '2026-02-01' }, '2026-02-01')).toBe(false)
  })
})

test.each([
  ['2012-02-24', false],
  ['2012-02-25', 'retsgrundlag ukendt'],
  ['2014-11-12', 'retsgrundlag ukendt'],
  ['2014-11-13', true],
])('løn efter overenskomst uden særlige forhold den %s: %s', (på, svar) => {
  const sag = { fakta: fakta([revalideringErBevilget, true]), skøn: { saerligeForholdForLoen: false }, på }
  expect(sandtSvar(evaluer(lønEfterOverenskomst, sag))).toBe(svar)
})

test('ydelsen bevares under barsel og korte afbrydelser, men ikke ellers', () => {
  const svar = (barsel: boolean, kort: boolean) =>
    sandtSvar(
      evaluer(revalideringsydelseBevares, {
        fakta: fakta([revalideringErBevilget, true], [fraværVedBarselIRevalidering, barsel]),
        skøn: { kortvarigAfbrydelseUdenBetydning: kort },
        på: '2024-05-01',
      }),
    )
  expect([svar(true, false), svar(false, true), svar(false, false)]).toEqual([true, true, false])
})

test('revalidering bevilget senest 31. januar 2026 gøres færdig', () => {
  const svar = (bevilget: string) =>
    sandtSvar(
      evaluer(revalideringFortsætter, {
        fakta: fakta([revalideringErBevilget, true], [revalideringBevilgetDen, bevilget]),
        på: '2026-03-01',
      }),
    )
  expect([svar('2026-01-31'), svar('2026-02-01')]).toEqual([true, false])
})

test.each(['2007-01-01', '2015-06-30', '2015-07-01', '2019-03-13', '2020-01-01', '2026-03-01'])(
  'plan den %s: når jobmålet er fastlagt',
  (på) => {
    const plan = (afklaret: boolean) =>
      sandtSvar(
        evaluer(planForRevalidering, {
          fakta: fakta([revalideringErBevilget, true], [erhvervssigtetErAfklaret, afklaret]),
          på,
        }),
      )
    expect([plan(true), plan(false)]).toEqual([true, false])
  },
)
