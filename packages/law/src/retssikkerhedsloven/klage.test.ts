import { formatDay, parseDay } from '@sagsvej/calendar'
import { kontekst, type Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta, type Givet } from '../eksempler/fakta.ts'
import { datoSvar, sandtSvar } from '../eksempler/svar.ts'
import { klagefristensSidsteDag, klagenGælder } from '../fakta/afgoerelse.ts'
import { vurderingsdato } from '../fakta/forloeb.ts'
import {
  afgørelsenIværksættesStraks,
  afgørelsenMeddelt,
  afgørelsensArtVedKlage,
  ankestyrelsenSerBortFraKlagefristen,
  ankestyrelsenTillagdeOpsættendeVirkning,
  fastholdelseModtaget,
  genvurderingenKræverFlereOplysninger,
  genvurderingensUdfald,
  klagenErSendtDirekte,
  klagenModtaget,
  klagenSendtDigitaltITide,
  klagerErDenAfgørelsenVedrører,
  nyAfgørelseMeddelt,
} from '../fakta/klage.ts'
import { evaluerFrist, type Fristregel } from '../frister/frist.ts'
import { klagenHaster } from '../skoen/klage.ts'
import { fastholdtKlageVidereSenest, klagenFastholdesSenest } from './delvist-medhold.ts'
import {
  forSenKlageSendesVidereStraks,
  klagenBehandlesTrodsForsinkelse,
  klagenSendesTilbageTilGenvurdering,
  myndighedenMåAfviseKlagen,
} from './for-sen-klage.ts'
import { fastholdelsesfrist, genvurderingsfrist, klagefrist, videresendelsesfrist } from './frister.ts'
import { beskedOmForsinketGenvurdering, genvurderesStraks, genvurderetSenest } from './genvurdering.ts'
import { klageSenest } from './klagefrist.ts'
import {
  ankestyrelsenErKlageinstans,
  klagenFølgerRetssikkerhedsloven,
  klagenHarOpsættendeVirkning,
  klagerErBerettiget,
} from './klagevej.ts'

const PÅ = '2026-03-01'

function talt(regel: Fristregel, kendt: Record<string, Value>) {
  const alt: Record<string, Value> = { ...fakta([vurderingsdato, PÅ]), ...kendt }
  const svar = evaluerFrist(regel, kontekst({ fakta: (f) => alt[f.nøgle], skøn: () => undefined }))
  if (svar.art !== 'frist') return svar.art
  return [formatDay(svar.dag), svar.senest === undefined ? undefined : formatDay(svar.senest), svar.sikkerhed]
}

describe('klagefristen', () => {
  test('4 uger til samme ugedag', () => {
    expect(talt(klagefrist, fakta([afgørelsenMeddelt, '2026-01-14']))).toEqual([
      '2026-02-11',
      undefined,
      'kontrolleret',
    ])
  })
  test('en frist, der ender en lørdag, flyttes til mandag', () => {
    expect(talt(klagefrist, fakta([afgørelsenMeddelt, '2026-03-07']))).toEqual([
      '2026-04-07',
      undefined,
      'kontrolleret',
    ])
  })
  test('31. december: begge dage vises, og det er uafklaret', () => {
    expect(talt(klagefrist, fakta([afgørelsenMeddelt, '2025-12-03']))).toEqual([
      '2025-12-31',
      '2026-01-02',
      'konflikt',
    ])
  })
  test.each([
    ['2008-09-02', 'ubekræftet'],
    ['2008-09-03', 'kontrolleret'],
  ])('afgørelse den %s: %s', (dag, sikkerhed) => {
    const spor = evaluer(klageSenest, { fakta: fakta([afgørelsenMeddelt, dag]), på: PÅ })
    expect(spor.valgt?.version?.sikkerhed).toBe(sikkerhed)
  })
  test('uden den dag, du fik besked, er den åben', () => {
    expect(talt(klagefrist, {})).toBe('åben')
  })
})

