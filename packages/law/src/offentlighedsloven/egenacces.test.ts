import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { sagenAngivet } from '../fakta/aktindsigt.ts'
import {
  materialetErOffentligtTilgængeligt,
  personligeForholdErOmtalt,
  temaErAngivet,
  undtagetEfterOffentlighedsloven,
} from '../fakta/egenacces.ts'
import {
  anmodningEfterOffentlighedslovenKanAfslås,
  anmodningEfterOffentlighedslovenKanBehandles,
  egenacces,
  offentlighedUdleveresIØnsketForm,
} from './egenacces.ts'

const SKØN = {
  hensynModEgenacces: false,
  uforholdsmaessigtRessourceforbrug: false,
  retsstridigtFormaal: false,
  chikanoestFormaal: false,
  formenErUmulig: false,
  tungtvejendeModhensyn: false,
}
const ja = (
  krav: Parameters<typeof evaluer>[0],
  på: string,
  {
    omtalt = true,
    undtaget = false,
    sag = true,
    tema = true,
    offentligt = false,
  }: Partial<Record<'omtalt' | 'undtaget' | 'sag' | 'tema' | 'offentligt', boolean>> = {},
  skøn: Partial<typeof SKØN> = {},
) =>
  sandtSvar(
    evaluer(krav, {
      fakta: fakta(
        [personligeForholdErOmtalt, omtalt],
        [undtagetEfterOffentlighedsloven, undtaget],
        [sagenAngivet, sag],
        [temaErAngivet, tema],
        [materialetErOffentligtTilgængeligt, offentligt],
      ),
      skøn: { ...SKØN, ...skøn },
      på,
    }),
  )

describe('egenacces', () => {
  test('den omtalte kan se oplysningerne, medmindre noget er undtaget eller taler afgørende imod', () => {
    expect([
      ja(egenacces, '2014-01-01'),
      ja(egenacces, '2026-05-01', { omtalt: false }),
      ja(egenacces, '2026-05-01', { undtaget: true }),
      ja(egenacces, '2026-05-01', {}, { hensynModEgenacces: true }),
    ]).toEqual([true, false, false, false])
  })
  test('loven fra 1985 er ikke læst', () => {
    for (const krav of [
      egenacces,
      anmodningEfterOffentlighedslovenKanBehandles,
      offentlighedUdleveresIØnsketForm,
    ]) {
      expect(ja(krav, '2013-12-31')).toBe('retsgrundlag ukendt')
    }
  })
})

test('anmodningen angiver sagen og temaet', () => {
  expect([
    ja(anmodningEfterOffentlighedslovenKanBehandles, '2026-05-01'),
    ja(anmodningEfterOffentlighedslovenKanBehandles, '2026-05-01', { sag: false }),
    ja(anmodningEfterOffentlighedslovenKanBehandles, '2026-05-01', { tema: false }),
  ]).toEqual([true, false, false])
})

test.each([
  ['2013-12-31', 'uforholdsmaessigtRessourceforbrug', 'retsgrundlag ukendt'],
  ['2014-01-01', 'uforholdsmaessigtRessourceforbrug', true],
  ['2024-06-30', 'retsstridigtFormaal', true],
  ['2024-06-30', 'chikanoestFormaal', false],
  ['2024-07-01', 'chikanoestFormaal', true],
  ['2026-05-01', 'ingen', false],
])('afslag uden behandling den %s på grund af %s: %s', (på, grund, svar) => {
  expect(ja(anmodningEfterOffentlighedslovenKanAfslås, på, {}, { [grund]: true })).toBe(svar)
})

test('formen: den ønskede, medmindre det er umuligt, taler tungt imod eller er offentligt i forvejen', () => {
  expect([
    ja(offentlighedUdleveresIØnsketForm, '2026-05-01'),
    ja(offentlighedUdleveresIØnsketForm, '2026-05-01', {}, { formenErUmulig: true }),
    ja(offentlighedUdleveresIØnsketForm, '2026-05-01', {}, { tungtvejendeModhensyn: true }),
    ja(offentlighedUdleveresIØnsketForm, '2026-05-01', { offentligt: true }),
  ]).toEqual([true, false, false, false])
})
