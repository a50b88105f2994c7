import type { JsonObjekt } from '@sagsvej/rules/read'
import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Magt } from '../personer/fuldmagt.ts'
import type { Adgangstabeller } from './tabeller-adgang.ts'
import type { Dokumenttabeller } from './tabeller-dokumenter.ts'

/** The tables as their rows are read and written. */
export interface Tabeller extends Adgangstabeller, Dokumenttabeller {
  readonly begivenhed: Begivenhedstabel
  readonly laesning: Læsningstabel
  readonly person: Persontabel
  readonly partsnavn: Partsnavnstabel
  readonly fuldmagt: Fuldmagtstabel
  readonly partsperson: Partspersontabel
  readonly sag: Sagstabel
  readonly idempotens: Idempotenstabel
  readonly genopbygning: Genopbygningstabel
}

/** The names of a person that the events do not hold are in `person`. */
interface Begivenhedstabel {
  readonly kommune: string
  readonly sag_id: string
  readonly nr: number
  readonly type: string
  readonly version: number
  readonly indhold: ColumnType<JsonObjekt, string, never>
  readonly registreret: Date
  readonly af_hvem: GeneratedAlways<string | null>
  readonly af_rolle: GeneratedAlways<string | null>
}

interface Læsningstabel {
  readonly kommune: string
  readonly nr: GeneratedAlways<number>
  readonly sag_id: string
  readonly hvem: string
  readonly formaal: string
  readonly som: 'sag' | 'liste'
  readonly hvornaar: Date
}

/** `navn`, its key and `adresse` can be written by all who open a case, and read by the system alone. */
interface Persontabel {
  readonly kommune: string
  readonly id: string
  readonly cpr: string | null
  readonly navn: string
  readonly navnenoegle: string
  readonly adresse: string | null
  readonly beskyttet: Generated<boolean>
  readonly vist_navn: GeneratedAlways<string>
  readonly vist_navnenoegle: GeneratedAlways<string>
  readonly vist_adresse: GeneratedAlways<string | null>
}

interface Fuldmagtstabel {
  readonly kommune: string
  readonly nr: GeneratedAlways<number>
  readonly fuldmagtsgiver: string
  readonly fuldmaegtig: string
  readonly sag_id: string | null
  readonly omfang: readonly Magt[]
  readonly fra: string
  readonly til: string | null
  readonly tilbagekaldt: ColumnType<string | null, undefined, string>
}

/** Who a party of a case is. */
interface Partspersontabel {
  readonly kommune: string
  readonly sag_id: string
  readonly part_id: string
  readonly person: string
  readonly af: string
  readonly hvornaar: Date
}

interface Sagstabel {
  readonly kommune: string
  readonly sag_id: string
  readonly person: string
  readonly enhed: string | null
  readonly sagsbehandler: string | null
}

interface Idempotenstabel {
  readonly kommune: string
  readonly hvem: string
  readonly noegle: string
  readonly aftryk: string
  readonly sag_id: string
  readonly fra: number
  readonly til: number
  readonly hvornaar: Date
}

interface Genopbygningstabel {
  readonly kommune: string
  readonly sidste: string
}

interface Partsnavnstabel {
  readonly kommune: string
  readonly sag_id: string
  readonly nr: number
  readonly navn: string
  readonly beskyttet: boolean
  readonly vist_navn: GeneratedAlways<string>
}
