import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { datoSvar, sandtSvar, talSvar } from '../../eksempler/svar.ts'
import { fikHjælpTilBoligindskud, indskudBetaltTilbageDen } from '../../fakta/boligindskud.ts'
import { energiregningenFra, energiregningenTil } from '../../fakta/energiregning.ts'
import { enkeltudgiftensArt, hvadÆndredeSig } from '../../fakta/enkeltudgift.ts'
import { flytterTilUdlandet, knyttetTilLandetDerFlyttesTil } from '../../fakta/flytning.ts'
import {
  behandlingUdenForDetOffentlige,
  offentligBehandlingFindes,
  udgiftenDækkesEfterAndenLov,
} from '../../fakta/hjaelp-til-behandling.ts'
import {
  ansøgningenPrøvetEfterHuslejehjælp,
  hjælpenDækkerKunSanktion,
  udsættelsestruetPåGrundAfRestance,
} from '../../fakta/huslejerestance.ts'
import { formueUdenMéngodtgørelse, méngodtgørelse } from '../../fakta/mengodtgoerelse.ts'
import { samværMed } from '../../fakta/samvaer.ts'
import {
  søgtOmEnkeltydelseDen,
  udgiftenErPåtaget,
  udgiftenPåtagetDen,
} from '../../fakta/soegt-om-enkeltydelse.ts'
import { formueVedBehandling, hjælpTilBehandling } from './behandling.ts'
import { boligindskudSkalBetalesTilbage, boligindskudTilbageSenest } from './boligindskud.ts'
import { hjælpTilEnkeltudgift } from './enkeltudgift.ts'
import { hjælpTilFlytning, hjælpTilUdgiftVedFlytning, tilflytningskommunenAfgør } from './flytning.ts'
import { udgiftenErRimelig, udgiftenKunneForudses } from './forudsigelig.ts'
import { midlertidigHuslejehjælp, restancenErPrøvetFuldtUd } from './husleje.ts'
import { hjælpTilSamvær, hjælpTilSamværMedBortadopteret } from './samvaer.ts'
import { søgtForSent } from './soegt-for-sent.ts'

const FØR_OG_NU = ['2006-07-03', '2007-12-11', '2007-12-12', '2019-12-31', '2020-01-01', '2026-11-22']

const SYG_OG_I_TIDE = fakta([hvadÆndredeSig, 'sygdom'], [udgiftenErPåtaget, false])
const ALT_SKØNNET = {
  aendringenErEnSocialBegivenhed: false,
  enkeltudgiftenErRimeligtBegrundet: true,
  egenBetalingVanskeliggoerFremtiden: true,
  behovetKunneIkkeForudses: true,
  udgiftenErHeltAfgoerende: false,
  kanIkkeBetaleUdgiften: true,
}

