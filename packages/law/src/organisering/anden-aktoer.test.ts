import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar } from '../eksempler/svar.ts'
import { aktørOgBorgerErEnige, andenAktørsOpgave } from '../fakta/anden-aktoer.ts'
import { opgavenKanOverladesTilAndenAktør } from './anden-aktoer.ts'

const kan = (på: string, opgave: string, enige?: boolean) =>
  sandtSvar(
    evaluer(opgavenKanOverladesTilAndenAktør, {
      fakta: fakta(
        [andenAktørsOpgave, opgave],
        ...(enige === undefined ? [] : [[aktørOgBorgerErEnige, enige] as const]),
      ),
      på,
    }),
  )

describe.each(['2009-06-12', '2011-02-07', '2019-12-31', '2020-01-01', '2022-09-20', '2026-02-01'])(
  'den %s',
  (på) => {
    test('samtaler, tilbud og vurderinger kan overlades', () => {
      for (const opgave of ['samtaler', 'indsats', 'vurdering_uarbejdsdygtig'])
        expect(kan(på, opgave)).toBe(true)
    })
    test('retten til sygedagpenge kan ikke, heller ikke når de er enige', () => {
      expect(kan(på, 'ret_til_sygedagpenge', true)).toBe(false)
    })
    test('uarbejdsdygtighed kan aktøren afgøre, når de er enige, og ellers ikke', () => {
      expect([
        kan(på, 'afgoerelse_uarbejdsdygtig', true),
        kan(på, 'afgoerelse_uarbejdsdygtig', false),
      ]).toEqual([true, false])
      expect(kan(på, 'afgoerelse_uarbejdsdygtig')).toBe('mangler')
    })
  },
)
