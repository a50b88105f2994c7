import { expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { samtykkeTilAtArbejdspladsenInformeres } from '../../fakta/andre-aktoerer.ts'
import { andreAktørerInddrages, arbejdspladsenMåInformeres } from './andre-aktoerer.ts'

test.each(['2011-02-07', '2026-11-27'])('et menneske vurderer, om andre skal med (%s)', (på) => {
  const ved = (behovForAtInddrageAndre: boolean) =>
    sandtSvar(evaluer(andreAktørerInddrages, { fakta: {}, skøn: { behovForAtInddrageAndre }, på }))
  expect([ved(true), ved(false)]).toEqual([true, false])
  expect(sandtSvar(evaluer(andreAktørerInddrages, { fakta: {}, på }))).toBe('skøn')
})

test('arbejdspladsen får kun noget at vide med den sygemeldtes ja', () => {
  const ved = (ja: boolean) =>
    sandtSvar(
      evaluer(arbejdspladsenMåInformeres, {
        fakta: fakta([samtykkeTilAtArbejdspladsenInformeres, ja]),
        på: '2020-03-02',
      }),
    )
  expect([ved(true), ved(false)]).toEqual([true, false])
})
