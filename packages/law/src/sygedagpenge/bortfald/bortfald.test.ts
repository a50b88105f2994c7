import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../../eksempler/svar.ts'
import {
  afviser,
  andenVurderingIndhentet,
  genoptagetFør,
  opfordret,
  opfyldtIgen,
  skriftligtOrienteret,
  udebliver,
  underrettetOmBortfald,
} from '../../fakta/medvirken.ts'
import { bortfaldVedAfvistBehandling } from './afvist-behandling.ts'
import { bortfaldVedForhaling } from './forhaler-helbredelsen.ts'
import { genoptages, genoptagesFra } from './genoptagelse.ts'
import { bortfaldVedManglendeMedvirken } from './manglende-medvirken.ts'
import { værnModBortfald } from './vaern-mod-bortfald.ts'

describe('[D4 R] manglende medvirken', () => {
  const svar = (orienteret: boolean, skøn: Record<string, boolean> = {}) =>
    sandtSvar(
      evaluer(bortfaldVedManglendeMedvirken, {
        fakta: fakta([udebliver, true], [skriftligtOrienteret, orienteret]),
        skøn,
        på: '2024-05-01',
      }),
    )
  test('uden skriftlig orientering falder intet bort', () => {
    expect(svar(false)).toBe(false)
  })
  test('om grunden er rimelig, afgør et menneske', () => {
    expect(svar(true)).toBe('skøn')
    expect(svar(true, { rimeligGrund: false })).toBe(true)
    expect(svar(true, { rimeligGrund: true })).toBe(false)
  })
})

test('adfærd, der forhaler helbredelsen, er et skøn, og kræver ingen orientering først', () => {
  const svar = (skøn: Record<string, boolean>) =>
    sandtSvar(evaluer(bortfaldVedForhaling, { fakta: {}, skøn, på: '2024-05-01' }))
  expect(svar({})).toBe('skøn')
  expect(svar({ forhalerHelbredelsen: true })).toBe(true)
  expect(svar({ forhalerHelbredelsen: false })).toBe(false)
})

describe('[D4 R] afvist behandling', () => {
  const værn = (hvad: string, på: string, spurgt: boolean) =>
    sandtSvar(
      evaluer(værnModBortfald, { fakta: fakta([afviser, hvad], [andenVurderingIndhentet, spurgt]), på }),
    )

  test('værnet begyndte 1. juli 2014 og krævede først en anden vurdering', () => {
    expect(værn('operation', '2014-06-30', true)).toBe(false)
    expect(værn('operation', '2014-07-01', true)).toBe(true)
    expect(værn('operation', '2019-06-30', false)).toBe(false)
    expect(værn('operation', '2019-07-01', false)).toBe(true)
  })
  test('optræning har aldrig været beskyttet', () => {
    for (const på of ['2015-01-01', '2020-01-01', '2026-11-21'])
      expect(værn('optraening', på, true)).toBe(false)
  })
  test('anden lægebehandling er et skøn', () => {
    expect(værn('anden_laegebehandling', '2024-01-01', false)).toBe('skøn')
  })
  test('hensigtsmæssig optræning mod opfordring koster retten efter orientering', () => {
    const svar = (orienteret: boolean) =>
      sandtSvar(
        evaluer(bortfaldVedAfvistBehandling, {
          fakta: fakta([afviser, 'optraening'], [opfordret, true], [skriftligtOrienteret, orienteret]),
          skøn: { hensigtsmaessigOptraening: true },
          på: '2024-01-01',
        }),
      )
    expect(svar(true)).toBe(true)
    expect(svar(false)).toBe(false)
  })
})

describe('[D4 R] genoptagelse', () => {
  const sag = (igen: string, før: boolean, på = '2024-06-20') => ({
    fakta: fakta([underrettetOmBortfald, '2024-05-02'], [opfyldtIgen, igen], [genoptagetFør, før]),
    på,
  })
  test('senest 4 uger efter underretningen, og fra dagen efter', () => {
    expect(datoSvar(evaluer(genoptagesFra, sag('2024-05-30', false)))).toBe('2024-05-31')
    expect(datoSvar(evaluer(genoptagesFra, sag('2024-05-31', false)))).toBe('ikke relevant')
  })
  test('kun én gang i forløbet, siden 2012', () => {
    expect(sandtSvar(evaluer(genoptages, sag('2024-05-30', true)))).toBe(false)
    expect(sandtSvar(evaluer(genoptages, sag('2024-05-30', true, '2011-06-20')))).toBe(true)
    expect(sandtSvar(evaluer(genoptages, sag('2024-05-30', true, '2012-04-20')))).toBe('retsgrundlag ukendt')
  })
})
