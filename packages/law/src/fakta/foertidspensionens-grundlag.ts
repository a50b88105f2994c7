import { sandtFaktum } from '@sagsvej/rules'

/** LSP.19.1, no. 1, until 2012 */
export const redegørelseForIngenForbedring = sandtFaktum('redegørelseForIngenForbedring', {
  etiket: {
    da: 'om sagen indeholder en redegørelse for, at arbejdsevnen ikke kan forbedres',
    en: 'whether the case contains an account that the ability to work cannot be improved',
  },
  spørgsmål: {
    da: 'Indeholder sagen en redegørelse for, at arbejdsevnen ikke kan forbedres?',
    en: 'Does the case contain an account that the ability to work cannot be improved?',
  },
  udsagn: {
    ja: {
      da: 'Sagen indeholder en redegørelse for, at arbejdsevnen ikke kan forbedres.',
      en: 'The case contains an account that the ability to work cannot be improved.',
    },
    nej: {
      da: 'Sagen indeholder ikke en redegørelse for, at arbejdsevnen ikke kan forbedres.',
      en: 'The case does not contain an account that the ability to work cannot be improved.',
    },
  },
  fra: ['kommune'],
})

/** LSP.19.1, no. 2, until 2012: made together with the person, whose own view must stand in it */
export const redegørelseForRessourcerIPensionssag = sandtFaktum('redegørelseForRessourcerIPensionssag', {
  etiket: {
    da: 'om sagen indeholder en redegørelse for dine ressourcer med din egen opfattelse',
    en: 'whether the case contains an account of your resources with your own view',
  },
  spørgsmål: {
    da: 'Indeholder sagen en redegørelse for dine ressourcer med din egen opfattelse?',
    en: 'Does the case contain an account of your resources with your own view?',
  },
  udsagn: {
    ja: {
      da: 'Sagen indeholder en redegørelse for dine ressourcer med din egen opfattelse.',
      en: 'The case contains an account of your resources with your own view.',
    },
    nej: {
      da: 'Sagen indeholder ikke en redegørelse for dine ressourcer med din egen opfattelse.',
      en: 'The case does not contain an account of your resources with your own view.',
    },
  },
  fra: ['kommune'],
})

/** LSP.19.1, no. 1, since 2013 */
export const planMedFuldAfklaring = sandtFaktum('planMedFuldAfklaring', {
  etiket: {
    da: 'om sagen indeholder en rehabiliteringsplan, der viser, at du er fuldt afklaret',
    en: 'whether the case contains a rehabilitation plan that shows you are fully clarified',
  },
  spørgsmål: {
    da: 'Indeholder sagen en rehabiliteringsplan, der viser, at du er fuldt afklaret?',
    en: 'Does the case contain a rehabilitation plan that shows you are fully clarified?',
  },
  udsagn: {
    ja: {
      da: 'Sagen indeholder en rehabiliteringsplan, der viser, at du er fuldt afklaret.',
      en: 'The case contains a rehabilitation plan that shows you are fully clarified.',
    },
    nej: {
      da: 'Sagen indeholder ikke en rehabiliteringsplan, der viser, at du er fuldt afklaret.',
      en: 'The case does not contain a rehabilitation plan that shows you are fully clarified.',
    },
  },
  fra: ['kommune'],
})

/** LSP.19.1, no. 2, since 2013 */
export const dokumentationForUdtømteIndsatser = sandtFaktum('dokumentationForUdtømteIndsatser', {
  etiket: {
    da: 'om sagen indeholder dokumentation for, at alle relevante indsatser er udtømt',
    en: 'whether the case contains documentation that all relevant measures are exhausted',
  },
  spørgsmål: {
    da: 'Indeholder sagen dokumentation for, at alle relevante indsatser er udtømt?',
    en: 'Does the case contain documentation that all relevant measures are exhausted?',
  },
  udsagn: {
    ja: {
      da: 'Sagen indeholder dokumentation for, at alle relevante indsatser er udtømt.',
      en: 'The case contains documentation that all relevant measures are exhausted.',
    },
    nej: {
      da: 'Sagen indeholder ikke dokumentation for, at alle relevante indsatser er udtømt.',
      en: 'The case does not contain documentation that all relevant measures are exhausted.',
    },
  },
  fra: ['kommune'],
})

/** LSP.19.1, no. 3 */
export const forklaringPåVarigNedsættelse = sandtFaktum('forklaringPåVarigNedsættelse', {
  etiket: {
    da: 'om sagen indeholder en faglig forklaring på, at arbejdsevnen er varigt nedsat',
    en: 'whether the case contains an expert explanation that the ability to work is permanently reduced',
  },
  spørgsmål: {
    da: 'Indeholder sagen en faglig forklaring på, at arbejdsevnen er varigt nedsat?',
    en: 'Does the case contain an expert explanation that the ability to work is permanently reduced?',
  },
  udsagn: {
    ja: {
      da: 'Sagen indeholder en faglig forklaring på, at arbejdsevnen er varigt nedsat.',
      en: 'The case contains an expert explanation that the ability to work is permanently reduced.',
    },
    nej: {
      da: 'Sagen indeholder ikke en faglig forklaring på, at arbejdsevnen er varigt nedsat.',
      en: 'The case does not contain an expert explanation that the ability to work is permanently reduced.',
    },
  },
  fra: ['kommune'],
})

/** LSP.19.1, no. 4 */
export const forklaringPåManglendeSelvforsørgelse = sandtFaktum('forklaringPåManglendeSelvforsørgelse', {
  etiket: {
    da: 'om sagen indeholder en faglig forklaring på, at du ikke kan forsørge dig selv',
    en: 'whether the case contains an expert explanation that you cannot support yourself',
  },
  spørgsmål: {
    da: 'Indeholder sagen en faglig forklaring på, at du ikke kan forsørge dig selv?',
    en: 'Does the case contain an expert explanation that you cannot support yourself?',
  },
  udsagn: {
    ja: {
      da: 'Sagen indeholder en faglig forklaring på, at du ikke kan forsørge dig selv.',
      en: 'The case contains an expert explanation that you cannot support yourself.',
    },
    nej: {
      da: 'Sagen indeholder ikke en faglig forklaring på, at du ikke kan forsørge dig selv.',
      en: 'The case does not contain an expert explanation that you cannot support yourself.',
    },
  },
  fra: ['kommune'],
})

/** LSP.19.1, no. 5: for a refusal */
export const konkreteArbejdsfunktionerErAngivet = sandtFaktum('konkreteArbejdsfunktionerErAngivet', {
  etiket: {
    da: 'om sagen indeholder angivelse af konkrete arbejdsfunktioner, du kan udføre',
    en: 'whether the case contains named work functions that you can perform',
  },
  spørgsmål: {
    da: 'Indeholder sagen angivelse af konkrete arbejdsfunktioner, du kan udføre?',
    en: 'Does the case contain named work functions that you can perform?',
  },
  udsagn: {
    ja: {
      da: 'Sagen indeholder angivelse af konkrete arbejdsfunktioner, du kan udføre.',
      en: 'The case contains named work functions that you can perform.',
    },
    nej: {
      da: 'Sagen indeholder ikke angivelse af konkrete arbejdsfunktioner, du kan udføre.',
      en: 'The case does not contain named work functions that you can perform.',
    },
  },
  fra: ['kommune'],
})
