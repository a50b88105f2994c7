import { skøn } from '@sagsvej/rules'

export const løntilskudForlængesTil12Måneder = skøn('løntilskudForlængesTil12Måneder', {
  etiket: {
    da: 'behov for løntilskud i op til 12 måneder',
    en: 'a need of a wage subsidy for up to 12 months',
  },
  spørgsmål: {
    da: 'Har personen efter en konkret vurdering behov for løntilskud i op til 12 måneder?',
    en: 'Does the person, after a concrete assessment, need a wage subsidy for up to 12 months?',
  },
  udsagn: {
    ja: {
      da: 'du har behov for løntilskud i op til 12 måneder',
      en: 'you need a wage subsidy for up to 12 months',
    },
    nej: {
      da: 'du ikke har behov for løntilskud i op til 12 måneder',
      en: 'you do not need a wage subsidy for up to 12 months',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})
