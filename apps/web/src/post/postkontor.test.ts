import { emne, fold, forsendelser, sagsfremskrivning } from '@sagsvej/casework'
import { lokalDigitalPost } from '@sagsvej/integrations'
import type { Json } from '@sagsvej/rules/read'
import {
  BREVKØ,
  type Database,
  importSager,
  inKommune,
  kørKø,
  openDatabase,
  opretKø,
  readEvents,
  udfør,
} from '@sagsvej/store'
import { prøvebreve, samira } from '@sagsvej/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { KVITTERINGSKØ, type Postkontor, postarbejde } from './postkontor.ts'

let nu = Date.parse('2026-05-04T08:00:00Z')
const ur = () => new Date(nu)
const { id, navn, cpr, kommune } = samira
const system = { kommune, rolle: 'system', bruger: 'prøve' } as const
const [indhold] = prøvebreve('da')
let database: Database
const kør = (kontor: Postkontor, kø: string) =>
  kørKø(database.db, kø, postarbejde(kontor)[kø] ?? (async () => {}))
const sendBreve = (kontor: Postkontor) => kør(kontor, BREVKØ)
const hentKvitteringer = (kontor: Postkontor) => kør(kontor, KVITTERINGSKØ)

beforeAll(async () => {
  database = await openDatabase({ dataDir: 'memory', fremskrivning: sagsfremskrivning })
  await opretKø(database.db, BREVKØ)
  await opretKø(database.db, KVITTERINGSKØ)
  await importSager(
    database.db,
    [{ begivenheder: [{ type: 'SagOprettet', version: 1, sagId: id, kommune, navn, cpr }] }],
    ur(),
  )
})
afterAll(() => database.close())

const beder = (type: string, content: Json) =>
  inKommune(database.db, { ...system, nu: ur() }, (rum) =>
    udfør(rum, { sagId: id, type, indhold: content, formål: 'prøve' }),
  )
const brevet = async (brevId: string) => {
  const stream = await inKommune(database.db, { ...system, nu: ur() }, (rum) => readEvents(rum, id, 'prøve'))
  const sag = stream && fold(stream.begivenheder)
  return sag && emne(sag, forsendelser).get(brevId)
}
const skriv = async (brevId: string, content: Json) => {
  await beder('SkrivBrev', { brevId, art: 'oplysningsskema', til: 'borger', emne: 'Skema', indhold: content })
  await beder('SendBrev', { brevId, kanal: 'digital_post' })
}

test('et brev sendes fra køen, og sagen får det at vide, når det kan åbnes; intet sker to gange', async () => {
  const post = lokalDigitalPost({ frø: 3, fejlandel: 0, ur, register: () => 'tilmeldt' })
  const kontor = { db: database.db, post, ur }
  await skriv('b1', JSON.parse(JSON.stringify(indhold)))
  expect((await brevet('b1'))?.fremme).toBeUndefined()
  expect(await sendBreve(kontor)).toBe(1)
  expect(await sendBreve(kontor)).toBe(0)
  nu += 24 * 3_600_000
  await hentKvitteringer(kontor)
  expect((await brevet('b1'))?.fremme).toMatchObject({ bevis: 'digital_post' })
  const before = await inKommune(database.db, { ...system, nu: ur() }, (rum) => readEvents(rum, id, 'prøve'))
  await hentKvitteringer(kontor)
  const after = await inKommune(database.db, { ...system, nu: ur() }, (rum) => readEvents(rum, id, 'prøve'))
  expect(after?.nr).toBe(before?.nr)
})
test('et brev uden indhold, eller til en, løsningen ikke kender, er ikke fremme, og sagen siger hvorfor', async () => {
  const post = lokalDigitalPost({ frø: 3, fejlandel: 0, ur, register: () => 'ukendt' })
  const kontor = { db: database.db, post, ur }
  await skriv('b2', {})
  await skriv('b3', JSON.parse(JSON.stringify(indhold)))
  expect(await sendBreve(kontor)).toBe(2)
  nu += 24 * 3_600_000
  await hentKvitteringer(kontor)
  expect((await brevet('b2'))?.fejlet?.grund).toContain('intet indhold')
  expect((await brevet('b3'))?.fejlet?.grund).toContain('findes ikke i Digital Post')
  expect((await brevet('b3'))?.fremme).toBeUndefined()
})
