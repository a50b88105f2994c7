import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readSagsfil } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import { importSager, inKommune, type Lager, listSager, SagenFindes } from '@sagsvej/store'
import { sagsfilFejl } from '../fejl.ts'
import { loadKontor } from './demokontor.ts'

/** The demo municipality. Its people are invented and their CPR numbers cannot exist. */
export const DEMOKOMMUNE = 'Prøvekøbing'

const opstart = { kommune: DEMOKOMMUNE, rolle: 'system', bruger: 'opstart' } as const

/** Loads the demo municipality into an empty database; a second start finds its data again. Returns how many cases. */
export async function loadDemo(db: Lager, now: Date): Promise<number> {
  const there = await count(db, now)
  if (there > 0) return there
  try {
    const cases = await importSager(db, examples().map(read), now)
    return cases.length + (await loadKontor(db, DEMOKOMMUNE, now))
  } catch (error) {
    // Another server started on the same database in the same moment and came first.
    if (error instanceof SagenFindes) return await count(db, now)
    throw error
  }
}

const count = async (db: Lager, now: Date): Promise<number> =>
  (
    await inKommune(db, { ...opstart, nu: now }, (rum) =>
      listSager(rum, 'er demosagerne der allerede?', MANGE),
    )
  ).rækker.length
const MANGE = { antal: 1000 }

function read(path: string) {
  const sag = readSagsfil(readFileSync(path, 'utf8'), lov)
  if (!sag.ok) throw sagsfilFejl(path, sag.fejl)
  return sag
}

function examples(): readonly string[] {
  const here = dirname(createRequire(import.meta.url).resolve('@sagsvej/cli/package.json'))
  const folder = join(here, '..', '..', 'examples')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name))
}
