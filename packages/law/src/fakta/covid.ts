import { sandtFaktum } from '@sagsvej/rules'

export const hjemmeEfterAnbefaling = sandtFaktum('hjemmeEfterAnbefaling', {
  etiket: {
    da: 'hjemme efter myndighedernes anbefaling om covid-19',
    en: 'at home by the authorities’ recommendation on covid-19',
  },
  spørgsmål: {
    da: 'Blev du hjemme, fordi sundhedsmyndighederne anbefalede det på grund af covid-19?',
    en: 'Did you stay at home because the health authorities recommended it because of covid-19?',
  },
  udsagn: {
    ja: {
      da: 'Du blev hjemme efter myndighedernes anbefaling om covid-19.',
      en: 'You stayed at home by the authorities’ recommendation on covid-19.',
    },
    nej: {
      da: 'Du blev ikke hjemme efter en anbefaling om covid-19.',
      en: 'You did not stay at home by a recommendation on covid-19.',
    },
  },
  fra: ['borger', 'arbejdsgiver'],
  følsomhed: 'helbred',
})
