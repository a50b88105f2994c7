import { parseDay } from '@sagsvej/calendar'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Kommunerum, Lager } from '../database/lager.ts'
import { databaser, type Prøvedatabase } from '../database.test-support.ts'
import { listDokumenter, readDokument } from '../dokumenter/dokument.ts'
import { IngenSag, MåIkkeSkrive } from '../fejl.ts'
import { opretPerson } from '../personer/person.ts'
import { appendEvents } from '../sager/append.ts'
import { eksportér } from '../sager/eksport.ts'
import { readLog } from '../sager/laesninger.ts'
import { listSager } from '../sager/list.ts'
import { listOpgaver } from '../sager/opgaver.ts'
import { readEvents } from '../sager/read.ts'
import { søgSager } from '../sager/soeg.ts'
import { statistik } from '../sager/statistik.ts'
import { bygVerden, HEMMELIGT, NU, påDag, system, timer, type Verden } from '../verden.test-support.ts'
import type { Adgang } from './adgang.ts'
import { opretBruger, tildelRolle } from './brugere.ts'
import { inKommune } from './rum.ts'
import { erklærInhabil } from './sagsadgang.ts'

// Everyone, through every door: own unit, other unit, none, other municipality, a protected person.

const ALLE = ['b1', 'n1', 'n2', 's1', 'u1'] as const
const ANDEN = 'Bøvling'

interface Folk extends Verden {
  /** Of `nord`, and partial in n1. A manager who is, too. The manager of the other municipality. A citizen with no case. */
  readonly pia: Adgang
  readonly lars: Adgang
  readonly bo: Adgang
  readonly nabo: Adgang
}

interface Række {
  readonly om: string
  readonly hvem: (folk: Folk) => Adgang
  readonly ser: readonly string[]
  /** Where they are not those that are seen. */
  readonly dokumenter?: readonly string[]
  readonly skriver?: readonly string[]
}

const MATRIX: readonly Række[] = [
  { om: 'sagsbehandleren', hvem: (f) => f.nora, ser: ['n1', 'n2'] },
  { om: 'en anden enheds sagsbehandler', hvem: (f) => f.sune, ser: ['s1'] },
  { om: 'vikaren', hvem: (f) => f.vera, ser: ['n1', 's1'] },
  { om: 'vikaren bagefter', hvem: (f) => påDag(f.vera, '2026-07-11'), ser: ['s1'] },
  { om: 'den inhabile sagsbehandler', hvem: (f) => f.pia, ser: ['n2'] },
  { om: 'den inhabile leder', hvem: (f) => f.lars, ser: ['n2', 's1', 'u1'] },
  { om: 'lederen', hvem: (f) => f.lis, ser: ['n1', 'n2', 's1', 'u1'] },
  { om: 'leverandøren', hvem: (f) => f.ella, ser: ['n1'] },
  { om: 'borgeren', hvem: (f) => f.oda, ser: ['n1'] },
  { om: 'en anden borger', hvem: (f) => f.nabo, ser: [] },
  { om: 'repræsentanten, der må se', hvem: (f) => f.rita, ser: ['n1'], dokumenter: [], skriver: [] },
  { om: 'repræsentanten bagefter', hvem: (f) => påDag(f.rita, '2026-08-01'), ser: [] },
  { om: 'en leder i en anden kommune', hvem: (f) => f.bo, ser: ['b1'], dokumenter: [] },
  { om: 'systemet', hvem: () => system, ser: ['n1', 'n2', 's1', 'u1'] },
]

class Fortryd extends Error {}

