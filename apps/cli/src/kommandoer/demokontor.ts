import { parseDay } from '@sagsvej/calendar'
import { ANSATTE, type Demoansat, demokontor, ENHEDER } from '@sagsvej/demo'
import type { Prøveperson } from '@sagsvej/integrations'
import {
  delegér,
  findPerson,
  importSager,
  inKommune,
  type Kommunerum,
  type Lager,
  opdaterPerson,
  opretBruger,
  opretEnhed,
  sætVikar,
  tildelRolle,
} from '@sagsvej/store'

/** What the letters of the demonstration say of who sends them. */
export const DEMOAFSENDER = {
  kommune: 'Prøvekøbing Kommune',
  enhed: 'Jobcenteret',
  telefon: '00 00 00 00',
  svarvej: 'Digital Post på borger.dk',
} as const

const FRØ = 1
const ANTAL = 60
const ALTID = { fra: parseDay('2020-01-01') }

/** An office with units, people and the cases they have on the day. Returns how many cases. */
export async function loadKontor(db: Lager, kommune: string, now: Date): Promise<number> {
  const system = { kommune, nu: now, rolle: 'system', bruger: 'opstart' } as const
  await inKommune(db, system, async (rum) => {
    for (const enhed of ENHEDER) await opretEnhed(rum, enhed)
    for (const one of ANSATTE) await opretBruger(rum, { id: one.bruger, navn: one.navn })
    for (const one of ANSATTE) await ansæt(rum, one)
  })
  const cases = [...kontoret(kommune, now)]
  const held = cases.map(({ begivenheder, enhed, sagsbehandler }) => ({ begivenheder, enhed, sagsbehandler }))
  const ids = await importSager(db, held, now)
  await inKommune(db, system, async (rum) => {
    for (const { beskyttet, person } of cases) {
      const found = beskyttet ? await findPerson(rum, person.cpr) : undefined
      if (found !== undefined) await opdaterPerson(rum, found, { beskyttet })
    }
  })
  return ids.length
}

/** Those who can log in to the demonstration: everyone who works there, and some of those the cases are about. */
export const demofolk = (kommune: string, now: Date): readonly Prøveperson[] => [
  ...ANSATTE.map(
    ({ navn, bruger, om }) => ({ art: 'ansat', niveau: 'betydelig', navn, bruger, om }) as const,
  ),
  ...[...kontoret(kommune, now)]
    .slice(0, BORGERE)
    .map(
      ({ person, sagId }) =>
        ({ art: 'person', niveau: 'betydelig', ...person, om: `Borger, sag ${sagId}` }) as const,
    ),
]
const BORGERE = 11

const kontoret = (kommune: string, now: Date) =>
  demokontor({ kommune, frø: FRØ, antal: ANTAL, dag: now.toISOString().slice(0, 10) })

async function ansæt(
  rum: Kommunerum,
  { bruger, rolle, enhed, vikarFor, som = [] }: Demoansat,
): Promise<void> {
  if (rolle === 'leder') await tildelRolle(rum, { bruger, rolle, ...ALTID })
  else if (enhed !== undefined) await tildelRolle(rum, { bruger, rolle, enhed, ...ALTID })
  if (vikarFor !== undefined)
    await sætVikar(rum, { bruger, forBruger: vikarFor, ...ALTID, til: parseDay('2099-12-31') })
  for (const handling of som) await delegér(rum, { bruger, handling, ...ALTID })
}
