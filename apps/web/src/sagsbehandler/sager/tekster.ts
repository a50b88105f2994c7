export const T = {
  titel: { da: 'Sager', en: 'Cases' },
  ingen: { da: 'Der er ingen sager, du kan se.', en: 'There are no cases you can see.' },
  ingenFund: {
    da: 'Vi fandt ingen sag med de ord, som du kan se. Prøv et andet ord, eller en del af navnet.',
    en: 'We found no case with those words that you can see. Try another word, or a part of the name.',
  },
  alle: { da: 'Alle sager', en: 'All cases' },
  navn: { da: 'Borger', en: 'Citizen' },
  sag: { da: 'Sag', en: 'Case' },
  tilstand: { da: 'Tilstand', en: 'State' },
  enhed: { da: 'Enhed', en: 'Unit' },
  frist: { da: 'Næste frist', en: 'Next deadline' },
  fundet: { da: 'Fundet i', en: 'Found in' },
  flere: { da: 'Vis de næste', en: 'Show the next' },
} as const

/** The states of a case as they are stored, in English; in Danish they say what they are. */
export const TILSTAND_EN: Readonly<Record<string, string>> = {
  åben: 'open',
  lukket: 'closed',
  'kan ikke læses': 'cannot be read',
}
