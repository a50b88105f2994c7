import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { filjournal, hukommelsesjournal } from '../journal.ts'
import { sha256 } from '../sha256.ts'
import { type Afsendelse, kanalFor } from './afsendelse.ts'
import { forløb } from './forloeb.ts'
import { fejlI, SAMME_ID } from './indhold.ts'
import type { DigitalPost, Forsendelse, Forsendelsesbegivenhed, Poststatus } from './port.ts'

interface Opsætning {
  /** Decides how long each receipt takes, and which letters fail. */
  readonly frø: number
  readonly ur: () => Date
  /** Asked at the time of sending. */
  readonly register: (cpr: string) => Poststatus
  /** Letters of a thousand that the solution itself fails to deliver. */
  readonly fejlandel?: number
  /** Where letters and the journal are kept; in memory where none is given. */
  readonly mappe?: string
}

/**
 * A post solution on this machine that behaves as the real one does: takes a letter in at once, sends receipts when
 * their time has come by the clock, fails now and then, prints for those who are exempt, and delivers a letter once.
 * Nothing leaves the machine.
 */
export function lokalDigitalPost(opsætning: Opsætning): DigitalPost {
  const { frø, ur, register, fejlandel = 20, mappe } = opsætning
  const journal =
    mappe === undefined ? hukommelsesjournal<Afsendelse>() : filjournal<Afsendelse>(join(mappe, 'post.jsonl'))
  // A clock set back must not put a receipt in before one that has been read.
  let latest = Math.max(0, ...journal.linjer().map(({ tid }) => Date.parse(tid)))
  const now = (): number => {
    latest = Math.max(latest, ur().getTime())
    return latest
  }
  const strøm = (): readonly Forsendelsesbegivenhed[] => {
    const moment = now()
    return journal
      .linjer()
      .flatMap((sendt) => forløb(sendt, frø, fejlandel))
      .map((one, i) => ({ one, i, at: Date.parse(one.tid) }))
      .filter(({ at }) => at <= moment)
      .sort((a, b) => a.at - b.at || a.i - b.i)
      .map(({ one }, i) => ({ nr: i + 1, ...one }))
  }
  const erAfvist = (brevId: string): boolean =>
    strøm().findLast((one) => one.brevId === brevId)?.type === 'afvist'

  return {
    status: async (cpr) => register(cpr),
    begivenheder: async (efter) => strøm().filter(({ nr }) => nr > efter),
    send: async (forsendelse) => {
      const fejl = fejlI(forsendelse)
      if (fejl) return { modtaget: false, fejl }
      const { brevId, cpr, navn, emne, pdf } = forsendelse
      const aftryk = sha256(cpr, navn, emne, pdf)
      const before = journal.linjer().findLast((one) => one.brevId === brevId)
      if (before && before.aftryk !== aftryk) return { modtaget: false, fejl: SAMME_ID }
      if (before && !erAfvist(brevId)) {
        return { modtaget: true, kanal: kanalFor(before.status), gentaget: true }
      }
      const status = register(cpr)
      if (mappe !== undefined) keep(mappe, forsendelse)
      const forsoeg = (before?.forsoeg ?? 0) + 1
      journal.tilføj({ brevId, aftryk, status, tid: new Date(now()).toISOString(), forsoeg })
      return { modtaget: true, kanal: kanalFor(status), gentaget: false }
    },
  }
}

/** The letter is whole in its place before the journal says that it was sent. */
function keep(mappe: string, { brevId, pdf }: Forsendelse): void {
  const folder = join(mappe, 'breve')
  mkdirSync(folder, { recursive: true })
  const half = join(folder, `${brevId}.pdf.ny`)
  writeFileSync(half, pdf, { flush: true })
  renameSync(half, join(folder, `${brevId}.pdf`))
}
