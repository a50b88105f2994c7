import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { forberedendeDelErAktuel, lægeattestTilTeametErAktuel } from '../fakta/oplysning-om-sagen.ts'
import {
  afgørelsenGælder,
  borgerenDeltogIMødet,
  indstillingenFølges,
  sagenErForelagtIgen,
} from '../fakta/organisering.ts'
import { manglenVarUdenBetydning } from '../skoen/oplysning-af-sagen.ts'
import { åbenbartFormålsløstAtUdvikle } from '../skoen/organisering.ts'
import { grundlagetGørAfgørelsenUgyldig } from './grundlaget-mangler.ts'
import { indstillingenKanPåklages, sagSkalITeametIgen } from './teamets-indstilling.ts'
import { kunKliniskFunktionOgEgenLæge, mødetErHoldtRetmæssigt } from './teamets-moede.ts'

describe('teamets indstilling', () => {
  const igen = (på: string, følges: boolean, forelagt = false) =>
    sandtSvar(
      evaluer(sagSkalITeametIgen, {
        fakta: fakta([indstillingenFølges, følges], [sagenErForelagtIgen, forelagt]),
        på,
      }),
    )
  test.each([
    ['2012-12-31', false],
    ['2013-01-01', true],
    ['2015-01-04', true],
    ['2015-01-05', true],
    ['2024-12-31', true],
    ['2025-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('den følges ikke, set den %s: teamet skal se sagen igen %s', (på, svar) => {
    expect(igen(på, false)).toBe(svar)
  })
  test('følges den, eller har teamet set sagen igen, kan kommunen afgøre', () => {
    expect([igen('2024-05-01', true), igen('2024-05-01', false, true)]).toEqual([false, false])
  })
  test.each(['2012-12-31', '2013-01-01', '2026-03-01'])('der kan ikke klages over den (%s)', (på) => {
    expect(sandtSvar(evaluer(indstillingenKanPåklages, { fakta: {}, på }))).toBe(false)
  })
})

describe('grundlaget mangler', () => {
  const ugyldig = (på: string, plan: boolean, attest: boolean, udenBetydning = false, art = 'fleksjob') =>
    sandtSvar(
      evaluer(grundlagetGørAfgørelsenUgyldig, {
        fakta: fakta(
          [afgørelsenGælder, art],
          [forberedendeDelErAktuel, plan],
          [lægeattestTilTeametErAktuel, attest],
        ),
        skøn: { [manglenVarUdenBetydning.skøn.nøgle]: udenBetydning },
        på,
      }),
    )
  test('en forældet plan eller attest gør som udgangspunkt afgørelsen ugyldig', () => {
    expect([ugyldig('2024-05-01', false, true), ugyldig('2024-05-01', true, false)]).toEqual([true, true])
    expect([ugyldig('2024-05-01', true, true), ugyldig('2024-05-01', false, false, true)]).toEqual([
      false,
      false,
    ])
  })
  test.each([
    ['2012-12-31', 'retsgrundlag ukendt'],
    ['2013-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', 'retsgrundlag ukendt'],
  ])('set den %s: %s', (på, svar) => {
    expect(ugyldig(på, false, true)).toBe(svar)
  })
})

describe('teamets møde', () => {
  const retmæssigt = (på: string, deltog: boolean, formålsløst: boolean) =>
    sandtSvar(
      evaluer(mødetErHoldtRetmæssigt, {
        fakta: fakta([borgerenDeltogIMødet, deltog]),
        skøn: { [åbenbartFormålsløstAtUdvikle.skøn.nøgle]: formålsløst },
        på,
      }),
    )
  test.each(['2013-01-01', '2015-01-04', '2015-01-05', '2024-12-31', '2025-01-01', '2026-06-30'])(
    '%s: uden dig kun, når det er åbenbart formålsløst',
    (på) => {
      expect([
        retmæssigt(på, true, false),
        retmæssigt(på, false, true),
        retmæssigt(på, false, false),
      ]).toEqual([true, true, false])
    },
  )
  test('uden for teamets tid er der intet møde efter loven', () => {
    expect([retmæssigt('2012-12-31', true, false), retmæssigt('2026-07-01', true, false)]).toEqual([
      false,
      false,
    ])
  })
  test.each([
    ['2012-12-31', 'fleksjob', false],
    ['2013-01-01', 'fleksjob', true],
    ['2015-01-04', 'foertidspension', true],
    ['2015-01-05', 'foertidspension', true],
    ['2024-12-31', 'revalidering', false],
    ['2025-01-01', 'fleksjob', true],
    ['2026-06-30', 'fleksjob', true],
    ['2026-07-01', 'fleksjob', 'retsgrundlag ukendt'],
  ])('set den %s, %s: kun klinisk funktion og egen læge %s', (på, art, svar) => {
    expect(
      sandtSvar(evaluer(kunKliniskFunktionOgEgenLæge, { fakta: fakta([afgørelsenGælder, art]), på })),
    ).toBe(svar)
  })
})
