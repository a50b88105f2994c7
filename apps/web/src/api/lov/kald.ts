import type { Skemanavn } from '@sagsvej/casework'
import type { Tekst } from '@sagsvej/rules'

/** One way to ask the law: what is answered, and what the address must hold. Routes, document and page are made of it. */
export interface Kaldsbeskrivelse {
  readonly svarer: Skemanavn
  readonly kræves: readonly 'question'[]
  readonly titel: Tekst
  readonly om: Tekst
}

export const KALD = {
  assess: {
    svarer: 'vurdering',
    kræves: [],
    titel: { da: 'Vurdér en sag', en: 'Assess a case' },
    om: {
      da: 'Hele sagen besvaret på en dag: hvert spørgsmål med loven bag, fristerne, og hvad det er værd at spørge om.',
      en: 'The whole case answered on a day: each question with the law behind it, the deadlines, and what is worth asking.',
    },
  },
  explain: {
    svarer: 'forklaring',
    kræves: ['question'],
    titel: { da: 'Forklar et svar', en: 'Explain an answer' },
    om: {
      da: 'Ét svar med hvert skridt bag, og begrundelsen til en skriftlig afgørelse, eller hvad der mangler for at skrive den.',
      en: 'One answer with every step behind it, and the reasons for a written decision, or what is missing to write them.',
    },
  },
  ways: {
    svarer: 'veje',
    kræves: [],
    titel: { da: 'Find vejene', en: 'Find the ways' },
    om: {
      da: 'Hver ordning for personen på en dag, i den rækkefølge loven vil have dem prøvet, og pengene i dem.',
      en: 'Every scheme for the person on a day, in the order the law wants them tried, and the money in them.',
    },
  },
} as const satisfies Record<string, Kaldsbeskrivelse>

export type Kaldsnavn = keyof typeof KALD

/** What may stand in the address. */
export const PARAMETRE = {
  on: {
    da: 'dagen, sagen ses på (i dag)',
    en: 'the day the case is looked at (today)',
  },
  known: {
    da: 'kun det, der var kendt den dag (i dag)',
    en: 'only what was known on this day (today)',
  },
  lang: {
    da: 'svarets sprog, da eller en (det, der bedes om i Accept-Language)',
    en: 'the language of the answer, da or en (the one asked for in Accept-Language)',
  },
  question: {
    da: 'spørgsmålets nøgle: en "noegle" fra svarene i assess, for eksempel varighed',
    en: 'the key of the question: a "noegle" of the answers of assess, for example varighed',
  },
} as const satisfies Record<string, Tekst>
