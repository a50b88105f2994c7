export const T = {
  titel: { da: 'Få svar på dine sygedagpenge', en: 'Get an answer about your sickness benefit' },
  manchet: {
    da: 'Fortæl kort om din sygdom og dit arbejde. Så ser du, hvem der betaler, hvor længe, og hvad der sker hvornår. Loven står ved hvert svar.',
    en: 'Tell us briefly about your illness and your work. You then see who pays, for how long, and what happens when. The law stands beside every answer.',
  },
  start: { da: 'Prøv din situation', en: 'Try your situation' },
  tryghed: {
    da: 'Du skal ikke logge ind. Vi gemmer ikke dine svar.',
    en: 'You do not have to log in. We do not keep your answers.',
  },
  minSag: { da: 'Se din egen sag', en: 'See your own case' },
  minSagOm: {
    da: 'Hvad der sker nu, og hvem der gør det. Dine breve, hvem der har set sagen, og hvad du selv kan gøre.',
    en: 'What happens now, and who does it. Your letters, who has seen the case, and what you can do yourself.',
  },
  minSagLink: { da: 'Log ind', en: 'Log in' },
  loven: { da: 'Slå op i loven', en: 'Look up the law' },
  lovenOm: {
    da: 'Hver regel med alle sine udgaver siden 2006: hvad den siger, hvornår den gælder, og hvor sikre vi er.',
    en: 'Each rule with all its versions since 2006: what it says, when it applies, and how sure we are.',
  },
  lovenLink: { da: 'Alle regler', en: 'All rules' },
  om: { da: 'Hvad vi ved, og hvad vi ikke ved', en: 'What we know, and what we do not' },
  omOm: {
    da: 'Svaret er vejledning. Det er altid din kommune, der afgør sagen.',
    en: 'The answer is guidance. It is always your municipality that decides the case.',
  },
  omLink: { da: 'Om Sagsvej', en: 'About Sagsvej' },
} as const
