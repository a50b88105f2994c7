import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Adgang } from '../adgang/adgang.ts'
import { inKommune } from '../adgang/rum.ts'
import type { Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { NøgleBrugt, Samtidighedsfejl } from '../fejl.ts'
import { bygVerden, NU, system, timer, type Verden } from '../verden.test-support.ts'
import { appendEvents } from './append.ts'
import { aftrykAf, gentagelse, type Nøgle } from './gentagelse.ts'
import { readEvents } from './read.ts'

describe.each(databaser)('$navn', ({ open }) => {
  let prøve: Prøvedatabase
  let db: Lager
  let verden: Verden
  beforeAll(async () => {
    prøve = await open()
    db = prøve.database.db
    verden = await bygVerden(db)
  })
  afterAll(() => prøve.dispose())

  const tilføj = (adgang: Adgang, expectedNr: number, tal: readonly number[], nøgle?: Nøgle, sagId = 's1') =>
    inKommune(db, adgang, (rum) =>
      appendEvents(rum, {
        sagId,
        expectedNr,
        events: tal.map(timer),
        registreret: adgang.nu,
        ...(nøgle ? { nøgle } : {}),
      }),
    )
  const antal = async (sagId: string) =>
    (await inKommune(db, system, (rum) => readEvents(rum, sagId, 'prøve')))?.nr

  test('den, der kommer for sent, får at vide, hvad der er sket imens, af hvem og hvornår', async () => {
    await tilføj(verden.sune, 1, [37])
    await tilføj(verden.lis, 2, [30])
    const sen = await tilføj(verden.sune, 1, [20, 21]).catch((error: unknown) => error)
    expect(sen).toBeInstanceOf(Samtidighedsfejl)
    expect(sen instanceof Samtidighedsfejl && sen.ændringer).toEqual([
      { nr: 2, type: 'FaktumRegistreret', rolle: 'sagsbehandler', hvornår: NU },
      { nr: 3, type: 'FaktumRegistreret', rolle: 'leder', hvornår: NU },
    ])
    expect(await antal('s1')).toBe(3)
  })

  describe('den samme anmodning to gange', () => {
    const nøgle = (indhold: number): Nøgle => ({ nøgle: 'k1', aftryk: aftrykAf({ indhold, sag: 'n1' }) })

    test('gøres én gang og får samme svar', async () => {
      const først = await tilføj(verden.nora, 2, [25], nøgle(25), 'n1')
      expect(først).toEqual({ sagId: 'n1', fra: 3, til: 3 })
      expect(await tilføj(verden.nora, 2, [25], nøgle(25), 'n1')).toEqual(først)
      // Decided anew from a case that has moved on, it would lead to something else: it is answered before.
      expect(await tilføj(verden.nora, 3, [25, 26], nøgle(25), 'n1')).toEqual(først)
      expect(await inKommune(db, verden.nora, (rum) => gentagelse(rum, nøgle(25)))).toEqual(først)
      expect(await antal('n1')).toBe(3)
    })
    test('samtidig: også kun én gang', async () => {
      const samtidig = { nøgle: 'k2', aftryk: 'x' }
      const begge = await Promise.all([1, 2].map(() => tilføj(verden.nora, 3, [24], samtidig, 'n1')))
      expect(begge[0]).toEqual(begge[1])
      expect(await antal('n1')).toBe(4)
    })
    test('med andet indhold afvises, og intet gemmes', async () => {
      await expect(tilføj(verden.nora, 4, [99], nøgle(99), 'n1')).rejects.toThrow(NøgleBrugt)
      expect(await antal('n1')).toBe(4)
    })
    test('en andens nøgle er en anden nøgle', async () => {
      expect(await tilføj(verden.lis, 4, [23], nøgle(23), 'n1')).toMatchObject({ fra: 5 })
    })
    test('en anmodning, der ikke lykkedes, kan gentages', async () => {
      const igen = { nøgle: 'k3', aftryk: 'y' }
      await expect(tilføj(verden.nora, 0, [22], igen, 'n1')).rejects.toThrow(Samtidighedsfejl)
      expect(await tilføj(verden.nora, 5, [22], igen, 'n1')).toMatchObject({ fra: 6 })
    })
  })
})

test('aftrykket er det samme, hvordan nøglerne end står', () => {
  expect(aftrykAf({ a: 1, b: { c: [1, 2], d: null } })).toBe(aftrykAf({ b: { d: null, c: [1, 2] }, a: 1 }))
  expect(aftrykAf({ a: [1, 2] })).not.toBe(aftrykAf({ a: [2, 1] }))
})