describe('[N3 R] enkeltudgifter', () => {
  const hjælp = (på: string, art: string, skøn: Record<string, boolean> = {}, ændring = 'sygdom') =>
    sandtSvar(
      evaluer(hjælpTilEnkeltudgift, {
        fakta: { ...SYG_OG_I_TIDE, ...fakta([enkeltudgiftensArt, art], [hvadÆndredeSig, ændring]) },
        skøn: { ...ALT_SKØNNET, ...skøn },
        på,
      }),
    )
  test.each(FØR_OG_NU)('%s: en uventet udgift efter sygdom', (dag) => {
    expect(hjælp(dag, 'anden')).toBe(true)
  })
  test.each([
    ['ledighed', true],
    ['barsel', true],
    ['mistet_forsoerger', true],
    ['andet', false],
    ['ingen', false],
  ])('ændringen er %s: %s', (ændring, ja) => {
    expect(hjælp('2015-01-01', 'anden', {}, ændring)).toBe(ja)
  })
  test('noget andet kan også være en ændring, men det er et skøn', () => {
    expect(hjælp('2015-01-01', 'anden', { aendringenErEnSocialBegivenhed: true }, 'andet')).toBe(true)
  })
  test.each([
    'enkeltudgiftenErRimeligtBegrundet',
    'egenBetalingVanskeliggoerFremtiden',
    'behovetKunneIkkeForudses',
  ])('uden %s: ingen hjælp', (skøn) => {
    expect(hjælp('2015-01-01', 'anden', { [skøn]: false })).toBe(false)
  })
  test('det forudsigelige giver kun hjælp, når det er helt afgørende', () => {
    expect(hjælp('2015-01-01', 'foedsel_daab_konfirmation')).toBe(false)
    expect(hjælp('2015-01-01', 'foedsel_daab_konfirmation', { udgiftenErHeltAfgoerende: true })).toBe(true)
  })
  test('indtil 2019 også til en flytning, fra 2020 efter reglerne om flytning', () => {
    expect(hjælp('2019-12-31', 'flytning', { udgiftenErHeltAfgoerende: true })).toBe(true)
    expect(hjælp('2020-01-01', 'flytning', { udgiftenErHeltAfgoerende: true })).toBe(false)
  })

  const energi = (fra: string, til: string) =>
    sandtSvar(
      evaluer(udgiftenKunneForudses, {
        fakta: fakta([enkeltudgiftensArt, 'energi'], [energiregningenFra, fra], [energiregningenTil, til]),
        på: '2023-06-01',
      }),
    )
  test('energiregninger fra 1. oktober 2021 til 30. april 2023 kunne ikke forudses', () => {
    expect(energi('2021-10-01', '2023-04-30')).toBe(false)
    expect(energi('2021-09-30', '2023-04-30')).toBe('skøn')
    expect(energi('2021-10-01', '2023-05-01')).toBe('skøn')
  })
  test('og de er rimelige, medmindre forbruget er urimeligt højt', () => {
    const rimelig = (højt: boolean) =>
      sandtSvar(
        evaluer(udgiftenErRimelig, {
          fakta: fakta(
            [enkeltudgiftensArt, 'energi'],
            [energiregningenFra, '2022-01-01'],
            [energiregningenTil, '2022-03-31'],
          ),
          skøn: { forbrugetErUrimeligtHoejt: højt },
          på: '2022-06-01',
        }),
      )
    expect([rimelig(false), rimelig(true)]).toEqual([true, false])
  })

  const sent = (påtaget: string, søgt: string, på: string, alligevel = false) =>
    sandtSvar(
      evaluer(søgtForSent, {
        fakta: fakta([udgiftenErPåtaget, true], [udgiftenPåtagetDen, påtaget], [søgtOmEnkeltydelseDen, søgt]),
        skøn: { hjaelpTrodsSenAnsoegning: alligevel },
        på,
      }),
    )
  test.each(['2007-01-01', '2024-03-01'])('%s: søgt dagen efter købet er for sent, samme dag ikke', (dag) => {
    expect(sent('2024-02-28', '2024-02-29', dag)).toBe(true)
    expect(sent('2024-02-29', '2024-02-29', dag)).toBe(false)
    expect(sent('2024-02-28', '2024-02-29', dag, true)).toBe(false)
  })
  test('den, der endnu intet har købt, har ikke søgt for sent', () => {
    expect(
      sandtSvar(evaluer(søgtForSent, { fakta: fakta([udgiftenErPåtaget, false]), på: '2024-01-01' })),
    ).toBe(false)
  })
})

describe('[N3 R] husleje', () => {
  const husleje = (på: string, truet: boolean, sanktion: boolean, skøn = true) =>
    sandtSvar(
      evaluer(midlertidigHuslejehjælp, {
        fakta: fakta([udsættelsestruetPåGrundAfRestance, truet], [hjælpenDækkerKunSanktion, sanktion]),
        skøn: { huslejehjaelpForebyggerUdsaettelse: skøn, kanIkkeBetaleUdgiften: true },
        på,
      }),
    )
  test('reglen kom den 1. januar 2013', () => {
    expect([husleje('2012-12-31', true, false), husleje('2013-01-01', true, false)]).toEqual([false, true])
  })
  test('ikke uden fare for udsættelse, ikke for en sanktion, ikke uden udsigt', () => {
    expect(husleje('2024-05-01', false, false)).toBe(false)
    expect(husleje('2024-05-01', true, true)).toBe(false)
    expect(husleje('2024-05-01', true, false, false)).toBe(false)
  })
  const prøvet = (på: string, set: boolean, truet = true) =>
    sandtSvar(
      evaluer(restancenErPrøvetFuldtUd, {
        fakta: fakta([udsættelsestruetPåGrundAfRestance, truet], [ansøgningenPrøvetEfterHuslejehjælp, set]),
        på,
      }),
    )
  test('et afslag skal også have set på hjælp til husleje', () => {
    expect([prøvet('2012-12-31', false), prøvet('2013-01-01', false), prøvet('2013-01-01', true)]).toEqual([
      true,
      false,
      true,
    ])
    expect(prøvet('2020-01-01', false, false)).toBe('ikke relevant')
  })
})

describe('[N3 R] behandling', () => {
  const behandling = (på: string, udenFor: boolean, findes: boolean, skøn: Record<string, boolean> = {}) =>
    sandtSvar(
      evaluer(hjælpTilBehandling, {
        fakta: fakta(
          [udgiftenErPåtaget, false],
          [udgiftenDækkesEfterAndenLov, false],
          [behandlingUdenForDetOffentlige, udenFor],
          [offentligBehandlingFindes, findes],
        ),
        skøn: {
          kanIkkeBetaleUdgiften: true,
          behandlingenErNoedvendig: true,
          privatBehandlingErLaegeligtVelbegrundet: true,
          ...skøn,
        },
        på,
      }),
    )
  test.each(['2007-01-01', '2026-01-01'])('%s: nødvendig behandling i det offentlige', (dag) => {
    expect(behandling(dag, false, true)).toBe(true)
    expect(behandling(dag, false, true, { behandlingenErNoedvendig: false })).toBe(false)
    expect(behandling(dag, false, true, { kanIkkeBetaleUdgiften: false })).toBe(false)
  })
  test('uden for det offentlige kun, når det offentlige ikke kan, og det er velbegrundet', () => {
    expect(behandling('2024-01-01', true, true)).toBe(false)
    expect(behandling('2024-01-01', true, false)).toBe(true)
    expect(behandling('2024-01-01', true, false, { privatBehandlingErLaegeligtVelbegrundet: false })).toBe(
      false,
    )
  })
  test.each(['2010-01-01', '2020-01-01'])('%s: en méngodtgørelse er formue', (dag) => {
    expect(
      talSvar(
        evaluer(formueVedBehandling, {
          fakta: fakta([méngodtgørelse, 80_000], [formueUdenMéngodtgørelse, -5_000]),
          på: dag,
        }),
        'kr',
      ),
    ).toBe(75_000)
  })
})

