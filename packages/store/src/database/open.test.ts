import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { SagBegivenhed } from '@sagsvej/casework'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inKommune } from '../adgang/rum.ts'
import { DatabasenErOptaget, DatabasenKanIkkeÅbnes } from '../fejl.ts'
import { importSager } from '../sager/import.ts'
import { readEvents } from '../sager/read.ts'
import { openDatabase } from './open.ts'

const bo = { kommune: 'Aaby', rolle: 'system', bruger: 'Bo', nu: new Date('2026-07-09T08:30:00Z') } as const
const sag: SagBegivenhed = { type: 'SagOprettet', version: 1, sagId: 's1', kommune: 'Aaby', navn: 'Oda' }

let tmp: string
beforeAll(() => {
  tmp = mkdtempSync(join(tmpdir(), 'sagsvej-store-'))
})
afterAll(() => rmSync(tmp, { recursive: true }))

test('en sag er der stadig, når databasen åbnes igen; imens kan ingen anden åbne den', async () => {
  const dataDir = join(tmp, 'endnu', 'ikke', 'lavet')
  const first = await openDatabase({ dataDir })
  await importSager(first.db, [{ begivenheder: [sag] }], new Date('2026-07-08T10:00:00Z'))

  const second = openDatabase({ dataDir })
  await expect(second).rejects.toThrow(DatabasenErOptaget)
  await expect(second).rejects.toMatchObject({
    tekst: { da: expect.stringContaining(`proces ${process.pid}`) },
  })

  await first.close()
  const again = await openDatabase({ dataDir })
  const read = await inKommune(again.db, bo, (rum) => readEvents(rum, 's1', 'prøve'))
  await again.close()
  expect(read?.begivenheder).toEqual([sag])
  expect(readdirSync(dataDir)).toEqual(['pgdata'])
})

test('en database, der blev afbrudt, mens den blev lavet, laves forfra', async () => {
  const dataDir = mkdtempSync(join(tmp, 'halv-'))
  mkdirSync(join(dataDir, 'pgdata.new'))
  writeFileSync(join(dataDir, 'pgdata.new', 'PG_VERSION'), '18')
  const { close } = await openDatabase({ dataDir })
  await close()
  expect(readdirSync(dataDir)).toEqual(['pgdata'])
})

test('en ødelagt database siger, hvor den er, og slipper låsen', async () => {
  const dataDir = mkdtempSync(join(tmp, 'brudt-'))
  mkdirSync(join(dataDir, 'pgdata'))
  writeFileSync(join(dataDir, 'pgdata', 'PG_VERSION'), '9')
  await expect(openDatabase({ dataDir })).rejects.toThrow(dataDir)
  expect(existsSync(join(dataDir, 'sagsvej.lock'))).toBe(false)
})

test('en mappe, der ikke kan laves, nævnes', async () => {
  const dataDir = join(tmp, 'fil', 'mappe')
  writeFileSync(join(tmp, 'fil'), '')
  const opening = openDatabase({ dataDir })
  await expect(opening).rejects.toThrow(DatabasenKanIkkeÅbnes)
  await expect(opening).rejects.toThrow(dataDir)
})

test('en server, der ikke svarer, nævnes uden adgangskode', async () => {
  const opening = openDatabase({ url: 'postgres://oda:hemmelig@127.0.0.1:1/sager', dataDir: 'unused' })
  await expect(opening).rejects.toThrow(DatabasenKanIkkeÅbnes)
  await expect(opening).rejects.toThrow('127.0.0.1:1/sager')
  await expect(opening).rejects.not.toThrow('hemmelig')
})
