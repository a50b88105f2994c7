import type { JsonObjekt } from '@sagsvej/rules/read'
import type { ColumnType, Generated } from 'kysely'

/** The tables as their rows are read and written. They are only ever added to. */
export interface Tabeller {
  readonly begivenhed: Begivenhedstabel
  readonly laesning: Læsningstabel
}

interface Begivenhedstabel {
  readonly kommune: string
  readonly sag_id: string
  readonly nr: number
  readonly type: string
  readonly version: number
  readonly indhold: ColumnType<JsonObjekt, string, never>
  readonly registreret: Date
}

interface Læsningstabel {
  readonly kommune: string
  readonly nr: Generated<number>
  readonly sag_id: string
  readonly hvem: string
  readonly formaal: string
  readonly som: 'sag' | 'liste'
  readonly hvornaar: Date
}