describe.each(databaser)('$navn', ({ open }) => {
  let prøve: Prøvedatabase
  let db: Lager
  let folk: Folk
  const dokumenter = new Map<string, string>()
  beforeAll(async () => {
    prøve = await open()
    db = prøve.database.db
    const verden = await bygVerden(db)
    const i = { kommune: system.kommune, nu: NU }
    const fra = parseDay('2026-01-01')
    await inKommune(db, system, async (rum) => {
      for (const id of ['pia', 'lars']) await opretBruger(rum, { id, navn: id })
      await tildelRolle(rum, { bruger: 'pia', rolle: 'sagsbehandler', enhed: 'nord', fra })
      await tildelRolle(rum, { bruger: 'lars', rolle: 'leder', fra })
      for (const sagId of ALLE)
        for (const { dokument, intern } of await listDokumenter(rum, sagId, 'prøve'))
          if (!intern) dokumenter.set(sagId, dokument)
    })
    await inKommune(db, { ...system, kommune: ANDEN }, async (rum) => {
      await opretBruger(rum, { id: 'bo', navn: 'bo' })
      await tildelRolle(rum, { bruger: 'bo', rolle: 'leder', fra })
      await readEvents(rum, 'b1', 'prøve')
    })
    const nabo = await inKommune(db, system, (rum) =>
      opretPerson(rum, { navn: 'Nabo Prøvesen', cpr: '791399-0000' }),
    )
    folk = {
      ...verden,
      pia: { ...i, rolle: 'sagsbehandler', bruger: 'pia' },
      lars: { ...i, rolle: 'leder', bruger: 'lars' },
      bo: { nu: NU, kommune: ANDEN, rolle: 'leder', bruger: 'bo' },
      nabo: { ...i, rolle: 'borger', person: nabo },
    }
    for (const [hvem, bruger] of [
      [folk.pia, 'pia'],
      [folk.lars, 'lars'],
    ] as const)
      await inKommune(db, hvem, (rum) => erklærInhabil(rum, { bruger, sagId: 'n1', grund: 'nabo' }))
    for (const sagId of ['n1', 'n2', 's1', 'u1'])
      await inKommune(db, system, (rum) => readEvents(rum, sagId, 'prøve'))
  }, 240_000)
  afterAll(() => prøve.dispose())

  const told: string[] = []
  /** Which cases come out of a door that is opened for one case at a time. */
  const enkeltvis = async (adgang: Adgang, dør: (rum: Kommunerum, sagId: string) => Promise<unknown>) => {
    const open: string[] = []
    for (const sagId of ALLE) {
      const found = await inKommune(db, adgang, (rum) => dør(rum, sagId))
      if (found === undefined || (Array.isArray(found) && found.length === 0)) continue
      open.push(sagId)
      told.push(JSON.stringify(found))
    }
    return open
  }
  /** And out of one that gives several. */
  const samlet = async (
    adgang: Adgang,
    dør: (rum: Kommunerum) => Promise<readonly { readonly sagId: string }[]>,
  ) => {
    const found = await inKommune(db, adgang, dør)
    told.push(JSON.stringify(found))
    return [...new Set(found.map(({ sagId }) => sagId))].sort()
  }
  const skriv = async (rum: Kommunerum, sagId: string) => {
    const nr = sagId === 'n1' ? 2 : 1
    await appendEvents(rum, { sagId, expectedNr: nr, events: [timer(30)], registreret: NU })
    throw new Fortryd()
  }
  const skriver = async (adgang: Adgang) => {
    const written: string[] = []
    for (const sagId of ALLE) {
      const error = await inKommune(db, adgang, (rum) => skriv(rum, sagId)).catch((one: unknown) => one)
      if (error instanceof Fortryd) written.push(sagId)
      else expect(error instanceof IngenSag || error instanceof MåIkkeSkrive, `${sagId}: ${error}`).toBe(true)
    }
    return written
  }

  test.each(MATRIX)('$om', async ({ hvem, ser, dokumenter: egne = ser, skriver: må = ser }) => {
    const adgang = hvem(folk)
    told.length = 0
    const fil = (rum: Kommunerum, sagId: string) =>
      readDokument(rum, { sagId, dokument: dokumenter.get(sagId) ?? 'intet' }, 'prøve')
    expect({
      sagen: await enkeltvis(adgang, (rum, sagId) => readEvents(rum, sagId, 'prøve')),
      listen: await samlet(adgang, async (rum) => (await listSager(rum, 'prøve')).rækker),
      opgaverne: await samlet(adgang, async (rum) => (await listOpgaver(rum, 'prøve')).rækker),
      søgning: await samlet(adgang, (rum) => søgSager(rum, 'prøvesen or adressebeskyttet', 'prøve')),
      eksporten: await enkeltvis(adgang, (rum, sagId) => eksportér(rum, sagId, 'prøve')),
      læsningerne: await enkeltvis(adgang, (rum, sagId) => readLog(rum, sagId)),
      dokumenterne: await enkeltvis(adgang, (rum, sagId) => listDokumenter(rum, sagId, 'prøve')),
      filerne: await enkeltvis(adgang, fil),
      tallene: (await inKommune(db, adgang, statistik)).reduce((sum, { sager }) => sum + sager, 0),
      skriver: await skriver(adgang),
    }).toEqual({
      sagen: ser,
      listen: ser,
      opgaverne: ser,
      søgning: ser,
      eksporten: ser,
      læsningerne: ser,
      dokumenterne: egne,
      filerne: egne,
      tallene: ser.length,
      skriver: må,
    })
    for (const hemmeligt of HEMMELIGT) expect(told.join('\n')).not.toContain(hemmeligt)
  })
})
