import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { anmodetOmAktindsigt, sagenAngivet } from '../../fakta/aktindsigt.ts'
import { dokumentetsSærligeArt, erInterntArbejdsdokument, hensynBagUndtagelse } from '../../fakta/dokument.ts'
import {
  anmodningenKanAfslåsForFormål,
  anmodningenKanBehandles,
  udleveresIØnsketForm,
  videreAktindsigtOvervejes,
} from './anmodning.ts'

test.each(['2007-12-06', '2007-12-07', '2013-12-31', '2014-01-01', '2014-04-21', '2014-04-22'])(
  'anmodningen skal kun angive sagen (%s)',
  (på) => {
    const nok = (angivet: boolean) =>
      sandtSvar(evaluer(anmodningenKanBehandles, { fakta: fakta([sagenAngivet, angivet]), på }))
    expect([nok(true), nok(false)]).toEqual([true, false])
  },
)

test.each([
  ['2007-12-06', true, false],
  ['2007-12-07', true, false],
  ['2013-12-31', true, false],
  ['2014-01-01', true, false],
  ['2024-06-30', true, false],
  ['2024-07-01', true, true],
  ['2024-07-01', false, false],
])('afslag på grund af formålet den %s, retsstridigt %s: %s', (på, retsstridigt, svar) => {
  const sag = { fakta: {}, skøn: { retsstridigtFormaal: retsstridigt }, på }
  expect(sandtSvar(evaluer(anmodningenKanAfslåsForFormål, sag))).toBe(svar)
})

describe('at give mere, end man har ret til', () => {
  const overvejes = (på: string, bedt: boolean, særlig: string) =>
    sandtSvar(
      evaluer(videreAktindsigtOvervejes, {
        fakta: fakta(
          [anmodetOmAktindsigt, bedt],
          [erInterntArbejdsdokument, false],
          [dokumentetsSærligeArt, særlig],
          [hensynBagUndtagelse, 'intet'],
        ),
        skøn: { hensynetVejerTungest: false, fortrolighedFoelgerAfForpligtelse: false },
        på,
      }),
    )
  test('fra 2014, når noget er undtaget', () => {
    expect(
      ['2007-12-06', '2007-12-07', '2014-04-21', '2014-04-22'].map((på) =>
        overvejes(på, true, 'sekretariat'),
      ),
    ).toEqual([false, false, true, true])
    expect([
      overvejes('2013-12-31', true, 'sekretariat'),
      overvejes('2014-01-01', true, 'sekretariat'),
      overvejes('2026-05-01', true, 'ingen'),
      overvejes('2026-05-01', false, 'sekretariat'),
    ]).toEqual([false, true, false, false])
  })
})

describe('formen', () => {
  const form = (på: string, skøn: Record<string, boolean>) =>
    sandtSvar(evaluer(udleveresIØnsketForm, { fakta: {}, skøn, på }))
  test('fra 2014 den, der ønskes, medmindre noget taler tungt imod', () => {
    expect([
      form('2014-01-01', { formenErUmulig: false, tungtvejendeModhensyn: false }),
      form('2014-04-22', { formenErUmulig: false, tungtvejendeModhensyn: false }),
      form('2026-05-01', { formenErUmulig: true, tungtvejendeModhensyn: false }),
      form('2026-05-01', { formenErUmulig: false, tungtvejendeModhensyn: true }),
    ]).toEqual([true, true, false, false])
  })
  test('før 2014 en kopi, når den havde betydning', () => {
    expect([
      form('2007-12-06', { kopiHarBetydning: true, dokumenterneTalerModKopi: false }),
      form('2013-12-31', { kopiHarBetydning: true, dokumenterneTalerModKopi: false }),
      form('2013-12-31', { kopiHarBetydning: false, dokumenterneTalerModKopi: false }),
      form('2013-12-31', { kopiHarBetydning: true, dokumenterneTalerModKopi: true }),
    ]).toEqual([true, true, false, false])
  })
})
