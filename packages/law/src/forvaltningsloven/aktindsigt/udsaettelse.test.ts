import { describe, expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { partISagen } from '../../eksempler/part.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  anmodetOmAktindsigt,
  harFåetAktindsigt,
  klageOverAktindsigtVerserer,
  nogetKanUdleveres,
} from '../../fakta/aktindsigt.ts'
import {
  erPartISagen,
  fristForAfgørelsenBrydes,
  sagenErEnAfgørelsessag,
  sagenErEnStraffesag,
} from '../../fakta/sagens-part.ts'
import { retTilPartsaktindsigt } from './ret.ts'
import { afgørelsenVenterPåAktindsigt, afgørelsenVenterPåKlageOverAktindsigt } from './udsaettelse.ts'

const sag = (
  på: string,
  { bedt = true, klage = false, fået = false, noget = true, frist = false, hensyn = false } = {},
) => ({
  fakta: {
    ...partISagen,
    ...fakta(
      [anmodetOmAktindsigt, bedt],
      [klageOverAktindsigtVerserer, klage],
      [harFåetAktindsigt, fået],
      [nogetKanUdleveres, noget],
      [fristForAfgørelsenBrydes, frist],
    ),
  },
  skøn: { hensynModAtVentePaaAktindsigt: hensyn },
  på,
})
const venter = (...args: Parameters<typeof sag>) =>
  sandtSvar(evaluer(afgørelsenVenterPåAktindsigt, sag(...args)))

describe('afgørelsen venter på aktindsigten', () => {
  test.each([
    '2006-07-03',
    '2007-12-06',
    '2007-12-07',
    '2013-12-31',
    '2014-01-01',
    '2014-04-22',
    '2026-11-27',
  ])('bedt om aktindsigt, set den %s', (på) => {
    expect(venter(på)).toBe(true)
  })
  test('ikke uden anmodning, ikke når adgangen er givet, ikke når intet kan gives', () => {
    expect([
      venter('2026-09-01', { bedt: false }),
      venter('2026-09-01', { fået: true }),
      venter('2026-09-01', { noget: false }),
    ]).toEqual([false, false, false])
  })
  test('de to undtagelser: en lovbestemt frist, og væsentlige hensyn', () => {
    expect([venter('2026-09-01', { frist: true }), venter('2026-09-01', { hensyn: true })]).toEqual([
      false,
      false,
    ])
  })
  test('hensynene er et skøn: uden det er svaret åbent', () => {
    const { skøn: _, ...uden } = sag('2026-09-01')
    expect(sandtSvar(evaluer(afgørelsenVenterPåAktindsigt, uden))).not.toBeTypeOf('boolean')
  })
  test.each(['2007-12-06', '2013-12-31', '2014-01-01', '2026-09-01'])(
    'en klage over aktindsigten virker på samme måde (%s)',
    (på) => {
      const svar = (klage: boolean, frist = false) =>
        sandtSvar(evaluer(afgørelsenVenterPåKlageOverAktindsigt, sag(på, { klage, frist })))
      expect([svar(true), svar(false), svar(true, true)]).toEqual([true, false, false])
    },
  )
})

describe('retten til at se sagens dokumenter', () => {
  const ret = (part: boolean, afgørelse: boolean, straf: boolean, på: string) =>
    sandtSvar(
      evaluer(retTilPartsaktindsigt, {
        fakta: fakta([erPartISagen, part], [sagenErEnAfgørelsessag, afgørelse], [sagenErEnStraffesag, straf]),
        på,
      }),
    )
  test.each(['2007-12-06', '2013-12-31', '2014-01-01', '2026-05-01'])(
    'for en part i en afgørelsessag (%s)',
    (på) => {
      expect([
        ret(true, true, false, på),
        ret(false, true, false, på),
        ret(true, false, false, på),
        ret(true, true, true, på),
      ]).toEqual([true, false, false, false])
    },
  )
})
