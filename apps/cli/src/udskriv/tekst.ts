import { type Sprog, type Tekst, wrap as wrapTo } from '@sagsvej/rules'

/** The words the command line itself says. */
export const ORD = {
  frister: { da: 'Frister', en: 'Deadlines' },
  mangler: { da: 'Mangler', en: 'Missing' },
  skøn: { da: 'Skal vurderes af', en: 'To be judged by' },
  næste: { da: 'Det næste, der er værd at vide', en: 'The next thing worth knowing' },
  ikkeUndersøgt: { da: 'Ikke undersøgt', en: 'Not examined' },
  regnet: { da: 'Set på den', en: 'Looked at on' },
  kendt: { da: 'som sagen var kendt den', en: 'as the case was known on' },
  heleForklaringen: {
    da: 'Hele vejen gennem loven til et svar: sagsvej explain FIL SPØRGSMÅL, hvor spørgsmålet er det i [ ].',
    en: 'The whole way through the law to an answer: sagsvej explain FILE QUESTION, the question being the one in [ ].',
  },
  og: { da: 'og', en: 'and' },
  senest: { da: 'og for en borger senest', en: 'and for a citizen no later than' },
} satisfies Record<string, Tekst>

/** Columns of a line: what a terminal of ordinary width shows without breaking it again. */
export const WIDTH = 96

/** Text broken into lines of a readable width, each with the indent; the first may begin otherwise. */
export const wrap = (text: string, indent: string, first = indent): string =>
  wrapTo(text, indent, WIDTH, first)

export const say = (tekst: Tekst, sprog: Sprog): string => tekst[sprog]