describe('[N3 R] samvær', () => {
  const samvær = (på: string, med: string, skøn = true) =>
    sandtSvar(
      evaluer(med === 'bortadopteret_barn' ? hjælpTilSamværMedBortadopteret : hjælpTilSamvær, {
        fakta: fakta([samværMed, med]),
        skøn: { kanIkkeBetaleUdgiften: skøn },
        på,
      }),
    )
  test.each(['2007-01-01', '2007-12-12', '2025-07-01'])('%s: eget barn, men ikke andre', (dag) => {
    expect(samvær(dag, 'eget_barn')).toBe(true)
    expect(samvær(dag, 'bopaelsforaelders_transport')).toBe(true)
    expect(samvær(dag, 'andet')).toBe(false)
    expect(samvær(dag, 'eget_barn', false)).toBe(false)
  })
  test.each([
    ['2007-12-11', false],
    ['2007-12-12', false],
    ['2007-12-13', 'retsgrundlag ukendt'],
    ['2009-09-30', 'retsgrundlag ukendt'],
    ['2009-10-01', true],
  ])('%s: et barn, andre har adopteret: %s', (dag, svar) => {
    expect(samvær(dag, 'bortadopteret_barn')).toBe(svar)
  })
})

describe('[N3 R] flytning', () => {
  const sag = (udland: boolean, knyttet: boolean) => ({
    ...SYG_OG_I_TIDE,
    ...fakta(
      [flytterTilUdlandet, udland],
      [knyttetTilLandetDerFlyttesTil, knyttet],
      [enkeltudgiftensArt, 'boligindskud'],
    ),
  })
  const skøn = { ...ALT_SKØNNET, flytningenForbedrerForholdene: true, udgiftenErHeltAfgoerende: true }
  test.each(FØR_OG_NU)('%s: en flytning, der forbedrer', (på) => {
    expect(sandtSvar(evaluer(hjælpTilFlytning, { fakta: sag(false, false), skøn, på }))).toBe(true)
    expect(sandtSvar(evaluer(hjælpTilFlytning, { fakta: sag(true, false), skøn, på }))).toBe(false)
    expect(sandtSvar(evaluer(hjælpTilFlytning, { fakta: sag(true, true), skøn, på }))).toBe(true)
  })
  test.each([
    ['2007-01-01', false],
    ['2019-12-31', false],
    ['2020-01-01', true],
  ])('%s: enkeltudgift og tilflytningskommune: %s', (på, ja) => {
    expect(sandtSvar(evaluer(hjælpTilUdgiftVedFlytning, { fakta: sag(false, false), skøn, på }))).toBe(ja)
    expect(sandtSvar(evaluer(tilflytningskommunenAfgør, { fakta: sag(false, false), på }))).toBe(ja)
    expect(sandtSvar(evaluer(tilflytningskommunenAfgør, { fakta: sag(true, true), på }))).toBe(false)
  })
})

describe('[N3 R] boligindskud', () => {
  const senest = (på: string, tilbage: string) =>
    datoSvar(
      evaluer(boligindskudTilbageSenest, {
        fakta: fakta([fikHjælpTilBoligindskud, true], [indskudBetaltTilbageDen, tilbage]),
        på,
      }),
    )
  test('2 måneder efter udlejeren, også ved månedens ende', () => {
    expect(senest('2007-01-01', '2007-01-01')).toBe('aldrig')
    expect(senest('2025-06-30', '2025-06-30')).toBe('aldrig')
    expect(senest('2025-07-01', '2025-07-01')).toBe('2025-09-01')
    expect(senest('2025-12-31', '2025-12-31')).toBe('2026-02-28')
  })
  test.each(['2007-01-01', '2024-01-01'])('%s: hjælpen skal betales tilbage', (på) => {
    const svar = (fik: boolean) =>
      sandtSvar(evaluer(boligindskudSkalBetalesTilbage, { fakta: fakta([fikHjælpTilBoligindskud, fik]), på }))
    expect([svar(true), svar(false)]).toEqual([true, 'ikke relevant'])
  })
})
