import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { inKommune } from '../adgang/rum.ts'
import { Lager } from '../database/lager.ts'
import { databaser } from '../database.test-support.ts'
import { grundfremskrivning } from '../laesemodeller/fremskrivning.ts'
import { genopbygHalve } from '../laesemodeller/genopbyg.ts'
import { listSager } from '../sager/list.ts'
import { readEvents } from '../sager/read.ts'
import { oprettet, system, timer } from '../verden.test-support.ts'
import { migrate } from './migrate.ts'

test.each(databaser)(
  '$navn: sager fra før siger det samme bagefter, og navnene står ét sted',
  async ({ tom }) => {
    const { kysely, dispose } = await tom()
    try {
      await migrate(kysely, '0003_adgang')
      const sager = [
        oprettet('a1', 'Oda Prøvesen', '721399-0000'),
        oprettet('a2', 'Oda Prøvesen', '721399-0000'),
        {
          type: 'SagOprettet' as const,
          version: 1 as const,
          sagId: 'a3',
          kommune: 'Aaby',
          navn: 'Uden Nummer',
        },
      ]
      for (const sag of sager) {
        for (const [i, { type, version, ...indhold }] of [sag, timer(37)].entries())
          await sql`
          insert into begivenhed values
            ('Aaby', ${sag.sagId}, ${i + 1}, ${type}, ${version}, ${JSON.stringify(indhold)}, now())`.execute(
            kysely,
          )
      }
      await migrate(kysely)
      await migrate(kysely)
      const db = new Lager(kysely, grundfremskrivning)
      await genopbygHalve(db)
      for (const sag of sager) {
        const read = await inKommune(db, system, (rum) => readEvents(rum, sag.sagId, 'prøve'))
        expect(read?.begivenheder).toEqual([sag, timer(37)])
      }
      const { rækker: lines } = await inKommune(db, system, (rum) => listSager(rum, 'prøve'))
      expect(lines.map(({ navn }) => navn)).toEqual(['Oda Prøvesen', 'Oda Prøvesen', 'Uden Nummer'])
      const { rows } =
        await sql`select indhold from begivenhed where indhold::text like '%Prøvesen%'`.execute(kysely)
      expect(rows).toEqual([])
      await expect(sql`delete from begivenhed`.execute(kysely)).rejects.toThrow('only ever added to')
    } finally {
      await dispose()
    }
  },
)