describe('genvurderingen', () => {
  test('4 uger fra modtagelsen, og myndigheden flytter ikke sin egen frist', () => {
    expect(talt(genvurderingsfrist, fakta([klagenModtaget, '2026-03-07']))?.[0]).toBe('2026-04-04')
  })
  test.each([
    ['2009-07-31', 'ubekræftet', 'BEK 709/2009', '14'],
    ['2009-08-01', 'kontrolleret', 'BEK 709/2009', '14'],
    ['2021-06-13', 'kontrolleret', 'BEK 709/2009', '14'],
    ['2021-06-14', 'kontrolleret', 'BEK 861/2025', '11'],
  ])('modtaget den %s: %s, %s § %s', (dag, sikkerhed, lov, paragraf) => {
    const version = evaluer(genvurderetSenest, { fakta: fakta([klagenModtaget, dag]), på: PÅ }).valgt?.version
    expect([version?.sikkerhed, version?.hjemmel.lov.kort, version?.hjemmel.paragraf]).toEqual([
      sikkerhed,
      lov,
      paragraf,
    ])
  })
  test('skal der skaffes mere, skal du have besked; ellers ikke', () => {
    const besked = (mere: boolean, dag: string) =>
      sandtSvar(
        evaluer(beskedOmForsinketGenvurdering, {
          fakta: fakta([klagenModtaget, dag], [genvurderingenKræverFlereOplysninger, mere]),
          på: PÅ,
        }),
      )
    for (const dag of ['2009-07-31', '2009-08-01', '2021-06-13', '2021-06-14'])
      expect([besked(true, dag), besked(false, dag)]).toEqual([true, false])
  })
  test('om klagen haster, er et skøn', () => {
    const straks = (dag: string, skøn?: Record<string, boolean>) =>
      sandtSvar(
        evaluer(genvurderesStraks, {
          fakta: fakta([klagenModtaget, dag]),
          ...(skøn ? { skøn } : {}),
          på: PÅ,
        }),
      )
    for (const dag of ['2009-07-31', '2009-08-01', '2021-06-13', '2021-06-14']) {
      expect(straks(dag, { [klagenHaster.skøn.nøgle]: true })).toBe(true)
      expect(straks(dag, { [klagenHaster.skøn.nøgle]: false })).toBe(false)
    }
    expect(straks('2026-02-02')).not.toBe(true)
  })
})

describe('delvist medhold', () => {
  const delvist = fakta([genvurderingensUdfald, 'delvist_medhold'])
  test('du har 4 uger fra den nye afgørelse, myndigheden 14 dage fra din besked', () => {
    expect(talt(fastholdelsesfrist, { ...delvist, ...fakta([nyAfgørelseMeddelt, '2026-02-02']) })?.[0]).toBe(
      '2026-03-02',
    )
    expect(
      talt(videresendelsesfrist, { ...delvist, ...fakta([fastholdelseModtaget, '2026-02-20']) })?.[0],
    ).toBe('2026-03-06')
  })
  test('spørgsmålet opstår ikke, når klagen fik fuldt medhold', () => {
    const fuldt = fakta([genvurderingensUdfald, 'fuldt_medhold'], [nyAfgørelseMeddelt, '2026-02-02'])
    expect(datoSvar(evaluer(klagenFastholdesSenest, { fakta: fuldt, på: PÅ }))).toBe('ikke relevant')
    const videre = fakta([genvurderingensUdfald, 'fastholdt'], [fastholdelseModtaget, '2026-02-02'])
    expect(datoSvar(evaluer(fastholdtKlageVidereSenest, { fakta: videre, på: PÅ }))).toBe('ikke relevant')
  })
  test.each([
    ['2009-07-31', 'ubekræftet'],
    ['2009-08-01', 'afledt'],
    ['2017-12-31', 'afledt'],
    ['2018-01-01', 'kontrolleret'],
    ['2021-06-13', 'kontrolleret'],
    ['2021-06-14', 'kontrolleret'],
  ])('ny afgørelse den %s: %s', (dag, sikkerhed) => {
    const spor = evaluer(klagenFastholdesSenest, {
      fakta: { ...delvist, ...fakta([nyAfgørelseMeddelt, dag]) },
      på: PÅ,
    })
    expect(spor.valgt?.version?.sikkerhed).toBe(sikkerhed)
  })
  test.each([
    ['2009-07-31', '2009-08-14'],
    ['2009-08-01', '2009-08-15'],
    ['2021-06-13', '2021-06-27'],
    ['2021-06-14', '2021-06-28'],
  ])('fastholdt den %s: videre senest %s', (dag, senest) => {
    const sag = { fakta: { ...delvist, ...fakta([fastholdelseModtaget, dag]) }, på: PÅ }
    expect(datoSvar(evaluer(fastholdtKlageVidereSenest, sag))).toBe(senest)
  })
})

