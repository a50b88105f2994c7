import { sandtFaktum } from '@sagsvej/rules'

/** LAB 2003 § 70 a asks for four accounts, until 2013. */
export const redegørelseForTilbud = sandtFaktum('redegørelseForTilbud', {
  etiket: {
    da: 'om der foreligger en redegørelse for de tilbud, der er prøvet',
    en: 'whether there is account of the measures tried',
  },
  spørgsmål: {
    da: 'Foreligger der en redegørelse for, at relevante tilbud er prøvet for at få dig i almindeligt arbejde?',
    en: 'Is there account of the relevant measures tried to bring you into ordinary work?',
  },
  udsagn: {
    ja: {
      da: 'Der foreligger en redegørelse for de tilbud, der er prøvet.',
      en: 'There is account of the measures tried.',
    },
    nej: {
      da: 'Der foreligger ikke en redegørelse for de tilbud, der er prøvet.',
      en: 'There is no account of the measures tried.',
    },
  },
  fra: ['kommune'],
})

export const redegørelseForRessourcer = sandtFaktum('redegørelseForRessourcer', {
  etiket: {
    da: 'om der foreligger en redegørelse for dine ressourcer med din egen opfattelse',
    en: 'whether there is account of your resources with your own view',
  },
  spørgsmål: {
    da: 'Foreligger der en redegørelse for dine ressourcer, lavet sammen med dig og med din egen opfattelse?',
    en: 'Is there account of your resources, made with you and holding your own view?',
  },
  udsagn: {
    ja: {
      da: 'Der foreligger en redegørelse for dine ressourcer med din egen opfattelse.',
      en: 'There is account of your resources with your own view.',
    },
    nej: {
      da: 'Der foreligger ikke en redegørelse for dine ressourcer med din egen opfattelse.',
      en: 'There is no account of your resources with your own view.',
    },
  },
  fra: ['kommune'],
})

export const redegørelseForVarigBegrænsning = sandtFaktum('redegørelseForVarigBegrænsning', {
  etiket: {
    da: 'om der foreligger en redegørelse for, at arbejdsevnen er varigt begrænset',
    en: 'whether there is account of why the ability to work is lastingly limited',
  },
  spørgsmål: {
    da: 'Foreligger der en redegørelse for, hvorfor arbejdsevnen er varigt begrænset?',
    en: 'Is there account of why the ability to work is lastingly limited?',
  },
  udsagn: {
    ja: {
      da: 'Der foreligger en redegørelse for, at arbejdsevnen er varigt begrænset.',
      en: 'There is account of why the ability to work is lastingly limited.',
    },
    nej: {
      da: 'Der foreligger ikke en redegørelse for, at arbejdsevnen er varigt begrænset.',
      en: 'There is no account of why the ability to work is lastingly limited.',
    },
  },
  fra: ['kommune'],
})

export const redegørelseForNormaleVilkår = sandtFaktum('redegørelseForNormaleVilkår', {
  etiket: {
    da: 'om der foreligger en redegørelse for, at du ikke kan arbejde på normale vilkår',
    en: 'whether there is account of why you cannot work on normal terms',
  },
  spørgsmål: {
    da: 'Foreligger der en redegørelse for, hvorfor du ikke kan få eller beholde arbejde på normale vilkår?',
    en: 'Is there account of why you cannot get or keep work on normal terms?',
  },
  udsagn: {
    ja: {
      da: 'Der foreligger en redegørelse for, at du ikke kan arbejde på normale vilkår.',
      en: 'There is account of why you cannot work on normal terms.',
    },
    nej: {
      da: 'Der foreligger ikke en redegørelse for, at du ikke kan arbejde på normale vilkår.',
      en: 'There is no account of why you cannot work on normal terms.',
    },
  },
  fra: ['kommune'],
})
