import { join } from 'node:path'
import { lokalDigitalPost } from '@sagsvej/integrations'
import { passKøer } from '@sagsvej/store'
import { createServer, postarbejde } from '@sagsvej/web'
import { Brugerfejl } from '../fejl.ts'
import type { Omgivelser } from '../omgivelser.ts'
import { dataDir, openFromEnvironment } from './database.ts'
import { DEMOKOMMUNE, loadDemo } from './demo.ts'
import { DEMOAFSENDER, demofolk } from './demokontor.ts'
import { readGrænser } from './servergraenser.ts'
import { readLogin } from './serverlogin.ts'

/** `sagsvej serve`: migrates, loads the demo municipality if the database is empty, and serves until it is stopped. */
export async function serve(valg: { port?: unknown }, { skriv, miljø }: Omgivelser): Promise<void> {
  // A setting that is there but empty counts as not set: an empty host would listen to the whole network.
  const host = miljø.HOST || '127.0.0.1'
  const port = readPort(valg.port ?? (miljø.PORT || 3000))
  const grænser = readGrænser(miljø)
  const database = await openFromEnvironment(miljø)
  const clock = () => new Date()
  let address = `http://${host}:${port}`
  const count = await loadDemo(database.db, clock())
  // A solution of this machine: no letter leaves it. The real one is joined at the same port.
  const post = lokalDigitalPost({
    frø: 1,
    ur: clock,
    register: () => 'tilmeldt',
    ...(dataDir(miljø) === 'memory' ? {} : { mappe: join(dataDir(miljø), 'post') }),
  })
  const login = await readLogin(
    miljø,
    () => demofolk(DEMOKOMMUNE, clock()),
    () => address,
  )
  const stopKøer = await passKøer(database.db, postarbejde({ db: database.db, post, ur: clock }), noter)
  const server = createServer({
    db: database.db,
    kommune: DEMOKOMMUNE,
    ur: clock,
    afsender: DEMOAFSENDER,
    login,
    ...grænser,
  })
  const stop = async () => {
    await server.close()
    await stopKøer()
    await login.luk()
    await database.close()
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  try {
    address = await server.listen({ port, host })
    skriv(`Sagsvej: ${address}`)
    skriv(`${count} opdigtede sager i ${DEMOKOMMUNE} / invented cases`)
    if (database.kind === 'indlejret') {
      skriv(
        'Indlejret database: kun til demonstration og udvikling / embedded database: demonstration and development only',
      )
    }
  } catch (error) {
    await stop()
    throw notListening(error, host, port)
  }
}

/** Work that failed is tried again; that it failed is said, without the data it was about. */
const noter = (error: unknown): void => {
  process.stderr.write(
    `${error instanceof Error ? error.name : 'Error'}: queued work failed, and is tried again\n`,
  )
}

function readPort(written: unknown): number {
  const port = Number(written)
  if (Number.isInteger(port) && port >= 0 && port <= 65535) return port
  throw new Brugerfejl({
    da: `--port ${written}: skriv et tal mellem 0 og 65535.`,
    en: `--port ${written}: write a number between 0 and 65535.`,
  })
}

/** A place the system would not let us listen at. Anything else is ours. */
function notListening(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') {
    return new Brugerfejl({
      da: `Port ${port} er optaget af et andet program. Vælg en anden med --port eller PORT.`,
      en: `Port ${port} is in use by another program. Choose another with --port or PORT.`,
    })
  }
  if (code === undefined) return error
  return new Brugerfejl({
    da: `Der kan ikke lyttes på ${host}, port ${port} (${code}). Ret HOST til en adresse på denne maskine, eller vælg en port over 1023.`,
    en: `Cannot listen on ${host}, port ${port} (${code}). Set HOST to an address of this machine, or choose a port above 1023.`,
  })
}
