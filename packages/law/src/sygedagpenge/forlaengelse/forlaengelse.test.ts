import type { Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { forløb, periodeMedGrænse } from '../../eksempler/byg-fravaer.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../../eksempler/svar.ts'
import {
  ansøgningOmFørtidspension,
  arbejdsskadesag,
  behandlingsmulighederUdtømte,
  forlængelseAfgjortDen,
  forlængelseErAfgjort,
  førtidspensionssagPåbegyndt,
  lægensSkønErSikkert,
  lægensSkønUgerTilArbejde,
  lægenVurdererLivstruende,
  underLægebehandling,
  ventetidPåSygehus,
} from '../../fakta/forlaengelse.ts'
import {
  afklaringErNødvendig,
  arbejdsevnenKanÅbenbartIkkeForbedres,
  sagSkalIRehabiliteringsteam,
} from '../../skoen/forlaengelse.ts'
import { revurderingstidspunkt } from '../revurderingstidspunkt.ts'
import {
  afklaringSenestTil,
  forlængelseVedAfklaring,
  længstVedAfklaring,
} from './afklaring-af-arbejdsevne.ts'
import { forlængelseVedArbejdsskade } from './arbejdsskade.ts'
import { forlængelseVedFørtidspensionssag } from './foertidspension.ts'
import { forlængetSenestTil, kanForlænges } from './forlaengelse.ts'
import { lægebehandlingAf } from './laegebehandling.adapter.ts'
import { forlængelseVedLægebehandling, længstVedLægebehandling } from './laegebehandling.ts'
import { forlængelseVedLivstruendeSygdom } from './livstruende-sygdom.ts'
import { forlængelseTilRehabiliteringsteam, rehabiliteringsteamSenestTil } from './rehabiliteringsteam.ts'
import { forlængelseVedRevalidering } from './revalidering.ts'

const afgjort = (dag: string) => fakta([forlængelseErAfgjort, true], [forlængelseAfgjortDen, dag])
const den = (dag: string, facts: Record<string, Value> = {}, skøn: Record<string, boolean> = {}) => ({
  fakta: { ...afgjort(dag), ...facts },
  skøn,
  på: dag,
})

describe('[D7 R] hvor længe', () => {
  test('afklaring: hver version på sin sidste og første dag', () => {
    const uger = (dag: string) => talSvar(evaluer(længstVedAfklaring, den(dag)), 'uger')
    expect(['2010-03-23', '2010-03-24', '2014-06-30', '2014-07-01', '2026-07-01'].map(uger)).toEqual([
      26, 39, 39, 69, 69,
    ])
  })
  test('lægebehandling: 52, 104 og 134 uger, og to måneder i 2007, hvor dagen ikke er fundet', () => {
    const uger = (dag: string) => talSvar(evaluer(længstVedLægebehandling, den(dag)), 'uger')
    expect(
      ['2007-01-31', '2007-02-01', '2007-04-01', '2007-04-02', '2014-06-30', '2014-07-01'].map(uger),
    ).toEqual([52, 'retsgrundlag ukendt', 'retsgrundlag ukendt', 104, 104, 134])
  })
})

describe('ugerne regnes fra den dag, sygedagpengene ellers ville være stoppet', () => {
  const slut = (udtryk: typeof afklaringSenestTil, grænse: string, afgjort: string) => {
    const periode = periodeMedGrænse(revurderingstidspunkt, grænse)
    return datoSvar(evaluer(udtryk, den(afgjort, forløb('loenmodtager', periode))))
  }
  test('afklaring: 69 uger efter', () => {
    expect(slut(afklaringSenestTil, '2019-04-30', '2019-04-15')).toBe('2020-08-25')
  })
  test('fleksjob eller pension: 26 uger før reformen, og derefter intet antal uger', () => {
    expect(slut(rehabiliteringsteamSenestTil, '2012-08-31', '2012-08-15')).toBe('2013-03-01')
    expect(slut(rehabiliteringsteamSenestTil, '2019-04-30', '2019-04-15')).toBe('aldrig')
  })
  test('fleksjob eller pension: før 2011 og efter januar 2026 er det ikke læst', () => {
    const dag = (afgjort: string) => datoSvar(evaluer(rehabiliteringsteamSenestTil, den(afgjort)))
    expect(['2011-02-06', '2026-02-01'].map(dag)).toEqual(['retsgrundlag ukendt', 'retsgrundlag ukendt'])
  })
})

describe('[D7 R] lægebehandling', () => {
  const behandling = (uger: number, sikkert = true) =>
    fakta([underLægebehandling, true], [lægensSkønErSikkert, sikkert], [lægensSkønUgerTilArbejde, uger])
  const svar = (dag: string, uger: number, sikkert?: boolean) =>
    sandtSvar(evaluer(forlængelseVedLægebehandling, den(dag, behandling(uger, sikkert))))
  test('134 uger er inden for, 135 er ikke', () => {
    expect(svar('2020-12-01', 134)).toBe(true)
    expect(svar('2020-12-01', 135)).toBe(false)
  })
  test('et usikkert skøn er ikke nok', () => {
    expect(svar('2020-12-01', 10, false)).toBe(false)
  })
  test('marts 2007: højst 52 og over 104 uger er afgjort i begge læsninger, det imellem er ikke', () => {
    expect([52, 53, 104, 105].map((uger) => svar('2007-03-01', uger))).toEqual([
      true,
      'retsgrundlag ukendt',
      'retsgrundlag ukendt',
      false,
    ])
  })
  test('ventetid på et offentligt sygehus rykker slutdagen dag for dag', () => {
    const slut = (...ventetid: { fra: string; til: string }[]) =>
      datoSvar(
        evaluer(forlængetSenestTil, {
          ...den('2023-07-15', {
            ...forløb('loenmodtager', { fra: '2023-01-02', til: null }),
            ...behandling(134),
            ...fakta(
              [ventetidPåSygehus, ventetid],
              [lægenVurdererLivstruende, false],
              [arbejdsskadesag, 'ingen'],
              [ansøgningOmFørtidspension, false],
            ),
          }),
          skøn: {
            revalideringErSandsynlig: false,
            [afklaringErNødvendig.skøn.nøgle]: false,
            [sagSkalIRehabiliteringsteam.skøn.nøgle]: false,
            [arbejdsevnenKanÅbenbartIkkeForbedres.skøn.nøgle]: false,
          },
        }),
      )
    // 134 weeks from 31 July 2023
    expect(slut()).toBe('2026-02-23')
    expect(slut({ fra: '2023-06-01', til: '2023-07-31' })).toBe('2026-02-23')
    expect(slut({ fra: '2023-07-31', til: '2023-08-10' })).toBe('2026-03-05')
  })
})

describe('[D7 R] de andre grunde', () => {
  test('livstruende: før 2014 skal behandling også være udtømt', () => {
    const svar = (dag: string, udtømt: boolean) =>
      sandtSvar(
        evaluer(
          forlængelseVedLivstruendeSygdom,
          den(dag, fakta([lægenVurdererLivstruende, true], [behandlingsmulighederUdtømte, udtømt])),
        ),
      )
    expect(svar('2014-06-30', false)).toBe(false)
    expect(svar('2014-06-30', true)).toBe(true)
    expect(svar('2014-07-01', false)).toBe(true)
  })
  test('arbejdsskade: en første afgørelse slutter forlængelsen før 2014, men ikke efter', () => {
    const svar = (dag: string, sag: string) =>
      sandtSvar(evaluer(forlængelseVedArbejdsskade, den(dag, fakta([arbejdsskadesag, sag]))))
    expect(svar('2014-06-30', 'uden_afgoerelse')).toBe(true)
    expect(svar('2014-06-30', 'foreloebig_afgoerelse')).toBe(false)
    expect(svar('2014-07-01', 'foreloebig_afgoerelse')).toBe(true)
    expect(svar('2014-07-01', 'erhvervsevne_afgjort')).toBe(false)
  })
  test('førtidspension: påbegyndt sag, siden ansøgning, siden også den åbenbare sag', () => {
    const svar = (dag: string, påbegyndt: boolean, søgt: boolean, åbenbar: boolean) =>
      sandtSvar(
        evaluer(
          forlængelseVedFørtidspensionssag,
          den(dag, fakta([førtidspensionssagPåbegyndt, påbegyndt], [ansøgningOmFørtidspension, søgt]), {
            [arbejdsevnenKanÅbenbartIkkeForbedres.skøn.nøgle]: åbenbar,
          }),
        ),
      )
    expect(svar('2014-06-30', true, false, false)).toBe(true)
    expect(svar('2014-07-01', true, false, true)).toBe(false)
    expect(svar('2016-05-31', false, false, true)).toBe(false)
    expect(svar('2016-06-10', false, false, true)).toBe('retsgrundlag ukendt')
    expect(svar('2016-06-23', false, false, true)).toBe(true)
    expect(svar('2026-06-30', false, false, true)).toBe(true)
    expect(svar('2026-07-01', false, false, true)).toBe('retsgrundlag ukendt')
    expect(svar('2026-07-01', false, true, false)).toBe(true)
  })
  test('rehabiliteringsteam: spørgsmålet skifter i 2014', () => {
    const mangler = (dag: string) => {
      const { udfald } = evaluer(forlængelseTilRehabiliteringsteam, den(dag))
      return udfald.art === 'åben' ? udfald.skøn.map((s) => s.navn) : udfald.art
    }
    expect(mangler('2014-06-30')).toEqual(['kanIkkeArbejdePåNormaleVilkår'])
    expect(mangler('2014-07-01')).toEqual(['sagSkalIRehabiliteringsteam'])
  })
  test('afklaring er et skøn, der gøres af et menneske', () => {
    expect(sandtSvar(evaluer(forlængelseVedAfklaring, den('2020-01-01')))).toBe('skøn')
  })
})

describe('lov 1750/2025', () => {
  const svar = (grund: typeof forlængelseVedRevalidering, dag: string) =>
    sandtSvar(
      evaluer(grund, den(dag, {}, { revalideringErSandsynlig: true, sagSkalIRehabiliteringsteam: true })),
    )
  test.each([forlængelseVedRevalidering, forlængelseTilRehabiliteringsteam])(
    'ulæst fra 1. februar 2026',
    (grund) => {
      expect(svar(grund, '2026-01-31')).toBe(true)
      expect(svar(grund, '2026-02-01')).toBe('retsgrundlag ukendt')
    },
  )
  test('en grund, der er opfyldt, er nok, selv om andre er ulæste', () => {
    const livstruende = fakta([lægenVurdererLivstruende, true])
    expect(sandtSvar(evaluer(kanForlænges, den('2026-11-21', livstruende)))).toBe(true)
  })
  test('er ingen af de læste opfyldt, er svaret åbent', () => {
    const ingen = fakta(
      [lægenVurdererLivstruende, false],
      [underLægebehandling, false],
      [arbejdsskadesag, 'ingen'],
      [ansøgningOmFørtidspension, false],
    )
    const sag = den('2026-11-21', ingen, { afklaringErNoedvendig: false })
    expect(sandtSvar(evaluer(kanForlænges, sag))).toBe('retsgrundlag ukendt')
  })
})

test('uden afgørelse er det revurderingen, når den ligger forude, der vælger version', () => {
  const periode = periodeMedGrænse(revurderingstidspunkt, '2014-07-31')
  const sag = {
    fakta: { ...forløb('loenmodtager', periode), ...fakta([forlængelseErAfgjort, false]) },
    på: '2014-06-15',
  }
  expect(talSvar(evaluer(længstVedAfklaring, sag), 'uger')).toBe(69)
})

test('lægebehandling: 134 uger er nok, 135 er ikke, og så er der ingen pligt efter den grund', () => {
  const svar = (forventetTilbageInden_uger: number) =>
    lægebehandlingAf(
      {
        behandlingsart: 'psykolog',
        laegehenvist: true,
        laegeligtSkoenErSikkert: true,
        forventetTilbageInden_uger,
      },
      '2020-12-01',
    )
  expect([svar(134), svar(135)]).toEqual([
    { forlaenges: true, pligt: true },
    { forlaenges: false, pligt: false },
  ])
})
