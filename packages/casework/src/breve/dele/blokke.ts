import type {
  Afsnit,
  Boks,
  Henvisning,
  Hjemler,
  Liste,
  Opstilling,
  Overskrift,
  Resume,
  Tabel,
} from '../blok.ts'

export const resume = (...afsnit: readonly string[]): Resume => ({ art: 'resume', afsnit })

export const overskrift = (tekst: string): Overskrift => ({ art: 'overskrift', tekst })

export const afsnit = (tekst: string): Afsnit => ({ art: 'afsnit', tekst })

export const afsnitene = (tekster: readonly string[]): readonly Afsnit[] => tekster.map(afsnit)

export const liste = (punkter: readonly string[]): Liste => ({ art: 'liste', nummereret: false, punkter })

export const opstilling = (...raekker: readonly (readonly [navn: string, vaerdi: string])[]): Opstilling => ({
  art: 'opstilling',
  raekker: raekker.map(([navn, vaerdi]) => ({ navn, vaerdi })),
})

export const tabel = (
  titel: string,
  kolonner: readonly string[],
  raekker: readonly (readonly string[])[],
): Tabel => ({ art: 'tabel', titel, kolonner, raekker })

/** What the reader must do. */
export const gør = (titel: string, punkter: readonly string[]): Boks => ({
  art: 'boks',
  slags: 'goer',
  titel,
  punkter,
})

/** What may happen if the reader does not. */
export const følge = (titel: string, punkter: readonly string[]): Boks => ({
  art: 'boks',
  slags: 'foelge',
  titel,
  punkter,
})

/** Paragraphs, each once. */
export const hjemler = (titel: string, alle: readonly Henvisning[]): Hjemler => ({
  art: 'hjemmel',
  titel,
  henvisninger: alle.filter((one, i) => alle.findIndex(({ tekst }) => tekst === one.tekst) === i),
})
