import type { SagBegivenhed } from '@sagsvej/casework'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Adgang } from '../adgang/adgang.ts'
import { inKommune } from '../adgang/rum.ts'
import { type Kommunerum, Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { IngenRet } from '../fejl.ts'
import { appendEvents } from '../sager/append.ts'
import { eksportér } from '../sager/eksport.ts'
import { readLog } from '../sager/laesninger.ts'
import { listSager } from '../sager/list.ts'
import { listOpgaver } from '../sager/opgaver.ts'
import { readEvents } from '../sager/read.ts'
import { søgSager } from '../sager/soeg.ts'
import { statistik } from '../sager/statistik.ts'
import { bygVerden, HEMMELIGT, NU, rå, system, type Verden } from '../verden.test-support.ts'
import { findPerson, navnTilForsendelse, opdaterPerson } from './person.ts'

/** Every way out of the store there is, for the case of the protected person. */
const DØRE: Readonly<Record<string, (rum: Kommunerum, sagId: string) => Promise<unknown>>> = {
  sagen: (rum, sagId) => readEvents(rum, sagId, 'prøve'),
  listen: (rum) => listSager(rum, 'prøve'),
  arbejdslisten: (rum) => listOpgaver(rum, 'prøve'),
  'søgning på andet': (rum) => søgSager(rum, 'beskyttet', 'prøve'),
  eksporten: (rum, sagId) => eksportér(rum, sagId, 'prøve'),
  tallene: (rum) => statistik(rum),
  læsningerne: (rum, sagId) => readLog(rum, sagId),
}

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

  const kommer = async (adgang: Adgang, sagId: string, hemmeligheder: readonly string[]) => {
    const ud: string[] = []
    for (const [dør, gå] of Object.entries(DØRE)) {
      const set = JSON.stringify(await inKommune(db, adgang, (rum) => gå(rum, sagId)))
      if (hemmeligheder.some((one) => set.includes(one))) ud.push(dør)
    }
    return ud
  }
  const part = (navn: string, beskyttet: boolean, rolle: 'borger' | 'repraesentant'): SagBegivenhed => ({
    type: 'PartTilføjet',
    version: 1,
    den: '2026-07-08',
    af: { bruger: 'nora', rolle: 'sagsbehandler' },
    partId: 'part',
    rolle,
    navn,
    beskyttet,
  })
  const skriv = (adgang: Adgang, sagId: string, expectedNr: number, ...events: SagBegivenhed[]) =>
    inKommune(db, adgang, async (rum) => {
      const tidligere = (await readEvents(rum, sagId, 'prøve'))?.begivenheder ?? []
      return appendEvents(rum, { sagId, expectedNr, events, registreret: NU, tidligere })
    })

  test('navn og adresse kommer ud ad ingen dør, for ingen', async () => {
    for (const adgang of [verden.nora, verden.lis, system])
      expect(await kommer(adgang, 'n2', HEMMELIGT)).toEqual([])
    for (const ord of HEMMELIGT)
      expect(await inKommune(db, verden.lis, (rum) => søgSager(rum, ord, 'prøve'))).toEqual([])
  })

  test('den, der ikke er beskyttet, kommer ud ad dem alle undtagen tallene', async () => {
    const ud = await kommer(verden.nora, 'n1', ['Oda Prøvesen'])
    expect(ud).toEqual(['sagen', 'listen', 'arbejdslisten', 'eksporten'])
  })

  test('en beskyttet part i en anden borgers sag har heller intet navn', async () => {
    await skriv(
      verden.nora,
      'n1',
      2,
      part('Rita Hemmeligsen', true, 'repraesentant'),
      part('Ib Åbensen', false, 'repraesentant'),
    )
    expect(await kommer(verden.nora, 'n1', ['Hemmeligsen'])).toEqual([])
    const read = await inKommune(db, verden.nora, (rum) => readEvents(rum, 'n1', 'prøve'))
    const navne = read?.begivenheder.flatMap((event) => (event.type === 'PartTilføjet' ? [event.navn] : []))
    expect(navne).toEqual(['Navne- og adressebeskyttet', 'Ib Åbensen'])
    const { rows } = await sql`select * from begivenhed where indhold ->> 'navn' is not null`.execute(
      Lager.kysely(db),
    )
    expect(rows).toEqual([])
    await expect(rå(db, verden.nora, 'select navn from partsnavn')).rejects.toThrow(IngenRet)
  })

  test('bliver borgeren beskyttet, er navnet væk overalt med det samme, også i de andre sager', async () => {
    const samira = ['Samira Prøvesen']
    expect(await kommer(verden.sune, 's1', samira)).not.toEqual([])
    await skriv(verden.sune, 's1', 1, part('Samira Prøvesen', true, 'borger'))
    expect(await kommer(verden.sune, 's1', samira)).toEqual([])
    expect(await inKommune(db, verden.sune, (rum) => søgSager(rum, 'Samira', 'prøve'))).toEqual([])
  })

  test('kun folkeregisteret ophæver en beskyttelse', async () => {
    const person = (await inKommune(db, system, (rum) => findPerson(rum, '731399-0000'))) ?? ''
    for (const adgang of [verden.nora, verden.lis])
      await expect(
        inKommune(db, adgang, (rum) => opdaterPerson(rum, person, { beskyttet: false })),
      ).rejects.toThrow(IngenRet)
    await inKommune(db, system, (rum) =>
      opdaterPerson(rum, person, { beskyttet: false, navn: 'Beate Åbensen' }),
    )
    expect(await kommer(verden.nora, 'n2', ['Beate Åbensen'])).toContain('listen')
    expect(await inKommune(db, system, (rum) => navnTilForsendelse(rum, 'n2'))).toEqual({
      navn: 'Beate Åbensen',
      adresse: HEMMELIGT[1],
    })
  })
})
