import type { SagBegivenhed } from '@sagsvej/casework'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Adgang } from '../adgang/adgang.ts'
import { inKommune } from '../adgang/rum.ts'
import { Kommunerum, Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { IngenRet, Lagerfejl, SagenFindes, Samtidighedsfejl } from '../fejl.ts'
import { appendEvents } from './append.ts'
import { importSager } from './import.ts'
import { readLog } from './laesninger.ts'
import { listSager } from './list.ts'
import { readEvents } from './read.ts'

const registreret = new Date('2026-07-08T10:00:00Z')
const nu = new Date('2026-07-09T08:30:00Z')
const bo = (kommune: string, bruger = 'Bo'): Adgang => ({ kommune, rolle: 'system', bruger, nu })

const oprettet = (
  kommune: string,
  sagId: string,
  navn = 'Oda Prøvesen',
  cpr = '721399-0000',
): SagBegivenhed => ({
  type: 'SagOprettet',
  version: 1,
  sagId,
  kommune,
  navn,
  cpr,
})
const timer = (vaerdi: number): SagBegivenhed => ({
  type: 'FaktumRegistreret',
  version: 1,
  faktum: 'ugetimer',
  vaerdi,
  enhed: 'timer/uge',
  gaelderFra: '2024-03-31',
  kendtFra: '2026-07-08',
  oprindelse: 'borger',
})

describe.each(databaser)('$navn', ({ open }) => {
  let prøve: Prøvedatabase
  let db: Lager
  beforeAll(async () => {
    prøve = await open()
    db = prøve.database.db
  })
  afterAll(() => prøve.dispose())

  const læs = (kommune: string, sagId: string, formål = 'opfølgning', bruger = 'Bo') =>
    inKommune(db, bo(kommune, bruger), (rum) => readEvents(rum, sagId, formål))
  const tilføj = (kommune: string, sagId: string, expectedNr: number, ...events: SagBegivenhed[]) =>
    inKommune(db, bo(kommune), (rum) => appendEvents(rum, { sagId, expectedNr, events, registreret }))
  const log = (kommune: string, sagId: string) => inKommune(db, bo(kommune), (rum) => readLog(rum, sagId))

  test('begivenheder kommer tilbage i orden og uændrede', async () => {
    await importSager(db, [{ begivenheder: [oprettet('Aaby', 'a1'), timer(37)] }], registreret)
    await tilføj('Aaby', 'a1', 2, timer(30.25), timer(20))
    expect(await læs('Aaby', 'a1')).toEqual({
      begivenheder: [oprettet('Aaby', 'a1'), timer(37), timer(30.25), timer(20)],
      nr: 4,
    })
  })

  test('en ændring bygget på en forældet læsning afvises, og intet gemmes', async () => {
    await importSager(db, [{ begivenheder: [oprettet('Aaby', 'a2')] }], registreret)
    await tilføj('Aaby', 'a2', 1, timer(37))
    await expect(tilføj('Aaby', 'a2', 1, timer(30), timer(29))).rejects.toThrow(Samtidighedsfejl)
    await expect(tilføj('Aaby', 'a2', 7, timer(30))).rejects.toThrow(Samtidighedsfejl)
    expect((await læs('Aaby', 'a2'))?.begivenheder).toEqual([oprettet('Aaby', 'a2'), timer(37)])
  })

  test('to, der skriver samtidig: den ene vinder, den anden får besked', async () => {
    await importSager(db, [{ begivenheder: [oprettet('Aaby', 'a3')] }], registreret)
    const both = await Promise.allSettled([
      tilføj('Aaby', 'a3', 1, timer(37)),
      tilføj('Aaby', 'a3', 1, timer(30)),
    ])
    expect(both.map((r) => r.status).sort()).toEqual(['fulfilled', 'rejected'])
    const lost = both.find((r) => r.status === 'rejected')
    expect(lost?.reason).toBeInstanceOf(Samtidighedsfejl)
    expect((await læs('Aaby', 'a3'))?.nr).toBe(2)
  })

  test('en import er alt eller intet', async () => {
    await importSager(db, [{ begivenheder: [oprettet('Aaby', 'a4')] }], registreret)
    const sager = [
      { begivenheder: [oprettet('Aaby', 'a5')] },
      { begivenheder: [oprettet('Bøvling', 'b5')] },
      { begivenheder: [oprettet('Aaby', 'a4')] },
    ]
    await expect(importSager(db, sager, registreret)).rejects.toThrow(SagenFindes)
    expect(await læs('Aaby', 'a5')).toBeUndefined()
    expect(await læs('Bøvling', 'b5')).toBeUndefined()
  })

  test('en import kan gå til flere kommuner', async () => {
    const sager = [{ begivenheder: [oprettet('Aaby', 'a6')] }, { begivenheder: [oprettet('Bøvling', 'b6')] }]
    expect(await importSager(db, sager, registreret)).toEqual(['a6', 'b6'])
    expect((await læs('Bøvling', 'b6'))?.nr).toBe(1)
  })

  test('en anden kommune ser ingenting', async () => {
    await importSager(db, [{ begivenheder: [oprettet('Cedby', 'c1')] }], registreret)
    await læs('Cedby', 'c1')
    expect(await læs('Aaby', 'c1')).toBeUndefined()
    expect(await log('Aaby', 'c1')).toEqual([])
    const seen = await inKommune(db, bo('Aaby'), (rum) =>
      sql<{ kommune: string }>`
        select kommune from begivenhed union select kommune from laesning`.execute(
        Kommunerum.transaction(rum),
      ),
    )
    expect(new Set(seen.rows.map((r) => r.kommune))).toEqual(new Set(['Aaby']))
  })

  test('uden kommune ses ingenting', async () => {
    const seen = await Lager.kysely(db)
      .transaction()
      .execute(async (tx) => {
        await sql`set local role sagsvej_app`.execute(tx)
        return sql`select * from begivenhed`.execute(tx)
      })
    expect(seen.rows).toEqual([])
  })

  test('der kan ikke skrives i en anden kommunes sager', async () => {
    await expect(tilføj('Aaby', 'x1', 0, oprettet('Cedby', 'x1'))).rejects.toThrow('cannot be stored')
    const past = inKommune(db, bo('Aaby'), (rum) =>
      sql`insert into begivenhed values ('Cedby', 'x1', 1, 'SagOprettet', 1, '{}', now())`.execute(
        Kommunerum.transaction(rum),
      ),
    )
    await expect(past).rejects.toThrow(IngenRet)
  })

  describe('intet kan ændres eller slettes', () => {
    beforeAll(() => importSager(db, [{ begivenheder: [oprettet('Døstrup', 'd1')] }], registreret))
    test.each([
      'update begivenhed set type = type',
      'delete from begivenhed',
      'truncate begivenhed',
      'update laesning set hvem = hvem',
      'delete from laesning',
      'truncate laesning',
    ])('%s', async (statement) => {
      await expect(sql.raw(statement).execute(Lager.kysely(db))).rejects.toThrow('only ever added to')
      const asApp = inKommune(db, bo('Døstrup'), (rum) =>
        sql.raw(statement).execute(Kommunerum.transaction(rum)),
      )
      await expect(asApp).rejects.toThrow(IngenRet)
      expect((await læs('Døstrup', 'd1'))?.nr).toBe(1)
    })
  })

  describe('hvem der har læst', () => {
    test('at læse en sag efterlader spor: hvem, hvornår, hvorfor', async () => {
      await importSager(db, [{ begivenheder: [oprettet('Egense', 'e1')] }], registreret)
      expect(await log('Egense', 'e1')).toEqual([])
      await læs('Egense', 'e1')
      await inKommune(db, bo('Egense'), (rum) => listSager(rum, 'dagens liste'))
      expect(await log('Egense', 'e1')).toEqual([
        { hvem: 'Bo', formål: 'opfølgning', som: 'sag', hvornår: nu },
        { hvem: 'Bo', formål: 'dagens liste', som: 'liste', hvornår: nu },
      ])
    })
    test('uden navn eller formål læses ingenting', async () => {
      await importSager(db, [{ begivenheder: [oprettet('Egense', 'e2')] }], registreret)
      await expect(læs('Egense', 'e2', '')).rejects.toThrow()
      await expect(læs('Egense', 'e2', 'opfølgning', '')).rejects.toThrow()
      expect(await log('Egense', 'e2')).toEqual([])
    })
  })

  test('sagerne står efter navn i dansk orden', async () => {
    const navne = ['Åse', 'Ærlig', 'Zita', 'Øjvind', 'Anna']
    const sager = navne.map((navn, i) => ({
      begivenheder: [oprettet('Feldum', `f${i}`, navn, `72139${i}-0000`)],
    }))
    await importSager(db, sager, registreret)
    const { rækker: lines } = await inKommune(db, bo('Feldum'), (rum) => listSager(rum, 'listen'))
    expect(lines.map((line) => line.navn)).toEqual(['Anna', 'Zita', 'Ærlig', 'Øjvind', 'Åse'])
  })

  test('en dato kommer tilbage, som den gik ind, og store tal som tal', async () => {
    const { rows } =
      await sql`select cast('2024-03-31' as date) as dag, cast(9007199254740991 as bigint) as tal`.execute(
        Lager.kysely(db),
      )
    expect(rows).toEqual([{ dag: '2024-03-31', tal: 9007199254740991 }])
    const tooLarge = sql`select cast(9007199254740993 as bigint)`.execute(Lager.kysely(db))
    await expect(tooLarge).rejects.toThrow(RangeError)
  })
})

test('fejl siger på begge sprog, hvad der kan gøres', () => {
  const fejl = new Samtidighedsfejl('s1', [])
  expect(fejl).toBeInstanceOf(Lagerfejl)
  expect(fejl.tekst.da).toContain('Læs den igen')
  expect(fejl.tekst.en).toContain('Read it again')
})
