import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabasenErOptaget } from '../fejl.ts'

/** Locks held by this process: its own number in a file it does not hold is left from an earlier life. */
const held = new Set<string>()

/**
 * Takes the lock of a folder for this process; the embedded database has none of its own, and two at once destroy it.
 * Returns what gives it back. @throws DatabasenErOptaget while another process, or this one, has it.
 */
export function lås(folder: string): () => void {
  mkdirSync(folder, { recursive: true })
  const file = join(resolve(folder), 'sagsvej.lock')
  const mine = `${file}.${process.pid}`
  writeFileSync(mine, String(process.pid))
  try {
    while (!linked(mine, file)) clear(file)
  } finally {
    rmSync(mine, { force: true })
  }
  held.add(file)
  return () => {
    held.delete(file)
    rmSync(file, { force: true })
  }
}

/** A link appears with its content or not at all, so nobody reads a lock half written. */
function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Removes a lock whose process is gone. */
function clear(file: string): void {
  const owner = read(file)
  if (owner === undefined) return
  if (isAlive(Number(owner), file)) throw new DatabasenErOptaget(Number(owner), file)
  const aside = `${file}.${process.pid}.old`
  try {
    renameSync(file, aside)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return
    throw error
  }
  // Another process may have cleared the same lock and taken its own in between: that one goes back.
  if (read(aside) !== owner) linked(aside, file)
  rmSync(aside, { force: true })
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function isAlive(pid: number, file: string): boolean {
  if (pid === process.pid) return held.has(file)
  if (!Number.isInteger(pid) || pid < 1) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code
