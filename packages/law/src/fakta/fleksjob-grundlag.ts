import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

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

export const visiteretTilFleksjobDen = datoFaktum('visiteretTilFleksjobDen', {
  etiket: {
    da: 'den dag, kommunen visiterede eller revurderede',
    en: 'the day of the visitation or the reassessment',
  },
  spørgsmål: {
    da: 'Hvilken dag blev visitationen eller revurderingen foretaget, eller skulle den være foretaget?',
    en: 'On which day was the visitation or the reassessment made, or should it have been made?',
  },
  udsagn: {
    da: 'Visitationen eller revurderingen er foretaget eller skulle være foretaget den {}.',
    en: 'The visitation or reassessment was made, or should have been made, on {}.',
  },
  fra: ['kommune'],
})

export const revurderingensGrundlagMangler = sandtFaktum('revurderingensGrundlagMangler', {
  etiket: {
    da: 'om grundlaget for en revurdering mangler',
    en: 'whether the basis of a reassessment is lacking',
  },
  spørgsmål: {
    da: 'Mangler grundlaget for en revurdering, der er eller skulle være foretaget?',
    en: 'Is the basis lacking for a reassessment that was or should have been made?',
  },
  udsagn: {
    ja: { da: 'Grundlaget for revurderingen mangler.', en: 'The basis of the reassessment is lacking.' },
    nej: {
      da: 'Grundlaget for revurderingen mangler ikke.',
      en: 'The basis of the reassessment is not lacking.',
    },
  },
  fra: ['kommune'],
})

/** They are part of the 36 months. */
export const månederUdenRefusionFør = talFaktum('månederUdenRefusionFør', 'måneder', {
  min: 0,
  max: 36,
  etiket: {
    da: 'måneder, refusionen allerede har været bortfaldet',
    en: 'months the reimbursement had already been lost',
  },
  spørgsmål: {
    da: 'Hvor mange måneder af de 36 har kommunen allerede mistet refusion efter lov om aktiv socialpolitik?',
    en: 'For how many of the 36 months has the municipality already lost reimbursement under the Active Social Policy Act?',
  },
  udsagn: {
    da: 'Refusionen havde allerede været bortfaldet i {}.',
    en: 'The reimbursement had already been lost for {}.',
  },
  fra: ['kommune'],
})
