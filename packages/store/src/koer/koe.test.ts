import type { JsonObjekt } from '@sagsvej/rules/read'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inKommune } from '../adgang/rum.ts'
import type { Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { IngenRet, Samtidighedsfejl, UkendtKø } from '../fejl.ts'
import { appendEvents } from '../sager/append.ts'
import { bygVerden, NU, rå, timer, type Verden } from '../verden.test-support.ts'
import { type Job, kørKø, opretKø, passKøer } from './koe.ts'
import { statements } from './statements.ts'

describe.each(databaser)('$navn', ({ open }) => {
  let prøve: Prøvedatabase
  let db: Lager
  let verden: Verden
  beforeAll(async () => {
    prøve = await open()
    db = prøve.database.db
    verden = await bygVerden(db)
    await opretKø(db, 'forsendelse')
  })
  afterAll(() => prøve.dispose())

  const skriv = (expectedNr: number, job: readonly Job[]) =>
    inKommune(db, verden.nora, (rum) =>
      appendEvents(rum, { sagId: 'n1', expectedNr, events: [timer(30)], registreret: NU, job }),
    )
  const brev = (nr: number): Job => ({ kø: 'forsendelse', data: { sagId: 'n1', brev: nr } })
  const tøm = async () => {
    const done: JsonObjekt[] = []
    await kørKø(db, 'forsendelse', async (data) => void done.push(data))
    return done
  }

  test('arbejdet kommer i kø med begivenheden, eller slet ikke', async () => {
    await expect(skriv(0, [brev(1)])).rejects.toThrow(Samtidighedsfejl)
    expect(await tøm()).toEqual([])
    await skriv(2, [brev(2), brev(3)])
    // Both came at the same moment: which is first is not said.
    expect((await tøm()).sort((a, b) => Number(a.brev) - Number(b.brev))).toEqual([
      { kommune: 'Aaby', sagId: 'n1', brev: 2 },
      { kommune: 'Aaby', sagId: 'n1', brev: 3 },
    ])
    expect(await tøm()).toEqual([])
  })
  test('uden kø gemmes intet', async () => {
    await expect(skriv(3, [{ kø: 'findes-ikke', data: {} }])).rejects.toThrow(UkendtKø)
    await skriv(3, [])
  })
  test('det, der skal ske senere, sker ikke nu', async () => {
    await skriv(4, [{ ...brev(4), start: new Date(Date.now() + 3_600_000) }])
    expect(await tøm()).toEqual([])
  })
  test('det, der mislykkes, er der stadig, hvor mange gange det end sker', async () => {
    await skriv(5, [brev(5)])
    for (let forsøg = 1; forsøg <= 5; forsøg++) {
      const brudt = kørKø(db, 'forsendelse', () => Promise.reject(new Error('printeren er væk')))
      await expect(brudt).rejects.toThrow('printeren er væk')
    }
    expect(await tøm()).toEqual([{ kommune: 'Aaby', sagId: 'n1', brev: 5 }])
  })
  test('den, der skriver i en sag, kan ikke læse køen', async () => {
    for (const adgang of [verden.nora, verden.lis, verden.oda])
      await expect(rå(db, adgang, 'select data from pgboss.job')).rejects.toThrow(IngenRet)
  })
  test('en passet kø tager, hvad der kommer', async () => {
    const fejl: unknown[] = []
    let tag: (data: JsonObjekt) => void = () => {}
    const taget = new Promise<JsonObjekt>((resolve) => {
      tag = resolve
    })
    const stop = await passKøer(db, { passet: async (data) => tag(data) }, (error) => fejl.push(error))
    await skriv(6, [{ kø: 'passet', data: { brev: 6 } }])
    expect(await taget).toEqual({ kommune: 'Aaby', brev: 6 })
    await stop()
    expect(fejl).toEqual([])
  })
})

test('en tekst deles i sine sætninger, men ikke inde i en funktion', () => {
  expect(
    statements(`begin; create function f() as $$ select 1; select 2 $$ language sql;\n commit; `),
  ).toEqual(['begin', 'create function f() as $$ select 1; select 2 $$ language sql', 'commit'])
})
