import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Kommunerum, Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { IngenRet } from '../fejl.ts'
import { readEvents } from '../sager/read.ts'
import { bygVerden, HEMMELIGT, KOMMUNE, påDag, rå, system, type Verden } from '../verden.test-support.ts'
import type { Adgang } from './adgang.ts'
import { inKommune } from './rum.ts'

// Queries that forget to ask for anything in particular, as each who may ask, through every table there is.

describe.each(databaser)('$navn', ({ open }) => {
  let prøve: Prøvedatabase
  let db: Lager
  let verden: Verden
  let tabeller: readonly string[]
  beforeAll(async () => {
    prøve = await open()
    db = prøve.database.db
    verden = await bygVerden(db)
    // Something of each case in every table that notes readings.
    for (const sagId of ['n1', 'n2', 's1', 'u1'])
      await inKommune(db, system, (rum) => readEvents(rum, sagId, 'prøve'))
    const { rows } = await sql<{ navn: string }>`
      select relname as navn from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely%'
      order by relname`.execute(Lager.kysely(db))
    tabeller = rows.map(({ navn }) => navn)
  })
  afterAll(() => prøve.dispose())

  test('hver tabel har kommunen først i sin nøgle og holder også ejeren til én kommune', async () => {
    const { rows } = await sql<{ tabel: string; foerst: string; altid: boolean }>`
      select c.relname as tabel, a.attname as foerst, c.relrowsecurity and c.relforcerowsecurity as altid
      from pg_class c
      join pg_index i on i.indrelid = c.oid and i.indisprimary
      join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
      where c.relname = any (${tabeller}::text[])`.execute(Lager.kysely(db))
    expect(rows.map(({ tabel }) => tabel).sort()).toEqual([...tabeller].sort())
    expect(rows.filter(({ foerst, altid }) => foerst !== 'kommune' || !altid)).toEqual([])
  })

  /** What the asker gets of every table; what may not be read at all gives nothing. */
  async function alt(
    adgang: Adgang,
  ): Promise<ReadonlyMap<string, readonly Readonly<Record<string, unknown>>[]>> {
    const found = new Map<string, readonly Readonly<Record<string, unknown>>[]>()
    for (const tabel of tabeller) {
      const { rows: columns } = await sql<{ navn: string }>`
        select attname as navn from pg_attribute
        where attrelid = ${tabel}::regclass and attnum > 0 and not attisdropped
          and has_column_privilege(${adgang.rolle === 'system' ? 'sagsvej_system' : 'person' in adgang ? 'sagsvej_borger' : 'sagsvej_app'}, attrelid, attnum, 'select')`.execute(
        Lager.kysely(db),
      )
      if (columns.length === 0) continue
      found.set(
        tabel,
        await rå(db, adgang, `select ${columns.map(({ navn }) => navn).join(', ')} from ${tabel}`),
      )
    }
    return found
  }

  const ser: readonly (readonly [string, (v: Verden) => Adgang, readonly string[]])[] = [
    ['sagsbehandleren sin enheds', (v) => v.nora, ['n1', 'n2']],
    ['en anden enheds sagsbehandler sin egen', (v) => v.sune, ['s1']],
    ['vikaren også dem, hun er vikar i', (v) => v.vera, ['n1', 's1']],
    ['vikaren kun sin egen enheds, når vikariatet er slut', (v) => påDag(v.vera, '2026-07-11'), ['s1']],
    ['lederen kommunens', (v) => v.lis, ['n1', 'n2', 's1', 'u1']],
    ['leverandøren dem, den har', (v) => v.ella, ['n1']],
    ['borgeren sin egen', (v) => v.oda, ['n1']],
    ['repræsentanten dem, fuldmagten dækker', (v) => v.rita, ['n1']],
    ['repræsentanten intet, når fuldmagten er udløbet', (v) => påDag(v.rita, '2026-08-01'), []],
    ['en, der kalder sig leder', (v) => ({ ...v.nora, rolle: 'leder' }) as Adgang, []],
    ['en, der ikke er ansat endnu', (v) => påDag(v.nora, '2025-12-31'), []],
    ['en ukendt sagsbehandler', (v) => ({ ...v.nora, bruger: 'ukendt' }) as Adgang, []],
    ['en sagsbehandler i en anden kommune', (v) => ({ ...v.nora, kommune: 'Bøvling' }), []],
    ['en borger, der ikke er nogen', (v) => ({ ...v.oda, person: '' }) as Adgang, []],
  ]
  test.each(ser)('%s', async (_, hvem, sager) => {
    const adgang = hvem(verden)
    const alle = await alt(adgang)
    const iSagerne = [...(alle.get('begivenhed') ?? [])].map((row) => row.sag_id)
    expect([...new Set(iSagerne)].sort()).toEqual(sager)
    for (const [tabel, rows] of alle) {
      const fremmede = rows.filter(
        (row) =>
          row.kommune !== adgang.kommune || (row.sag_id != null && !sager.includes(String(row.sag_id))),
      )
      expect(fremmede, tabel).toEqual([])
      const navne = JSON.stringify(rows)
      for (const hemmeligt of HEMMELIGT) expect(navne, tabel).not.toContain(hemmeligt)
    }
    // A person with no case of one's own, such as a representative, sees oneself.
    const personer = (alle.get('person') ?? []).filter(
      ({ id }) => !('person' in adgang && id === adgang.person),
    )
    expect(personer.length).toBe(adgang.rolle === 'borger' ? 0 : sager.length)
  })

  test('uden at sige, hvem man er, ses ingenting, i hvilken rolle det end er', async () => {
    for (const role of ['sagsvej_app', 'sagsvej_borger', 'sagsvej_system']) {
      for (const tabel of tabeller) {
        const rows = Lager.kysely(db)
          .transaction()
          .execute(async (tx) => {
            await sql.raw(`set local role ${role}`).execute(tx)
            return (await sql.raw(`select kommune from ${tabel}`).execute(tx)).rows
          })
          .catch((error: Error) => error.message)
        const got = await rows
        if (typeof got === 'string') expect(got).toContain('permission denied')
        else expect(got, `${role} ${tabel}`).toEqual([])
      }
    }
  })

  test.each(['navn', 'adresse'])('en beskyttet persons %s kan kun systemet læse', async (kolonne) => {
    for (const adgang of [verden.nora, verden.lis, verden.ella, verden.oda, verden.rita])
      await expect(rå(db, adgang, `select ${kolonne} from person`)).rejects.toThrow(IngenRet)
    await expect(rå(db, verden.lis, `select id from person where ${kolonne} like 'B%'`)).rejects.toThrow(
      IngenRet,
    )
    const systemets = JSON.stringify(await rå(db, system, `select ${kolonne} from person`))
    expect(HEMMELIGT.some((hemmeligt) => systemets.includes(hemmeligt))).toBe(true)
  })

  test('ingen skriver i andres sager eller i andres navn', async () => {
    const insert = (sagId: string, mere = '') =>
      `insert into begivenhed (kommune, sag_id, nr, type, version, indhold, registreret${mere ? ', af_hvem' : ''})
       values ('${KOMMUNE}', '${sagId}', 9, 'FaktumRegistreret', 1, '{}', now()${mere})`
    for (const [adgang, sagId] of [
      [verden.nora, 's1'],
      [verden.ella, 'n2'],
      [verden.oda, 'n2'],
      [verden.rita, 'n1'],
    ] as const)
      await expect(rå(db, adgang, insert(sagId))).rejects.toThrow(IngenRet)
    await expect(rå(db, verden.nora, insert('n1', `, 'sune'`))).rejects.toThrow(IngenRet)
  })

  test('ingen giver sig selv en rolle, et vikariat eller en delegation', async () => {
    for (const statement of [
      `insert into brugerrolle (kommune, bruger, rolle, fra) values ('Aaby', 'nora', 'leder', '2026-01-01')`,
      `insert into vikar (kommune, bruger, for_bruger, fra, til) values ('Aaby', 'nora', 'sune', '2026-07-01', '2026-12-31')`,
      `insert into delegation (kommune, bruger, handling, fra) values ('Aaby', 'nora', 'alt', '2026-01-01')`,
      `insert into sagstildeling (kommune, sag_id, enhed, af, hvornaar) values ('Aaby', 's1', 'nord', 'nora', now())`,
      `insert into sag (kommune, sag_id, person, enhed) select 'Aaby', 'x', id, 'syd' from person limit 1`,
    ])
      await expect(rå(db, verden.nora, statement)).rejects.toThrow(IngenRet)
  })

  test('en sagsbehandlers rum kan ikke udvides med en anden kommune', async () => {
    const rows = await inKommune(db, verden.nora, async (rum) => {
      const tx = Kommunerum.transaction(rum)
      await sql`select set_config('app.kommune', 'Bøvling', true)`.execute(tx)
      return (await sql`select * from sag`.execute(tx)).rows
    })
    expect(rows).toEqual([])
  })
})