describe('klagen kom for sent', () => {
  const klage = (modtaget: string, sidste: string, ...mere: readonly Givet[]) => ({
    fakta: { ...fakta([klagenModtaget, modtaget], [klagefristensSidsteDag, sidste]), ...fakta(...mere) },
    på: PÅ,
  })
  test.each(['2009-07-30', '2009-08-03', '2021-06-11', '2021-06-16', '2026-02-12'])(
    'sidste dag %s: på dagen er i tide, dagen efter sendes den straks videre',
    (sidste) => {
      const efter = formatDay((parseDay(sidste) + 1) as ReturnType<typeof parseDay>)
      const videre = (modtaget: string) =>
        sandtSvar(evaluer(forSenKlageSendesVidereStraks, klage(modtaget, sidste)))
      expect([videre(sidste), videre(efter)]).toEqual([false, true])
      expect(sandtSvar(evaluer(myndighedenMåAfviseKlagen, klage(efter, sidste)))).toBe(false)
    },
  )
  test('sendt direkte til klageinstansen: tilbage til genvurdering, hvis den er i tide', () => {
    const tilbage = (modtaget: string, direkte: boolean) =>
      sandtSvar(
        evaluer(
          klagenSendesTilbageTilGenvurdering,
          klage(modtaget, '2026-02-12', [klagenErSendtDirekte, direkte]),
        ),
      )
    expect([tilbage('2026-02-12', true), tilbage('2026-02-13', true), tilbage('2026-02-12', false)]).toEqual([
      true,
      false,
      false,
    ])
  })
  test('klageinstansen kan se bort fra fristen, og gør det, når klagen var afsendt digitalt i tide', () => {
    const behandles = (digitalt: boolean, ser: boolean | undefined, modtaget = '2026-02-13') =>
      sandtSvar(
        evaluer(
          klagenBehandlesTrodsForsinkelse,
          klage(
            modtaget,
            '2026-02-12',
            [klagenSendtDigitaltITide, digitalt],
            ...(ser === undefined ? [] : [[ankestyrelsenSerBortFraKlagefristen, ser] as const]),
          ),
        ),
      )
    expect(behandles(true, undefined)).toBe(true)
    expect(behandles(false, true)).toBe(true)
    expect(behandles(false, false)).toBe(false)
    expect(behandles(false, undefined)).toBe('mangler')
    expect(behandles(false, true, '2026-02-12')).toBe('ikke relevant')
  })
  test.each([
    ['2008-09-02', 'ubekræftet'],
    ['2008-09-03', 'sekundær'],
  ])('for sen klage den %s: %s', (modtaget, sikkerhed) => {
    const spor = evaluer(
      klagenBehandlesTrodsForsinkelse,
      klage(modtaget, '2008-08-01', [klagenSendtDigitaltITide, true]),
    )
    expect(spor.valgt?.version?.sikkerhed).toBe(sikkerhed)
  })
})

describe('klagens vej', () => {
  const om = (gælder: string, dag: string) => ({
    fakta: fakta([klagenGælder, gælder], [afgørelsenMeddelt, dag]),
    på: PÅ,
  })
  test('kun en afgørelse i sagen følger vejen med genvurdering', () => {
    const vej = (gælder: string) =>
      sandtSvar(evaluer(klagenFølgerRetssikkerhedsloven, om(gælder, '2026-01-05')))
    expect(['sagen', 'partsaktindsigt', 'sagsbehandlingstid', 'adfaerd', 'serviceniveau'].map(vej)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect(sandtSvar(evaluer(klagenFølgerRetssikkerhedsloven, om('sagen', '2008-09-02')))).toBe(true)
  })
  test.each([
    ['2008-09-02', false],
    ['2008-09-03', false],
    ['2013-06-30', false],
    ['2013-07-01', true],
  ])('afgørelse den %s: Ankestyrelsen %s', (dag, svar) => {
    expect(sandtSvar(evaluer(ankestyrelsenErKlageinstans, om('sagen', dag)))).toBe(svar)
  })
  test('for aktindsigt opstår spørgsmålet om Ankestyrelsen ikke her', () => {
    expect(sandtSvar(evaluer(ankestyrelsenErKlageinstans, om('partsaktindsigt', '2026-01-05')))).toBe(
      'ikke relevant',
    )
  })
})

test.each(['2008-09-02', '2008-09-03', PÅ])('kun den, afgørelsen vedrører, kan klage (%s)', (dag) => {
  const ret = (den: boolean) =>
    sandtSvar(
      evaluer(klagerErBerettiget, {
        fakta: fakta([afgørelsenMeddelt, dag], [klagerErDenAfgørelsenVedrører, den]),
        på: PÅ,
      }),
    )
  expect([ret(true), ret(false)]).toEqual([true, false])
})

describe('opsættende virkning', () => {
  const udsætter = (art: string, dag: string, straks = false, tillagt = false) =>
    sandtSvar(
      evaluer(klagenHarOpsættendeVirkning, {
        fakta: fakta(
          [klagenModtaget, dag],
          [afgørelsensArtVedKlage, art],
          [afgørelsenIværksættesStraks, straks],
          [ankestyrelsenTillagdeOpsættendeVirkning, tillagt],
        ),
        på: PÅ,
      }),
    )
  test.each(['2008-09-02', '2008-09-03', '2026-03-18'])('en ydelse er ikke blandt dem (%s)', (dag) => {
    expect(udsætter('ydelse_eller_indsats', dag)).toBe(false)
    expect(udsætter('boligstoette_tilbage', dag)).toBe(true)
  })
  test('et anbragt barn og et botilbud uden samtykke, medmindre det iværksættes straks', () => {
    for (const art of ['anbringelse', 'botilbud_uden_samtykke'])
      expect([udsætter(art, PÅ), udsætter(art, PÅ, true)]).toEqual([true, false])
  })
  test('et botilbud kun, når Ankestyrelsen har bestemt det', () => {
    expect([udsætter('botilbud', PÅ), udsætter('botilbud', PÅ, false, true)]).toEqual([false, true])
  })
})
