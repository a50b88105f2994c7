import type { Sprog, Tekst } from '@sagsvej/rules'

/** The words the command line itself says. */
export const ORD = {
  brugt: { da: 'Brugt', en: 'Used' },
  frister: { da: 'Frister', en: 'Deadlines' },
  gælderFra: { da: 'gælder fra', en: 'in force from' },
  gælderTil: { da: 'til', en: 'to' },
  gav: { da: 'Her', en: 'Here' },
  kilde: { da: 'Kilde', en: 'Source' },
  mangler: { da: 'Mangler', en: 'Missing' },
  skøn: { da: 'Skal vurderes af', en: 'To be judged by' },
  næste: { da: 'Det næste, der er værd at vide', en: 'The next thing worth knowing' },
  ikkeUndersøgt: { da: 'Ikke undersøgt', en: 'Not examined' },
  regnet: { da: 'Set på den', en: 'Looked at on' },
  kendt: { da: 'som sagen var kendt den', en: 'as the case was known on' },
  vælges: { da: 'Versionen vælges efter', en: 'The version is picked by' },
  versioner: { da: 'Versioner', en: 'Versions' },
  og: { da: 'og', en: 'and' },
  senest: { da: 'og for en borger senest', en: 'and for a citizen no later than' },
} satisfies Record<string, Tekst>

const WIDTH = 96

/** Text broken into lines of a readable width, each with the indent. */
export function wrap(text: string, indent: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, indent + line].join('\n')
}

export const say = (tekst: Tekst, sprog: Sprog): string => tekst[sprog]
