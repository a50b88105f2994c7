import { describe, expect, test } from 'vitest'
import { læsEksempel } from '../../eksempler/data.test-support.ts'
import { evaluer } from '../../eksempler/evaluer.ts'
import { fakta } from '../../eksempler/fakta.ts'
import { sandtSvar } from '../../eksempler/svar.ts'
import {
  aftaltAtBrevetSendesTilParten,
  andenLovBegrænserRepræsentation,
  hjælperensRolle,
} from '../../fakta/repraesentation.ts'
import { erPartISagen } from '../../fakta/sagens-part.ts'
import {
  type AnmodningMedFuldmagt,
  anmodningMedFuldmagtAf,
  type Repræsentant,
  repræsentantAf,
} from './fuldmagt.adapter.ts'
import { brevetSendesTilRepræsentanten, hjælperenHarAktindsigt } from './fuldmagt.ts'
import { kanKrævesPersonligt, kanLadeSigRepræsentere } from './ret.ts'

describe('kendte eksempler', () => {
  test('sb-ex-037: fuldmagten dækker den ene sag og ikke den anden', () => {
    const e = læsEksempel<AnmodningMedFuldmagt>('sb-ex-037')
    expect(anmodningMedFuldmagtAf(e.facts, e.law_as_of)).toEqual(e.expected)
  })
  test('sb-ex-053: en advokat skal ikke have en skriftlig fuldmagt', () => {
    const e = læsEksempel<Repræsentant>('sb-ex-053')
    expect(repræsentantAf(e.facts, e.law_as_of)).toEqual(e.expected)
  })
})

describe('fuldmagtens omfang', () => {
  const frigives = (på: string, fuldmagt: Partial<AnmodningMedFuldmagt['fuldmagt']> = {}) =>
    anmodningMedFuldmagtAf(
      { fuldmagt: { scope: 'sag 1', validTo: '2026-12-31', ...fuldmagt }, request: { cases: ['sag 1'] } },
      på,
    ).release.length === 1
  test('til og med den sidste dag', () => {
    expect([
      frigives('2026-12-31'),
      frigives('2027-01-01'),
      frigives('2027-01-01', { validTo: null }),
    ]).toEqual([true, false, true])
  })
  test('fra og med den første, og ikke når den er kaldt tilbage', () => {
    expect([
      frigives('2026-08-31', { validFrom: '2026-09-01' }),
      frigives('2026-09-01', { validFrom: '2026-09-01' }),
      frigives('2026-09-01', { revoked: true }),
    ]).toEqual([false, true, false])
  })
})

describe('hvornår der kan kræves en skriftlig fuldmagt', () => {
  const af = (requester: string, doubt = false, writtenFuldmagt: string | null = null) =>
    repræsentantAf({ requester, doubt, writtenFuldmagt, requesterActsForParty: true }, '2026-03-10').mandatory
  test('af andre, når det er nødvendigt, og af de nævnte fag ved tvivl', () => {
    expect([af('nabo'), af('advokat'), af('revisor'), af('socialraadgiver'), af('advokat', true)]).toEqual([
      true,
      false,
      false,
      false,
      true,
    ])
  })
  test('ikke når den er der', () => {
    expect(af('nabo', false, 'fuldmagt af 1. marts 2026')).toBe(false)
  })
})

test.each([
  ['partsrepraesentant', false, [true, true]],
  ['partsrepraesentant', true, [false, true]],
  ['bisidder', false, [false, false]],
])('%s, aftalt at brevene går til parten %s: breve og aktindsigt %j', (rolle, aftalt, svar) => {
  const sag = {
    fakta: fakta([hjælperensRolle, rolle], [aftaltAtBrevetSendesTilParten, aftalt]),
    på: '2026-05-01',
  }
  expect(
    [brevetSendesTilRepræsentanten, hjælperenHarAktindsigt].map((k) => sandtSvar(evaluer(k, sag))),
  ).toEqual(svar)
})

describe('retten til at lade sig repræsentere', () => {
  const svar = (på: string, { part = true, hensyn = false, lov = false, personligt = false } = {}) => {
    const sag = {
      fakta: fakta([erPartISagen, part], [andenLovBegrænserRepræsentation, lov]),
      skøn: { hensynModRepraesentation: hensyn, personligMedvirkenHarBetydning: personligt },
      på,
    }
    return [kanLadeSigRepræsentere, kanKrævesPersonligt].map((krav) => sandtSvar(evaluer(krav, sag)))
  }
  test.each(['2007-12-06', '2007-12-07', '2026-05-01'])('for en part (%s)', (på) => {
    expect([svar(på)[0], svar(på, { part: false })[0]]).toEqual([true, false])
  })
  test('væsentlige hensyn og en anden lov begrænser den', () => {
    expect([svar('2026-05-01', { hensyn: true })[0], svar('2026-05-01', { lov: true })[0]]).toEqual([
      false,
      false,
    ])
  })
  test('pligten til selv at møde bliver hos parten, når det har betydning', () => {
    expect([svar('2026-05-01', { personligt: true })[1], svar('2026-05-01')[1]]).toEqual([true, false])
  })
})
