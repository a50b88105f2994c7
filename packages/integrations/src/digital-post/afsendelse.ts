import type { Kanal, Poststatus } from './port.ts'

/** A letter taken in by the local solution. Holds no number of a person. */
export interface Afsendelse {
  readonly brevId: string
  /** A fingerprint of what was sent and to whom, so that another letter under the same id is seen. */
  readonly aftryk: string
  readonly status: Poststatus
  /** ISO instant. */
  readonly tid: string
  /** 1 the first time, and one more for each time it was sent again after being rejected. */
  readonly forsoeg: number
}

export const kanalFor = (status: Poststatus): Kanal =>
  status === 'fritaget' ? 'fysisk_post' : 'digital_post'
