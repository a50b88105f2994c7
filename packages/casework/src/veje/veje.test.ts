import { parseDay } from '@sagsvej/calendar'
import { MATRIX, ORDNINGER } from '@sagsvej/law'
import { type Grundlag, hjemmelText, type Value } from '@sagsvej/rules'
import { describe, expect, test } from 'vitest'
import { mødetekst } from './moedetekst.ts'
import { fårNu } from './nu.ts'
import { penge } from './penge.ts'
import { veje } from './veje.ts'

const på = parseDay('2026-10-05')
const syg: Readonly<Record<string, Value>> = {
  vurderingsdato: på,
  persongruppe: 'loenmodtager',
  fravaer: [{ fra: parseDay('2026-07-06'), omfang: 'fuldt' }],
  afbrydelser: [],
}
const sag = (mere: Readonly<Record<string, Value>> = {}): Grundlag => {
  const facts: Readonly<Record<string, Value>> = { ...syg, ...mere }
  return { fakta: ({ nøgle }) => facts[nøgle], skøn: () => undefined }
}
const vej = (nøgle: string, facts = sag()) => {
  const found = veje(facts, på).find(({ ordning }) => ordning.nøgle === nøgle)
  if (!found) throw new Error(`no such scheme: ${nøgle}`)
  return found
}
const får = (...hvad: readonly string[]) => ({
  ydelser: hvad.map((ydelse) => ({ ydelse, fra: parseDay('2026-08-01') })),
})

describe('[W1 R] vejen', () => {
  test('hver ordning kommer efter dem, loven vil have prøvet først', () => {
    const seen = new Set<string>()
    for (const { nøgle, efter } of ORDNINGER) {
      for (const { fra } of efter) expect(seen, `${nøgle} after ${fra}`).toContain(fra)
      expect(seen).not.toContain(nøgle)
      seen.add(nøgle)
    }
  })
  test('hver ydelse, en ordning betaler, møder andre i tabellen', () => {
    const met = new Set(MATRIX.flatMap(({ én, anden }) => [én, anden]))
    for (const { ydelse } of ORDNINGER) if (ydelse) expect(met).toContain(ydelse)
  })
  test('det, der mangler, er nævnt; det, loven har lukket, er et nej', () => {
    expect(vej('sygedagpenge')).toMatchObject({ svar: 'mangler' })
    expect(vej('sygedagpenge').mangler.length).toBeGreaterThan(0)
    expect(vej('revalidering').svar).toBe('nej')
  })
})

describe('[W3 R] det, du får nu', () => {
  test('en ydelse, der ikke kan gives samtidig, slutter', () => {
    const { møder } = vej('revalidering', sag(får('sygedagpenge')))
    expect(møder.filter(({ slutter }) => slutter).map((one) => mødetekst(one, 'da'))).toEqual([
      'Revalideringsydelse kan ikke gives for samme dag som sygedagpenge (lov om aktiv socialpolitik § 70, stk. 5)',
    ])
  })
  test('er det ikke oplyst, står alle møder, og ingen slutter', () => {
    const { møder } = vej('revalidering')
    expect(møder.length).toBeGreaterThan(1)
    expect(møder.some(({ slutter }) => slutter)).toBe(false)
  })
  test('kun det, der er den dag', () => {
    expect(fårNu(sag(får('sygedagpenge')), parseDay('2026-07-31'))).toEqual(new Set())
    expect(fårNu(sag(får('sygedagpenge')), på)).toEqual(new Set(['sygedagpenge']))
    expect(fårNu(sag(), på)).toBeUndefined()
  })
})

test('[W3 R] pengene er linje for linje, og hver linje har sin paragraf', () => {
  const facts = sag({ ...får('ressourceforloebsydelse') })
  const alle = veje(facts, på)
  const linjer = penge(alle, fårNu(facts, på))
  expect(linjer.length).toBeGreaterThan(0)
  expect(linjer.every(({ vej: { ordning } }) => ordning.ydelse === 'ressourceforloebsydelse')).toBe(true)
  for (const { linje } of linjer) if (linje) expect(linje.hjemmel).toBeDefined()
})

describe('[W1 R] det, et menneske skal vurdere', () => {
  const visiteret = (ja: boolean) =>
    vej(
      'fleksjob',
      sag({ erVisiteretTilFleksjob: ja, foedselsdag: parseDay('1980-01-01'), pensionDuFaar: 'ingen' }),
    )
  test('står med det sted i loven, der spørger', () => {
    const { svar, vurderinger } = visiteret(false)
    expect(svar).not.toBe('nej')
    expect(
      vurderinger.map(({ skøn, hjemmel }) => [skøn.nøgle, hjemmel && hjemmelText(hjemmel, 'da')]),
    ).toContainEqual(['varigeBegraensninger', 'lov om en aktiv beskæftigelsesindsats § 116, stk. 1'])
    for (const { hjemmel } of veje(sag(), på).flatMap((one) => one.vurderinger)) expect(hjemmel).toBeDefined()
  })
  test('den, der er visiteret til fleksjob, skal ikke vurderes til det igen', () => {
    expect(visiteret(true)).toMatchObject({ svar: 'ja', vurderinger: [], mangler: [] })
  })
})
