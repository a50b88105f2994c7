export interface Dokumenttabeller {
  readonly dokumentversion: Versionstabel
  readonly dokumentindhold: Indholdstabel
  readonly dokumentsletning: Sletningstabel
}

interface Nøgle {
  readonly kommune: string
  readonly sag_id: string
  readonly dokument: string
  readonly version: number
}

interface Versionstabel extends Nøgle {
  readonly navn: string
  readonly medietype: string
  readonly stoerrelse: number
  readonly sha256: string
  readonly intern: boolean
  readonly af: string
  readonly registreret: Date
}

interface Indholdstabel extends Nøgle {
  readonly bytes: Buffer
}

interface Sletningstabel extends Nøgle {
  readonly regel: string
  readonly grund: string
  readonly af: string
  readonly hvornaar: Date
}
