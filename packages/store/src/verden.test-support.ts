import { parseDay } from '@sagsvej/calendar'
import type { Begivenhed, SagBegivenhed } from '@sagsvej/casework'
import { type RawBuilder, sql } from 'kysely'
import type { Adgang } from './adgang/adgang.ts'
import { delegér, opretBruger, opretEnhed, sætVikar, tildelRolle } from './adgang/brugere.ts'
import { inKommune } from './adgang/rum.ts'
import { tilknytLeverandør } from './adgang/sagsadgang.ts'
import { Kommunerum, type Lager } from './database/lager.ts'
import { gemDokument } from './dokumenter/dokument.ts'
import { type Fremskrivning, grundfremskrivning } from './laesemodeller/fremskrivning.ts'
import { givFuldmagt } from './personer/fuldmagt.ts'
import { findPerson, opdaterPerson, opretPerson } from './personer/person.ts'
import { importSager } from './sager/import.ts'

export const NU = new Date('2026-07-09T08:30:00Z')
export const KOMMUNE = 'Aaby'
/** What the protected person is called and where she lives: it must be seen nowhere. */
export const HEMMELIGT = ['Beate Skjultesen', 'Hemmelig Allé 7'] as const

export const oprettet = (
  sagId: string,
  navn: string,
  cpr: string,
  kommune = KOMMUNE,
): Begivenhed<'SagOprettet'> => ({
  type: 'SagOprettet',
  version: 1,
  sagId,
  kommune,
  navn,
  cpr,
})
export const timer = (vaerdi: number): SagBegivenhed => ({
  type: 'FaktumRegistreret',
  version: 1,
  faktum: 'ugetimer',
  vaerdi,
  enhed: 'timer/uge',
  kendtFra: '2026-07-08',
  oprindelse: 'borger',
})

/** A follow-up for each case, later with every event, and a task without a day for each short week. */
export const prøvefremskrivning: Fremskrivning = {
  ...grundfremskrivning,
  indeks: (events) => ({
    status: events.length > 3 ? 'i gang' : 'ny',
    procedure: 'opfølgning',
    frist: dagEfter(events),
  }),
  opgaver: (events) => [
    {
      nøgle: 'opfølgning',
      procedure: 'opfølgning',
      trin: 'samtale',
      titel: 'Hold samtale',
      frist: dagEfter(events),
      hjemmel: 'SDL.13b',
      ansvarlig: 'nora',
    },
    ...events.flatMap((event, i) =>
      event.type === 'FaktumRegistreret' && Number(event.vaerdi) < 20
        ? [
            {
              nøgle: `kort-uge-${i}`,
              procedure: 'opfølgning',
              trin: 'spørg',
              titel: 'Spørg til den korte uge',
            },
          ]
        : [],
    ),
  ],
}
const dagEfter = (events: readonly SagBegivenhed[]): string =>
  `2026-08-${String(Math.min(31, events.length)).padStart(2, '0')}`

const fælles = { kommune: KOMMUNE, nu: NU }
export const system: Adgang = { ...fælles, rolle: 'system', bruger: 'prøve' }
const bruger = (
  bruger: string,
  rolle: 'sagsbehandler' | 'leder' | 'leverandør' = 'sagsbehandler',
): Adgang => ({
  ...fælles,
  rolle,
  bruger,
})

export interface Verden {
  /** Caseworkers of `nord` and `syd`, one of `syd` who stands in for Nora, a manager, a provider. */
  readonly nora: Adgang
  readonly sune: Adgang
  readonly vera: Adgang
  readonly lis: Adgang
  readonly ella: Adgang
  /** The citizen of n1, and a representative who may see that case and no more. */
  readonly oda: Adgang
  readonly rita: Adgang
}

/**
 * A small municipality: n1 (Oda) and n2 (Beate, who is protected) in `nord`, s1 (Samira) in `syd`, u1 in none; and b1
 * in another municipality.
 */
