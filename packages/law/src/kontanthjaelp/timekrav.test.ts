import { describe, expect, test } from 'vitest'
import { evaluer } from '../eksempler/evaluer.ts'
import { fakta } from '../eksempler/fakta.ts'
import { sandtSvar, talSvar } from '../eksempler/svar.ts'
import { erGift } from '../fakta/kontanthjaelp.ts'
import { loftForDinFamilie, samletHjælpUnderLoftet } from '../fakta/kontanthjaelpsloft.ts'
import {
  hjælpEfterVoksensatsen,
  hjælpPåSUNiveau,
  månederMedHjælpSeneste3År,
  ordinæreTimerEfterNedsættelsen,
  ordinæreTimerSeneste6Måneder,
  ordinæreTimerSeneste12Måneder,
  ordinæreTimerSeneste24Måneder,
  årMedHjælpSomPar,
} from '../fakta/timekrav.ts'
import { kanIkkeFåOrdinærtArbejde } from '../skoen/kontanthjaelp.ts'
import { overLoftet } from './loft.ts'
import {
  fuldHjælpIgen,
  timekravetErOpfyldt,
  ægtefællensHjælpFalderBort,
  ægteparretsHjælpNedsættes,
} from './timekrav-225.ts'
import { timekravForPar2007 } from './timekrav-for-par-2007.ts'
import { nedsættelseEfter225, årets225Beløb } from './timekrav-nedsaettelse.ts'

interface Krav {
  readonly gift?: boolean
  readonly måneder?: number
  readonly timer?: number
  readonly år?: number
  readonly begrænset?: boolean
  readonly voksen?: boolean
  readonly su?: boolean
}
const sag = (k: Krav, på: string) => ({
  fakta: fakta(
    [erGift, k.gift ?? false],
    [månederMedHjælpSeneste3År, k.måneder ?? 12],
    [årMedHjælpSomPar, k.år ?? 2],
    [ordinæreTimerSeneste24Måneder, k.timer ?? 0],
    [ordinæreTimerSeneste12Måneder, k.timer ?? 0],
    [ordinæreTimerSeneste6Måneder, k.timer ?? 0],
    [ordinæreTimerEfterNedsættelsen, k.timer ?? 0],
    [hjælpEfterVoksensatsen, k.voksen ?? true],
    [hjælpPåSUNiveau, k.su ?? false],
  ),
  skøn: { [kanIkkeFåOrdinærtArbejde.skøn.nøgle]: k.begrænset ?? false },
  på,
})
const ja = (udtryk: Parameters<typeof evaluer>[0], k: Krav, på: string) =>
  sandtSvar(evaluer(udtryk, sag(k, på)))

describe('[N1 R] kravet til ægtepar 2007-2011', () => {
  test.each([
    ['2006-07-03', true],
    ['2007-03-31', true],
    ['2007-04-01', false],
    ['2007-12-12', false],
    ['2011-06-30', false],
    ['2011-07-01', 'retsgrundlag ukendt'],
    ['2011-12-31', 'retsgrundlag ukendt'],
    ['2012-01-01', true],
  ])('299 timer, %s: %s', (på, ok) => {
    expect(ja(timekravForPar2007, { gift: true, timer: 299 }, på)).toBe(ok)
  })
  test('300 timer er nok, og kravet gælder først efter 2 år', () => {
    expect(ja(timekravForPar2007, { gift: true, timer: 300 }, '2010-01-01')).toBe(true)
    expect(ja(timekravForPar2007, { gift: true, år: 1 }, '2010-01-01')).toBe(true)
    expect(ja(timekravForPar2007, { gift: true, begrænset: true }, '2010-01-01')).toBe(true)
    expect(ja(timekravForPar2007, {}, '2010-01-01')).toBe(true)
  })
})

describe('[N1 R] 225-timersreglen', () => {
  test.each([
    ['2016-09-30', 0, 'ikke relevant'],
    ['2016-10-01', 112, false],
    ['2016-10-01', 113, true],
    ['2017-03-31', 113, true],
    ['2017-04-01', 113, false],
    ['2017-04-01', 224, false],
    ['2017-04-01', 225, true],
    ['2025-06-30', 0, false],
    ['2025-07-01', 0, 'ikke relevant'],
  ])('%s med %i timer: %s', (på, timer, ok) => {
    expect(ja(timekravetErOpfyldt, { timer }, på)).toBe(ok)
  })
  test('først efter 12 måneder med hjælp, og ikke når arbejdsevnen er for begrænset', () => {
    expect(ja(timekravetErOpfyldt, { måneder: 11 }, '2020-01-01')).toBe(true)
    expect(ja(timekravetErOpfyldt, { måneder: 12 }, '2020-01-01')).toBe(false)
    expect(ja(timekravetErOpfyldt, { begrænset: true }, '2020-01-01')).toBe(true)
  })
  test('225 nye timer giver fuld hjælp igen', () => {
    expect(ja(fuldHjælpIgen, { timer: 224 }, '2020-01-01')).toBe(false)
    expect(ja(fuldHjælpIgen, { timer: 225 }, '2020-01-01')).toBe(true)
  })
  test.each([
    ['2016-10-01', 1000, 500],
    ['2016-12-31', 1000, 500],
    ['2017-01-01', 'retsgrundlag ukendt', 'retsgrundlag ukendt'],
    ['2020-02-29', 1054, 526],
    ['2021-01-01', 'retsgrundlag ukendt', 'retsgrundlag ukendt'],
  ])('ugift, %s: %s på voksensatsen og %s på en lavere', (på, høj, lav) => {
    const kr = (k: Krav) => talSvar(evaluer(nedsættelseEfter225, sag(k, på)), 'kr/md')
    expect([kr({}), kr({ voksen: false })]).toEqual([høj, lav])
    expect(kr({ voksen: false, su: true })).toBe(0)
    expect(kr({ timer: 225 })).toBe(0)
    expect(talSvar(evaluer(årets225Beløb, sag({}, på)), 'kr/md')).toBe(høj)
  })
  test.each<[string, Krav, boolean, boolean]>([
    ['begge på voksensats', {}, true, false],
    ['en lavere sats', { voksen: false }, false, true],
    ['nok timer', { timer: 225 }, false, false],
  ])('gift, %s: bortfald %s, nedsættelse %s', (_, k, bort, ned) => {
    expect(ja(ægtefællensHjælpFalderBort, { gift: true, ...k }, '2020-01-01')).toBe(bort)
    expect(ja(ægteparretsHjælpNedsættes, { gift: true, ...k }, '2020-01-01')).toBe(ned)
  })
})

test.each([
  ['2016-09-30', 'ikke relevant'],
  ['2016-10-01', 735],
  ['2025-06-30', 735],
  ['2025-07-01', 'ikke relevant'],
])('[N1 R] kontanthjælpsloftet %s: %s over', (på, over) => {
  const facts = fakta([samletHjælpUnderLoftet, 14000], [loftForDinFamilie, 13265])
  expect(talSvar(evaluer(overLoftet, { fakta: facts, på }), 'kr/md')).toBe(over)
})
