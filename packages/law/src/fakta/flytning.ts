import { sandtFaktum } from '@sagsvej/rules'

/** LAS.85.1 and LAS.85.4 */
export const flytterTilUdlandet = sandtFaktum('flytterTilUdlandet', {
  etiket: { da: 'om du flytter til udlandet', en: 'whether you are moving abroad' },
  spørgsmål: { da: 'Flytter du til et andet land?', en: 'Are you moving to another country?' },
  udsagn: {
    ja: { da: 'Du flytter til et andet land.', en: 'You are moving to another country.' },
    nej: { da: 'Du flytter i Danmark.', en: 'You are moving within Denmark.' },
  },
  fra: ['borger'],
})

export const knyttetTilLandetDerFlyttesTil = sandtFaktum('knyttetTilLandetDerFlyttesTil', {
  etiket: {
    da: 'om du er knyttet til det land, du flytter til',
    en: 'whether you are tied to the country you are moving to',
  },
  spørgsmål: {
    da: 'Er du statsborger i det land, du flytter til, eller særlig knyttet til det, eller er du sikret varigt arbejde der?',
    en: 'Are you a citizen of the country you are moving to or specially tied to it, or are you assured of lasting work there?',
  },
  udsagn: {
    ja: {
      da: 'Du er statsborger i landet, særlig knyttet til det eller sikret varigt arbejde der.',
      en: 'You are a citizen of the country, specially tied to it or assured of lasting work there.',
    },
    nej: {
      da: 'Du er hverken statsborger i landet, særlig knyttet til det eller sikret varigt arbejde der.',
      en: 'You are neither a citizen of the country, specially tied to it nor assured of lasting work there.',
    },
  },
  fra: ['borger'],
})
