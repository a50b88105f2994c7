import { genspil, type SagBegivenhed, sagsfremskrivning } from '@sagsvej/casework'
import type { Json } from '@sagsvej/rules/read'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Adgang } from '../adgang/adgang.ts'
import { inKommune } from '../adgang/rum.ts'
import { Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { MåIkkeSkrive } from '../fejl.ts'
import { genopbyg } from '../laesemodeller/genopbyg.ts'
import { migrate } from '../migrations/migrate.ts'
import { bygVerden, KOMMUNE, NU, rå, system, type Verden } from '../verden.test-support.ts'
import { appendEvents } from './append.ts'
import { eksportér } from './eksport.ts'
import { aftrykAf } from './gentagelse.ts'
import { readEvents } from './read.ts'
import { søgSager } from './soeg.ts'
import { udfør } from './udfoer.ts'

const DIAGNOSE = 'kvababbelsyndrom'
const GRUND = 'mundhuggeri'
const OPLYSNING = {
  faktum: 'diagnose',
  vaerdi: DIAGNOSE,
  kendtFra: '2026-07-08',
  oprindelse: 'læge',
  bevis: DIAGNOSE,
}
const fakta = (vaerdi: string): SagBegivenhed =>
  ({ type: 'FaktumRegistreret', version: 1, ...OPLYSNING, vaerdi, bevis: vaerdi }) as SagBegivenhed
const SKØN: SagBegivenhed = {
  type: 'SkønForetaget',
  version: 1,
  skoen: 'uarbejdsdygtig',
  vaerdi: true,
  kendtFra: '2026-07-08',
  af: 'sagsbehandler',
  begrundelse: `${GRUND} på arbejdet`,
  grundlag: [`${GRUND} af 1. juli`],
}
const af = { bruger: 'nora', rolle: 'sagsbehandler' } as const
const rettet = (retter: number): SagBegivenhed => ({
  type: 'FaktumRettet',
  version: 1,
  den: '2026-07-09',
  af,
  retter,
  faktum: 'diagnose',
  vaerdi: `${DIAGNOSE} i bedring`,
  oprindelse: 'læge',
  begrundelse: `${GRUND} er forbi`,
})
const slettet = (sletter: number): SagBegivenhed => ({
  type: 'OplysningSlettet',
  version: 1,
  den: '2026-07-09',
  af,
  sletter,
  kassationsregel: 'KLE 32',
  begrundelse: 'Fristen er gået.',
})

describe.each(databaser)('$navn', ({ open, tom }) => {
  let prøve: Prøvedatabase
  let db: Lager
  let verden: Verden
  beforeAll(async () => {
    prøve = await open(sagsfremskrivning)
    db = prøve.database.db
    verden = await bygVerden(db)
  })
  afterAll(() => prøve.dispose())

  const tilføj = (sagId: string, expectedNr: number, events: readonly SagBegivenhed[], hvem = verden.nora) =>
    inKommune(db, hvem, async (rum) => {
      const tidligere = (await readEvents(rum, sagId, 'prøve'))?.begivenheder ?? []
      const nøgle = { nøgle: `${sagId}-${expectedNr}`, aftryk: aftrykAf(events as unknown as Json) }
      return appendEvents(rum, { sagId, expectedNr, events, registreret: NU, tidligere, nøgle })
    })
  const læs = async (sagId: string, hvem: Adgang = system) =>
    (await inKommune(db, hvem, (rum) => readEvents(rum, sagId, 'prøve')))?.begivenheder ?? []
  /** The tables in which any of the words stand, of every table there is in the database. */
  const steder = async (...ord: readonly string[]) => {
    const { rows: tables } = await sql<{ navn: string }>`
      select format('%I.%I', schemaname, tablename) as navn from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`.execute(Lager.kysely(db))
    const found: string[] = []
    for (const { navn } of tables) {
      const { rows } = await Lager.kysely(db)
        .transaction()
        .execute(async (tx) => {
          await sql`select set_config('app.kommune', ${KOMMUNE}, true)`.execute(tx)
          return sql`select 1 from ${sql.raw(navn)} t
            where ${sql.join(
              ord.map((one) => sql`t::text ilike ${`%${one}%`}`),
              sql` or `,
            )} limit 1`.execute(tx)
        })
      if (rows.length > 0) found.push(navn)
    }
    return found.sort()
  }

  test('det slettede står i ingen tabel, og hvad der er tilbage, siger hvad og efter hvilken regel', async () => {
    const tryk = aftrykAf([fakta(DIAGNOSE), SKØN] as unknown as Json)
    await tilføj('n1', 2, [fakta(DIAGNOSE), SKØN])
    await tilføj('n1', 4, [rettet(3)])
    expect(await steder(DIAGNOSE, GRUND)).toEqual(['public.begivenhed', 'public.soegetekst'])
    expect(await steder(tryk)).toEqual(['public.idempotens'])
    await tilføj('n1', 5, [slettet(3), slettet(4), slettet(5)])
    expect(await steder(DIAGNOSE, GRUND, tryk)).toEqual([])

    const rest = { type: 'OplysningUdenIndhold', version: 1, kassationsregel: 'KLE 32' }
    const efter = await læs('n1', verden.nora)
    expect(efter.slice(2)).toEqual([
      { ...rest, art: 'FaktumRegistreret', noegle: 'diagnose', kendtFra: '2026-07-08', slettetVed: 6 },
      { ...rest, art: 'SkønForetaget', noegle: 'uarbejdsdygtig', kendtFra: '2026-07-08', slettetVed: 7 },
      {
        ...rest,
        art: 'FaktumRettet',
        noegle: 'diagnose',
        kendtFra: '2026-07-09',
        rettede: 3,
        slettetVed: 8,
      },
      slettet(3),
      slettet(4),
      slettet(5),
    ])
    const ud = await inKommune(db, verden.lis, (rum) => eksportér(rum, 'n1', 'prøve'))
    expect(ud?.begivenheder).toEqual(efter)
    const søg = (ord: string) => inKommune(db, verden.nora, (rum) => søgSager(rum, ord, 'prøve'))
    expect(await søg(DIAGNOSE)).toEqual([])
    expect((await søg('"diagnose KLE 32"')).map(({ sagId }) => sagId)).toEqual(['n1'])
    await genopbyg(db, { kommune: KOMMUNE, rolle: 'system', bruger: 'prøve', nu: NU })
    expect(await steder(DIAGNOSE, GRUND, tryk)).toEqual([])
    expect((await søg('"diagnose KLE 32"')).map(({ sagId }) => sagId)).toEqual(['n1'])
  })

  test('uden for kontoret sletter ingen, og kun en oplysning eller et skøn kan slettes', async () => {
    await tilføj('n1', 8, [fakta('hovedpine')])
    await expect(tilføj('n1', 9, [slettet(9)], verden.oda)).rejects.toThrow(MåIkkeSkrive)
    await expect(tilføj('n1', 9, [slettet(9)], verden.ella)).rejects.toThrow(MåIkkeSkrive)
    await expect(tilføj('n1', 9, [slettet(1)])).rejects.toThrow('only ever added to')
    expect((await læs('n1')).slice(8)).toEqual([fakta('hovedpine')])
  })

  test('ingen ændrer en begivenhed, heller ikke en slettet, og heller ikke til det, der ville være tilbage', async () => {
    const før = JSON.stringify(await læs('n1'))
    const rest = `'{"art":"FaktumRegistreret","noegle":"diagnose","kendtFra":"2026-07-08","slettetVed":6,"kassationsregel":"KLE 32"}'`
    for (const statement of [
      `update begivenhed set indhold = '{}'`,
      `update begivenhed set indhold = '{}' where nr = 3`,
      `update begivenhed set type = 'OplysningUdenIndhold', indhold = ${rest} where nr = 9`,
      `update begivenhed set registreret = now() where nr = 3`,
      `update begivenhed set type = type where nr = 777`,
      'delete from begivenhed where nr = 3',
      'truncate begivenhed',
    ]) {
      await expect(rå(db, system, statement), statement).rejects.toThrow()
      await expect(sql.raw(statement).execute(Lager.kysely(db)), statement).rejects.toThrow(
        'only ever added to',
      )
    }
    expect(JSON.stringify(await læs('n1'))).toBe(før)
  })

  test('også en anden udløser kan kun slette det, en sletning nævner', async () => {
    const forsøg = async (sæt: string) =>
      Lager.kysely(db)
        .transaction()
        .execute(async (tx) => {
          await sql`select set_config('app.kommune', ${KOMMUNE}, true)`.execute(tx)
          await sql
            .raw(`create function ondt() returns trigger language plpgsql as $$
              begin update begivenhed set ${sæt} where sag_id = 'n1' and nr = 9; return null; end $$`)
            .execute(tx)
          await sql`create trigger ondt after update on enhed for each statement execute function ondt()`.execute(
            tx,
          )
          await sql`update enhed set navn = navn`.execute(tx)
        })
    await expect(forsøg(`indhold = '{}'`)).rejects.toThrow('only ever added to')
    await expect(
      forsøg(`type = 'OplysningUdenIndhold', indhold = uden_indhold(begivenhed, begivenhed)`),
    ).rejects.toThrow('only ever added to')
  })

  test('den, der spiller afgørelsen igen, får at vide, hvad der er slettet', async () => {
    const spil = [
      fakta(DIAGNOSE),
      {
        type: 'AfgørelseForberedt',
        version: 1,
        den: '2026-07-08',
        af,
        afgoerelseId: 'a1',
        art: 'ret_til_sygedagpenge',
        paa: '2026-07-08',
      },
      {
        type: 'AfgørelseTruffet',
        version: 1,
        den: '2026-07-08',
        af,
        afgoerelseId: 'a1',
        grundlagNr: 3,
        paa: '2026-07-08',
        kendt: '2026-07-08',
        lovversioner: ['SDL.2@2025-01-01'],
        svar: { bestemmelse: 'SDL.2' },
        tilUgunst: true,
        begrundelse: ['Du bor ikke i Danmark.'],
        brevId: 'b1',
      },
    ] as const satisfies readonly SagBegivenhed[]
    await tilføj('n2', 1, spil)
    const før = genspil(await læs('n2'), 'a1')
    expect(før?.slettet).toEqual([])
    await tilføj('n2', 4, [slettet(2)])
    expect(genspil(await læs('n2'), 'a1')).toMatchObject({
      udfald: 'kan ikke genspilles',
      slettet: [{ nr: 2, kassationsregel: 'KLE 32' }],
      gemt: { bestemmelse: 'SDL.2' },
    })
  })

  test('kommandoen sletter i en lukket sag', async () => {
    const beder = (type: string, indhold: Json) =>
      inKommune(db, verden.sune, (rum) => udfør(rum, { sagId: 's1', type, indhold, formål: 'prøve' }))
    await tilføj('s1', 1, [fakta(DIAGNOSE)], verden.sune)
    const slet = { sletter: 2, kassationsregel: 'KLE 32', begrundelse: 'Fristen er gået.' }
    expect(await beder('SletOplysning', slet)).toMatchObject({ ok: false })
    expect((await beder('LukSag', { grund: 'afsluttet' })).ok).toBe(true)
    expect((await beder('SletOplysning', slet)).ok).toBe(true)
    expect(JSON.stringify(await læs('s1'))).not.toContain(DIAGNOSE)
    expect(await beder('SletOplysning', slet)).toMatchObject({ ok: false })
  })

  test('det, der før kun hed slettet, slettes, når databasen bringes op til i dag', async () => {
    const { kysely, dispose } = await tom()
    try {
      await migrate(kysely, '0012_ret_huskes')
      const indsæt = (nr: number, { type, version, ...indhold }: SagBegivenhed) =>
        sql`insert into begivenhed (kommune, sag_id, nr, type, version, indhold, registreret)
            values (${KOMMUNE}, 'g1', ${nr}, ${type}, ${version}, ${JSON.stringify(indhold)}, now())`.execute(
          kysely,
        )
      await kysely.connection().execute(async (one) => {
        await sql`select set_config('app.kommune', ${KOMMUNE}, false)`.execute(one)
      })
      for (const [i, event] of [fakta(DIAGNOSE), fakta('hovedpine'), slettet(1)].entries())
        await indsæt(i + 1, event)
      await migrate(kysely)
      const { rows } = await sql<{ type: string }>`
        select type, indhold::text from begivenhed order by nr`.execute(kysely)
      expect(rows.map(({ type }) => type)).toEqual([
        'OplysningUdenIndhold',
        'FaktumRegistreret',
        'OplysningSlettet',
      ])
      expect(JSON.stringify(rows)).not.toContain(DIAGNOSE)
    } finally {
      await dispose()
    }
  })
})