export async function bygVerden(db: Lager): Promise<Verden> {
  const altid = { fra: parseDay('2026-01-01') }
  await inKommune(db, system, async (rum) => {
    for (const id of ['nord', 'syd'])
      await opretEnhed(rum, { id, navn: `Jobcenter ${id}`, slags: 'jobcenter' })
    await opretEnhed(rum, { id: 'aktør', navn: 'Anden aktør', slags: 'leverandør' })
    for (const id of ['nora', 'sune', 'vera', 'lis', 'ella']) await opretBruger(rum, { id, navn: id })
    await tildelRolle(rum, { bruger: 'nora', rolle: 'sagsbehandler', enhed: 'nord', ...altid })
    await tildelRolle(rum, { bruger: 'sune', rolle: 'sagsbehandler', enhed: 'syd', ...altid })
    await tildelRolle(rum, { bruger: 'vera', rolle: 'sagsbehandler', enhed: 'syd', ...altid })
    await tildelRolle(rum, { bruger: 'lis', rolle: 'leder', ...altid })
    await tildelRolle(rum, { bruger: 'ella', rolle: 'leverandør', enhed: 'aktør', ...altid })
    const dage = { fra: parseDay('2026-07-09'), til: parseDay('2026-07-10') }
    await sætVikar(rum, { bruger: 'vera', forBruger: 'nora', ...dage })
    await delegér(rum, { bruger: 'nora', handling: 'afgørelse', ...altid })
  })
  await importSager(
    db,
    [
      {
        begivenheder: [oprettet('n1', 'Oda Prøvesen', '721399-0000'), timer(37)],
        enhed: 'nord',
        sagsbehandler: 'nora',
      },
      { begivenheder: [oprettet('n2', HEMMELIGT[0], '731399-0000')], enhed: 'nord', adresse: HEMMELIGT[1] },
      {
        begivenheder: [oprettet('s1', 'Samira Prøvesen', '741399-0000')],
        enhed: 'syd',
        sagsbehandler: 'sune',
      },
      { begivenheder: [oprettet('u1', 'Ulrik Prøvesen', '751399-0000')] },
      { begivenheder: [oprettet('b1', 'Bente Prøvesen', '721399-0000', 'Bøvling')] },
    ],
    NU,
  )
  return await inKommune(db, system, async (rum) => {
    const person = async (cpr: string) => (await findPerson(rum, cpr)) ?? ''
    const [oda, beate] = [await person('721399-0000'), await person('731399-0000')]
    await opdaterPerson(rum, beate, { beskyttet: true })
    const rita = await opretPerson(rum, { navn: 'Rita Prøvesen', cpr: '761399-0000' })
    await givFuldmagt(rum, {
      giver: oda,
      fuldmægtig: rita,
      omfang: ['se'],
      ...altid,
      til: parseDay('2026-07-31'),
    })
    for (const sagId of ['n1', 'n2', 's1', 'u1'])
      await gemDokument(rum, { sagId, navn: 'attest.txt', bytes: Buffer.from(`attest i ${sagId}`) })
    await gemDokument(rum, {
      sagId: 'n1',
      navn: 'notat.txt',
      bytes: Buffer.from('til eget brug'),
      intern: true,
    })
    await tilknytLeverandør(rum, { sagId: 'n1', enhed: 'aktør', ...altid })
    return {
      nora: bruger('nora'),
      sune: bruger('sune'),
      vera: bruger('vera'),
      lis: bruger('lis', 'leder'),
      ella: bruger('ella', 'leverandør'),
      oda: { ...fælles, rolle: 'borger', person: oda },
      rita: { ...fælles, rolle: 'repræsentant', person: rita },
    }
  })
}

export const påDag = (adgang: Adgang, dag: string): Adgang => ({
  ...adgang,
  nu: new Date(`${dag}T10:00:00Z`),
})

/** Whatever SQL, as the one who asks. */
export const rå = async (
  db: Lager,
  adgang: Adgang,
  query: string | RawBuilder<unknown>,
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const built = typeof query === 'string' ? sql.raw<Record<string, unknown>>(query) : query
  return await inKommune(db, adgang, async (rum) => {
    const { rows } = await built.execute(Kommunerum.transaction(rum))
    return rows as readonly Readonly<Record<string, unknown>>[]
  })
}
