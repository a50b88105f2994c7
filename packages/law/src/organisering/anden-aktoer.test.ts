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

describe.each(['2011-02-07', '2019-12-31', '2020-01-01', '2026-11-27'])('den %s', (på) => {
  test('samtaler og tilbud kan overlades', () => {
    expect([kan(på, 'samtaler'), kan(på, 'indsats')]).toEqual([true, true])
  })
  test('retten til sygedagpenge kan ikke, heller ikke når de er enige', () => {
    expect(kan(på, 'ret_til_sygedagpenge', true)).toBe(false)
  })
  test('uarbejdsdygtighed kan, når de er enige, og ellers ikke', () => {
    expect([kan(på, 'uarbejdsdygtighed', true), kan(på, 'uarbejdsdygtighed', false)]).toEqual([true, false])
    expect(kan(på, 'uarbejdsdygtighed')).toBe('mangler')
  })
})
