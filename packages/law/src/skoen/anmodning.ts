import { skøn } from '@sagsvej/rules'

/** FVL.16.3 and OFL.40.1 */
export const formenErUmulig = skøn('formenErUmulig', {
  etiket: {
    da: 'den form, du ønsker, er umulig eller meget vanskelig',
    en: 'the form you want is impossible or very difficult',
  },
  spørgsmål: {
    da: 'Er det umuligt eller meget vanskeligt at udlevere dokumenterne i den form, der ønskes?',
    en: 'Is it impossible or very difficult to give the documents in the form wanted?',
  },
  udsagn: {
    ja: {
      da: 'det er umuligt eller meget vanskeligt at udlevere i den form',
      en: 'it is impossible or very difficult to give them in that form',
    },
    nej: {
      da: 'det ikke er umuligt eller meget vanskeligt at udlevere i den form',
      en: 'it is not impossible or very difficult to give them in that form',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Hvad formen kræver', en: 'What the form takes' }],
})

/** FVL.16.3 and OFL.40.1 */
export const tungtvejendeModhensyn = skøn('tungtvejendeModhensyn', {
  etiket: {
    da: 'tungtvejende hensyn taler imod den form, du ønsker',
    en: 'weighty considerations speak against the form you want',
  },
  spørgsmål: {
    da: 'Er der tungtvejende hensyn imod den form, der ønskes?',
    en: 'Are there weighty considerations against the form wanted?',
  },
  udsagn: {
    ja: { da: 'tungtvejende hensyn taler imod formen', en: 'weighty considerations speak against the form' },
    nej: {
      da: 'ingen tungtvejende hensyn taler imod formen',
      en: 'no weighty considerations speak against the form',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Hensynene', en: 'The considerations' }],
})

/** FVL.16.3 before 2014 */
export const kopiHarBetydning = skøn('kopiHarBetydning', {
  etiket: {
    da: 'en kopi har betydning for, at du kan varetage dine interesser',
    en: 'a copy matters to your looking after your interests',
  },
  spørgsmål: {
    da: 'Har det betydning for partens mulighed for at varetage sine interesser at få kopi?',
    en: 'Does a copy matter to the party’s looking after its interests?',
  },
  udsagn: {
    ja: {
      da: 'en kopi har betydning for, at du kan varetage dine interesser',
      en: 'a copy matters to your looking after your interests',
    },
    nej: {
      da: 'en kopi ikke har betydning for, at du kan varetage dine interesser',
      en: 'a copy does not matter to your looking after your interests',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Hvad dokumenterne skal bruges til', en: 'What the documents are for' }],
})

/** FVL.16.3 before 2014 */
export const dokumenterneTalerModKopi = skøn('dokumenterneTalerModKopi', {
  etiket: {
    da: 'dokumenternes karakter, antal eller form taler imod kopi',
    en: 'the kind, number or form of the documents speaks against copies',
  },
  spørgsmål: {
    da: 'Taler dokumenternes karakter, antal eller form med afgørende vægt imod at give kopi?',
    en: 'Do the kind, number or form of the documents speak decisively against giving copies?',
  },
  udsagn: {
    ja: {
      da: 'dokumenternes karakter, antal eller form taler med afgørende vægt imod kopi',
      en: 'the kind, number or form of the documents speaks decisively against copies',
    },
    nej: {
      da: 'dokumenternes karakter, antal eller form ikke taler med afgørende vægt imod kopi',
      en: 'the kind, number or form of the documents does not speak decisively against copies',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Dokumenternes karakter, antal og form', en: 'The kind, number and form of the documents' },
  ],
})

/** FVL.9a.2 from 2024 and OFL.9.2 no. 2 */
export const retsstridigtFormål = skøn('retsstridigtFormål', {
  etiket: {
    da: 'anmodningen skal tjene et retsstridigt formål',
    en: 'the request serves an unlawful purpose',
  },
  spørgsmål: {
    da: 'Må anmodningen antages at skulle tjene et retsstridigt formål eller lignende?',
    en: 'Must the request be taken to serve an unlawful purpose or the like?',
  },
  udsagn: {
    ja: {
      da: 'anmodningen må antages at skulle tjene et retsstridigt formål',
      en: 'the request must be taken to serve an unlawful purpose',
    },
    nej: {
      da: 'anmodningen ikke kan antages at skulle tjene et retsstridigt formål',
      en: 'the request cannot be taken to serve an unlawful purpose',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Hvad der viser formålet', en: 'What shows the purpose' }],
})

/** OFL.9.2 no. 2 from 2024 */
export const chikanøstFormål = skøn('chikanøstFormål', {
  etiket: { da: 'anmodningen skal tjene et chikanøst formål', en: 'the request serves to harass' },
  spørgsmål: {
    da: 'Må anmodningen antages at skulle tjene et chikanøst formål eller lignende?',
    en: 'Must the request be taken to serve to harass or the like?',
  },
  udsagn: {
    ja: {
      da: 'anmodningen må antages at skulle tjene et chikanøst formål',
      en: 'the request must be taken to serve to harass',
    },
    nej: {
      da: 'anmodningen ikke kan antages at skulle tjene et chikanøst formål',
      en: 'the request cannot be taken to serve to harass',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Hvad der viser formålet', en: 'What shows the purpose' }],
})

/** OFL.9.2 no. 1 */
export const uforholdsmæssigtRessourceforbrug = skøn('uforholdsmæssigtRessourceforbrug', {
  etiket: {
    da: 'anmodningen kræver et uforholdsmæssigt ressourceforbrug',
    en: 'the request takes disproportionate resources',
  },
  spørgsmål: {
    da: 'Vil behandlingen af anmodningen nødvendiggøre et uforholdsmæssigt ressourceforbrug?',
    en: 'Would dealing with the request take disproportionate resources?',
  },
  udsagn: {
    ja: {
      da: 'behandlingen vil nødvendiggøre et uforholdsmæssigt ressourceforbrug',
      en: 'dealing with it would take disproportionate resources',
    },
    nej: {
      da: 'behandlingen ikke vil nødvendiggøre et uforholdsmæssigt ressourceforbrug',
      en: 'dealing with it would not take disproportionate resources',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Det forventede timeforbrug', en: 'The hours expected' }],
})

/** OFL.8, second sentence */
export const hensynModEgenacces = skøn('hensynModEgenacces', {
  etiket: {
    da: 'afgørende hensyn taler imod, at du får oplysningerne om dig selv',
    en: 'decisive considerations speak against you getting the information on yourself',
  },
  spørgsmål: {
    da: 'Taler hensynene i §§ 31-33, hensynet til den omtalte selv eller til andre med afgørende vægt imod?',
    en: 'Do the considerations of §§ 31-33, regard for the person or for others speak decisively against it?',
  },
  udsagn: {
    ja: {
      da: 'afgørende hensyn taler imod, at du får oplysningerne',
      en: 'decisive considerations speak against you getting the information',
    },
    nej: {
      da: 'ingen afgørende hensyn taler imod, at du får oplysningerne',
      en: 'no decisive considerations speak against you getting the information',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Hensynene, konkret i dokumentet', en: 'The considerations, as they stand in the document' },
  ],
})
