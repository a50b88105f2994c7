import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

/** Also a request hidden in another letter, in an answer to a hearing or said on the phone (SB-AKT-9). */
export const anmodetOmAktindsigt = sandtFaktum('anmodetOmAktindsigt', {
  etiket: { da: 'om der er bedt om aktindsigt', en: 'whether access to the file has been asked for' },
  spørgsmål: {
    da: 'Er der bedt om aktindsigt i sagen?',
    en: 'Has access to the file of the case been asked for?',
  },
  udsagn: {
    ja: { da: 'Der er bedt om aktindsigt i sagen.', en: 'Access to the file has been asked for.' },
    nej: { da: 'Der er ikke bedt om aktindsigt i sagen.', en: 'Access to the file has not been asked for.' },
  },
  fra: ['kommune', 'borger'],
  hjælp: {
    da: 'Anmodningen kan stå inde i et andet brev, i et svar på en partshøring eller være sagt i telefonen.',
    en: 'The request may stand inside another letter, in an answer to a hearing, or have been made by phone.',
  },
})

/** The day the letter came, not the day somebody noticed what it asked for (SB-AKT-9). */
export const anmodningOmAktindsigtModtaget = datoFaktum('anmodningOmAktindsigtModtaget', {
  etiket: {
    da: 'den dag, anmodningen om aktindsigt blev modtaget',
    en: 'the day the request for access was received',
  },
  spørgsmål: {
    da: 'Hvilken dag modtog myndigheden anmodningen om aktindsigt?',
    en: 'On which day did the authority receive the request for access?',
  },
  udsagn: {
    da: 'Anmodningen om aktindsigt blev modtaget den {}.',
    en: 'The request for access was received on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const anmodningOmAktindsigtErFærdigbehandlet = sandtFaktum('anmodningOmAktindsigtErFærdigbehandlet', {
  etiket: {
    da: 'om anmodningen om aktindsigt er færdigbehandlet',
    en: 'whether the request for access has been dealt with',
  },
  spørgsmål: {
    da: 'Er anmodningen om aktindsigt færdigbehandlet?',
    en: 'Has the request for access been dealt with in full?',
  },
  udsagn: {
    ja: {
      da: 'Anmodningen om aktindsigt er færdigbehandlet.',
      en: 'The request for access has been dealt with.',
    },
    nej: {
      da: 'Anmodningen om aktindsigt er ikke færdigbehandlet.',
      en: 'The request for access has not been dealt with.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const klageOverAktindsigtVerserer = sandtFaktum('klageOverAktindsigtVerserer', {
  etiket: {
    da: 'om en klage over aktindsigt er under behandling',
    en: 'whether a complaint about access is pending',
  },
  spørgsmål: {
    da: 'Er en klage over aktindsigten under behandling?',
    en: 'Is a complaint about the access pending?',
  },
  udsagn: {
    ja: {
      da: 'En klage over aktindsigten er under behandling.',
      en: 'A complaint about the access is pending.',
    },
    nej: {
      da: 'Ingen klage over aktindsigten er under behandling.',
      en: 'No complaint about the access is pending.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const aktindsigtMeddeltEllerAfslået = datoFaktum('aktindsigtMeddeltEllerAfslået', {
  etiket: { da: 'den dag, aktindsigten blev givet eller afslået', en: 'the day access was given or refused' },
  spørgsmål: {
    da: 'Hvilken dag fik du aktindsigten eller et afslag?',
    en: 'On which day did you get access, or a refusal?',
  },
  udsagn: { da: 'Aktindsigten blev givet eller afslået den {}.', en: 'Access was given or refused on {}.' },
  fra: ['kommune', 'borger'],
})

export const harFåetAktindsigt = sandtFaktum('harFåetAktindsigt', {
  etiket: {
    da: 'om du har haft adgang til dokumenterne',
    en: 'whether you have had access to the documents',
  },
  spørgsmål: {
    da: 'Har du fået adgang til de dokumenter, du har ret til at se?',
    en: 'Have you had access to the documents you have a right to see?',
  },
  udsagn: {
    ja: {
      da: 'Du har fået adgang til de dokumenter, du har ret til at se.',
      en: 'You have had access to the documents you have a right to see.',
    },
    nej: {
      da: 'Du har ikke fået adgang til de dokumenter, du har ret til at se.',
      en: 'You have not had access to the documents you have a right to see.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const nogetKanUdleveres = sandtFaktum('nogetKanUdleveres', {
  etiket: { da: 'om noget i sagen kan udleveres', en: 'whether anything in the case can be given out' },
  spørgsmål: {
    da: 'Er der i sagen mindst ét dokument eller én oplysning, som ikke er undtaget fra aktindsigt?',
    en: 'Is there in the case at least one document or piece of information that is not exempt from access?',
  },
  udsagn: {
    ja: {
      da: 'Der er dokumenter eller oplysninger i sagen, som ikke er undtaget fra aktindsigt.',
      en: 'There are documents or information in the case that are not exempt from access.',
    },
    nej: {
      da: 'Alt i sagen er undtaget fra aktindsigt.',
      en: 'Everything in the case is exempt from access.',
    },
  },
  fra: ['kommune'],
})

export const sagenAngivet = sandtFaktum('sagenAngivet', {
  etiket: {
    da: 'om det er sagt, hvilken sag der bedes om',
    en: 'whether it was said which case is asked for',
  },
  spørgsmål: {
    da: 'Fremgår det af anmodningen, hvilken sag eller hvilke dokumenter der bedes om?',
    en: 'Does the request show which case or which documents are asked for?',
  },
  udsagn: {
    ja: {
      da: 'Det fremgår, hvilken sag eller hvilke dokumenter du beder om.',
      en: 'It is clear which case or which documents you ask for.',
    },
    nej: {
      da: 'Det fremgår ikke, hvilken sag eller hvilke dokumenter du beder om.',
      en: 'It is not clear which case or which documents you ask for.',
    },
  },
  fra: ['kommune', 'borger'],
})
