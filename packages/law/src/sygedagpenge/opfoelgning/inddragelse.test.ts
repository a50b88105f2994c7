import { expect, test } from 'vitest'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import { samtykkeTilAtInformereArbejdspladsen } from '../../fakta/inddragelse.ts'
import { behovForAtInddrage } from '../../skoen/opfoelgning.ts'
import { andreInddragesIOpfølgningen, arbejdspladsenMåInformeres } from './inddragelse.ts'

const DAGE = ['2006-07-03', '2011-02-06', '2011-02-07', '2026-01-31', '2026-02-01']

test.each(DAGE)('den %s informeres arbejdspladsen kun med samtykke', (på) => {
  const svar = (ja: boolean) =>
    sandtSvar(
      evaluer(arbejdspladsenMåInformeres, { fakta: fakta([samtykkeTilAtInformereArbejdspladsen, ja]), på }),
    )
  expect([svar(true), svar(false)]).toEqual([true, false])
  expect(sandtSvar(evaluer(arbejdspladsenMåInformeres, { fakta: {}, på }))).not.toBe(true)
})

test.each(DAGE)('den %s inddrages andre efter et skøn over behovet', (på) => {
  const svar = (skøn: Record<string, boolean>) =>
    sandtSvar(evaluer(andreInddragesIOpfølgningen, { fakta: {}, skøn, på }))
  const { nøgle } = behovForAtInddrage.skøn
  expect([svar({ [nøgle]: true }), svar({ [nøgle]: false })]).toEqual([true, false])
  expect(svar({})).not.toBe(true)
})
