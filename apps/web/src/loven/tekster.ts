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
  hvadVælger: { da: 'Hvad afgør, hvilken udgave der gælder', en: 'What decides which version applies' },
  vælgerDato: { da: 'Udgaven findes efter denne dag:', en: 'The version is found by this day:' },
  vælgerSvar: {
    da: 'Udgaverne prøves en efter en, og den gælder, der selv var i kraft på denne dag:',
    en: 'The versions are tried one by one, and the one applies that was itself in force on this day:',
  },
  regnes: { da: 'Sådan regner vi den', en: 'How we compute it' },
  overgange: { da: 'Overgangsregler', en: 'Transitional rules' },
  overgangOm: {
    da: 'De går forud: når en af dem passer, svarer den i stedet for udgaverne.',
    en: 'They come first: when one of them fits, it answers instead of the versions.',
  },
  udgaver: { da: 'Udgaver', en: 'Versions' },
  gælderFra: { da: 'Gælder fra', en: 'In force from' },
  til: { da: 'til', en: 'to' },
  endnu: { da: 'og stadig', en: 'and still' },
  hjemmel: { da: 'Paragraf', en: 'Section' },
  reglen: { da: 'Reglen', en: 'The rule' },
  undtagelser: { da: 'Undtagelser', en: 'Exceptions' },
  læsninger: {
    da: 'Ordene kan læses på flere måder',
    en: 'The words can be read in more than one way',
  },
  ukendt: { da: 'Det ved vi ikke', en: 'This we do not know' },
  kilder: { da: 'Kilder', en: 'Sources' },
  kontrolleret: { da: 'Senest kontrolleret', en: 'Last checked' },
  sikkerhed: { da: 'Hvor sikkert', en: 'How sure' },
  note: { da: 'Bemærk', en: 'Note' },
  findesIkke: {
    da: 'Vi har ingen regel med det navn. Se dem alle under Reglerne.',
    en: 'We have no rule by that name. See them all under The rules.',
  },
} as const satisfies Record<string, Tekst>
