import type { GeneratedAlways } from 'kysely'

export interface Adgangstabeller {
  readonly enhed: Enhedstabel
  readonly bruger: Brugertabel
  readonly brugerrolle: Rolletabel
  readonly vikar: Vikartabel
  readonly delegation: Delegationstabel
  readonly sagstildeling: Tildelingstabel
  readonly sagsleverandoer: Leverandørtabel
  readonly inhabilitet: Inhabilitetstabel
  readonly noedadgang: Nødadgangstabel
  readonly noedgennemgang: Gennemgangstabel
}

interface Enhedstabel {
  readonly kommune: string
  readonly id: string
  readonly navn: string
  readonly slags: 'jobcenter' | 'leverandør'
}

interface Brugertabel {
  readonly kommune: string
  readonly id: string
  readonly navn: string
}

interface Nummereret {
  readonly kommune: string
  readonly nr: GeneratedAlways<number>
}

interface Rolletabel extends Nummereret {
  readonly bruger: string
  readonly rolle: 'sagsbehandler' | 'leder' | 'leverandør'
  readonly enhed: string | null
  readonly fra: string
  readonly til: string | null
}

interface Vikartabel extends Nummereret {
  readonly bruger: string
  readonly for_bruger: string
  readonly fra: string
  readonly til: string
}

interface Delegationstabel extends Nummereret {
  readonly bruger: string
  readonly handling: string
  readonly fra: string
  readonly til: string | null
}

interface Tildelingstabel extends Nummereret {
  readonly sag_id: string
  readonly enhed: string | null
  readonly sagsbehandler: string | null
  readonly af: string
  readonly hvornaar: Date
}

interface Leverandørtabel extends Nummereret {
  readonly sag_id: string
  readonly enhed: string
  readonly fra: string
  readonly til: string | null
}

interface Inhabilitetstabel extends Nummereret {
  readonly bruger: string
  readonly sag_id: string
  readonly grund: string
  readonly af: string
  readonly hvornaar: Date
}

interface Nødadgangstabel extends Nummereret {
  readonly bruger: string
  readonly sag_id: string
  readonly grund: string
  readonly fra: Date
  readonly til: Date
}

interface Gennemgangstabel {
  readonly kommune: string
  readonly noedadgang: number
  readonly af: string
  readonly vurdering: string
  readonly hvornaar: Date
}
