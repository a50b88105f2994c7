import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const flyttedeKommune = sandtFaktum('flyttedeKommuneMedLedighedsydelse', {
  etiket: {
    da: 'om du er flyttet til en anden kommune',
    en: 'whether you moved to another municipality',
  },
  spørgsmål: {
    da: 'Er du flyttet til en anden kommune, siden de 12 måneder blev nået?',
    en: 'Have you moved to another municipality since the 12 months were reached?',
  },
  udsagn: {
    ja: { da: 'Du er flyttet til en anden kommune.', en: 'You have moved to another municipality.' },
    nej: {
      da: 'Du er ikke flyttet til en anden kommune.',
      en: 'You have not moved to another municipality.',
    },
  },
  fra: ['kommune', 'borger'],
})

export const flyttedeDen = datoFaktum('flyttedeDenMedLedighedsydelse', {
  etiket: { da: 'den dag, du flyttede', en: 'the day you moved' },
  spørgsmål: {
    da: 'Hvilken dag flyttede du til den nye kommune?',
    en: 'On which day did you move to the new municipality?',
  },
  udsagn: { da: 'Du flyttede den {}.', en: 'You moved on {}.' },
  fra: ['kommune', 'borger'],
})
