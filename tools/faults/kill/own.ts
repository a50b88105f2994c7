import pg from 'pg'

async function admin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

let made = 0

/** An empty database of its own on the server, and what drops it. */
export async function own(
  url: string,
): Promise<{ readonly where: string; readonly drop: () => Promise<void> }> {
  const name = `sagsvej_kill_${process.pid}_${made++}`
  await admin(url, `create database ${name}`)
  const where = new URL(url)
  where.pathname = `/${name}`
  return { where: where.href, drop: () => admin(url, `drop database ${name} with (force)`) }
}
