import { sandtFaktum } from '@sagsvej/rules'

/** LAB.118.2, nos. 1-4, since 2013. */
export const dokumentationForAfklaring = sandtFaktum('dokumentationForAfklaring', {
  etiket: {
    da: 'om der foreligger dokumentation for, at dine ressourcer og udfordringer er fuldt afklarede',
    en: 'whether there is documentation that your resources and challenges are fully clarified',
  },
  spørgsmål: {
    da: 'Foreligger der dokumentation for, at dine ressourcer og udfordringer er fuldt afklarede?',
    en: 'Is there documentation that your resources and challenges are fully clarified?',
  },
  udsagn: {
    ja: {
      da: 'Der foreligger dokumentation for, at dine ressourcer og udfordringer er fuldt afklarede.',
      en: 'There is documentation that your resources and challenges are fully clarified.',
    },
    nej: {
      da: 'Der foreligger ikke dokumentation for, at dine ressourcer og udfordringer er fuldt afklarede.',
      en: 'There is no documentation that your resources and challenges are fully clarified.',
    },
  },
  fra: ['kommune'],
})

export const dokumentationForIndsatser = sandtFaktum('dokumentationForIndsatser', {
  etiket: {
    da: 'om der foreligger dokumentation for, at alle relevante indsatser er prøvet',
    en: 'whether there is documentation that all relevant measures have been tried',
  },
  spørgsmål: {
    da: 'Foreligger der dokumentation for, at alle relevante indsatser er prøvet?',
    en: 'Is there documentation that all relevant measures have been tried?',
  },
  udsagn: {
    ja: {
      da: 'Der foreligger dokumentation for, at alle relevante indsatser er prøvet.',
      en: 'There is documentation that all relevant measures have been tried.',
    },
    nej: {
      da: 'Der foreligger ikke dokumentation for, at alle relevante indsatser er prøvet.',
      en: 'There is no documentation that all relevant measures have been tried.',
    },
  },
  fra: ['kommune'],
})

export const dokumentationForArbejdsevnen = sandtFaktum('dokumentationForArbejdsevnen', {
  etiket: {
    da: 'om der foreligger dokumentation for, at arbejdsevnen er varigt og væsentligt begrænset',
    en: 'whether there is documentation that the ability to work is lastingly and significantly limited',
  },
  spørgsmål: {
    da: 'Foreligger der dokumentation for, at arbejdsevnen er varigt og væsentligt begrænset og ikke kan bruges på normale vilkår?',
    en: 'Is there documentation that the ability to work is lastingly and significantly limited and cannot be used on normal terms?',
  },
  udsagn: {
    ja: {
      da: 'Der foreligger dokumentation for, at arbejdsevnen er varigt og væsentligt begrænset.',
      en: 'There is documentation that the ability to work is lastingly and significantly limited.',
    },
    nej: {
      da: 'Der foreligger ikke dokumentation for, at arbejdsevnen er varigt og væsentligt begrænset.',
      en: 'There is no documentation that the ability to work is lastingly and significantly limited.',
    },
  },
  fra: ['kommune'],
})

export const dokumentationForSærligeVilkår = sandtFaktum('dokumentationForSærligeVilkår', {
  etiket: {
    da: 'om der foreligger dokumentation for 12 måneders ansættelse på særlige vilkår',
    en: 'whether there is documentation of 12 months of employment on special terms',
  },
  spørgsmål: {
    da: 'Foreligger der dokumentation for, at du har været ansat i mindst 12 måneder efter de sociale kapitler eller på særlige vilkår?',
    en: 'Is there documentation that you have been employed for at least 12 months under the social chapters or on special terms?',
  },
  udsagn: {
    ja: {
      da: 'Der foreligger dokumentation for 12 måneders ansættelse på særlige vilkår.',
      en: 'There is documentation of 12 months of employment on special terms.',
    },
    nej: {
      da: 'Der foreligger ikke dokumentation for 12 måneders ansættelse på særlige vilkår.',
      en: 'There is no documentation of 12 months of employment on special terms.',
    },
  },
  fra: ['kommune'],
})
