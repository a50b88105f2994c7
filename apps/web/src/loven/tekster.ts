import type { Tekst } from '@sagsvej/rules'

export const T = {
  titel: { da: 'Reglerne', en: 'The rules' },
  manchet: {
    da: 'Hver regel er et spørgsmål, loven svarer på. Den har en side med alle sine udgaver, så du kan se, hvad der gjaldt hvornår.',
    en: 'Each rule is a question the law answers. It has a page with all its versions, so that you can see what applied when.',
  },
  søg: { da: 'Find en regel', en: 'Find a rule' },
  søgHint: { da: 'Skriv et ord eller en paragraf', en: 'Write a word or a section' },
  søgKnap: { da: 'Find', en: 'Find' },
  fandtIngen: {
    da: 'Vi har ingen regel, der passer på det. Prøv et kortere ord.',
    en: 'We have no rule that fits that. Try a shorter word.',
  },
  visAlle: { da: 'Vis alle regler', en: 'Show all rules' },
  alle: { da: 'Alle regler', en: 'All rules' },
  tegning: { da: 'Udgaven som tegning', en: 'The version as a picture' },
  tegnforklaring: {
    da: 'Hel ramme: et spørgsmål. Prikket ramme: et menneske skal skønne. Tynd ramme: noget, der skal findes først. Rund ramme: her begynder eller ender det. Stiplet ramme: intet svar i denne udgave.',
    en: 'Solid frame: a question. Dotted frame: a person must judge. Thin frame: something to find first. Round frame: where it begins or ends. Dashed frame: no answer in this version.',
  },
  findesIkke: {
    da: 'Vi har ingen regel med det navn. Se dem alle under Reglerne.',
    en: 'We have no rule by that name. See them all under The rules.',
  },
} as const satisfies Record<string, Tekst>
