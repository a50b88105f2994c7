import type { Lager } from '@sagsvej/store'

/** What the server is given from outside. */
export interface Serverdele {
  readonly db: Lager
  /** The municipality whose cases are shown. */
  readonly kommune: string
  readonly ur: () => Date
}
