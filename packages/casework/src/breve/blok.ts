/** A reference to the law as a letter shows it: the short name of the act, the paragraph, and the whole in words. */
export interface Henvisning {
  readonly lov: string
  readonly paragraf: string
  readonly tekst: string
}

/** How a day was counted, so that the reader can count it again. Days are YYYY-MM-DD. */
export interface Fristkonto {
  readonly begivenhed: string
  readonly start: string
  readonly enhed: 'kalenderdage' | 'arbejdsdage' | 'hverdage' | 'uger' | 'maaneder'
  readonly laengde: number
  readonly ikkeTalt: readonly { readonly dag: string; readonly navn: string }[]
  readonly rykketFra?: string
  /** The same in sentences. */
  readonly tekst: readonly string[]
}

/** The track a complaint takes: each has its own body, time limit and procedure. */
export type Klagespor =
  | 'retssikkerhedsloven'
  | 'aktindsigt_forvaltningsloven'
  | 'aktindsigt_offentlighedsloven'

export interface Overskrift {
  readonly art: 'overskrift'
  readonly tekst: string
}

/** What the letter says, in two or three sentences: always the first block. */
export interface Resume {
  readonly art: 'resume'
  readonly afsnit: readonly string[]
}

export interface Afsnit {
  readonly art: 'afsnit'
  readonly tekst: string
}

export interface Liste {
  readonly art: 'liste'
  readonly nummereret: boolean
  readonly punkter: readonly string[]
}

/** Names and their values: an amount, a day, a place. */
export interface Opstilling {
  readonly art: 'opstilling'
  readonly raekker: readonly { readonly navn: string; readonly vaerdi: string }[]
}

/** Each row has a cell for each column. */
export interface Tabel {
  readonly art: 'tabel'
  readonly titel: string
  readonly kolonner: readonly string[]
  readonly raekker: readonly (readonly string[])[]
}

/** The paragraphs that a letter rests on. */
export interface Hjemler {
  readonly art: 'hjemmel'
  readonly titel: string
  readonly henvisninger: readonly Henvisning[]
}

/** A day by which somebody must act, YYYY-MM-DD. `senest`: the later day a citizen may rely on, where counting is unsettled. */
export interface Fristblok {
  readonly art: 'frist'
  readonly titel: string
  readonly hvem: 'borger' | 'arbejdsgiver' | 'a-kasse' | 'kommune' | 'klageinstans'
  readonly dag: string
  readonly senest?: string
  readonly tekst: string
  readonly konto?: Fristkonto
  readonly henvisning?: Henvisning
}

export interface Klagevejledning {
  readonly art: 'klagevejledning'
  readonly spor: Klagespor
  readonly titel: string
  readonly afsnit: readonly string[]
  readonly henvisninger: readonly Henvisning[]
}

/** What the reader must do, or what may happen: set apart from the rest. */
export interface Boks {
  readonly art: 'boks'
  readonly slags: 'goer' | 'foelge'
  readonly titel: string
  readonly punkter: readonly string[]
}

export interface Underskrift {
  readonly art: 'underskrift'
  readonly hilsen: string
  readonly navn: string
  readonly stilling: string
  readonly afsender: string
}

/** A part of a letter. Plain data: what renders one handles every kind. */
export type Blok =
  | Resume
  | Overskrift
  | Afsnit
  | Liste
  | Opstilling
  | Tabel
  | Hjemler
  | Fristblok
  | Klagevejledning
  | Boks
  | Underskrift
