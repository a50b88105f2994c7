import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'

/** Lines that are only ever added. What has been added is there when `tilføj` returns, also after the process is killed. */
export interface Journal<Linje> {
  readonly linjer: () => readonly Linje[]
  readonly tilføj: (linje: Linje) => void
}

/** A journal that is gone with the process. */
export function hukommelsesjournal<Linje>(): Journal<Linje> {
  const linjer: Linje[] = []
  return { linjer: () => linjer, tilføj: (linje) => void linjer.push(linje) }
}

/**
 * A journal in a file, a line of JSON each. One process at a time may hold it. A last line that was cut off by a kill
 * was never acknowledged, and is taken away.
 * @throws Error naming file and line, where a whole line is no JSON
 */
export function filjournal<Linje>(fil: string): Journal<Linje> {
  mkdirSync(dirname(fil), { recursive: true })
  const linjer = existsSync(fil) ? readLines<Linje>(fil) : []
  return {
    linjer: () => linjer,
    tilføj: (linje) => {
      appendLine(fil, `${JSON.stringify(linje)}\n`)
      linjer.push(linje)
    },
  }
}

function readLines<Linje>(fil: string): Linje[] {
  const bytes = readFileSync(fil)
  const whole = bytes.lastIndexOf(0x0a) + 1
  if (whole < bytes.length) truncateSync(fil, whole)
  const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1)
  return lines.map((line, i) => parsed<Linje>(line, fil, i + 1))
}

function parsed<Linje>(line: string, fil: string, nr: number): Linje {
  try {
    return JSON.parse(line) as Linje
  } catch {
    throw new Error(
      `${fil}: linje ${nr} er ikke en linje i en journal. Læg filen tilbage fra en kopi. (Line ${nr} is no line of a journal. Put the file back from a copy.)`,
    )
  }
}

/** A failed write leaves half a line at most, which the next reader takes away. */
function appendLine(fil: string, line: string): void {
  const handle = openSync(fil, 'a')
  try {
    writeSync(handle, line)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
