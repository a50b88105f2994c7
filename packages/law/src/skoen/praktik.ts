import { skøn } from '@sagsvej/rules'

export const kanKunVanskeligtFåArbejdeUdenPraktik = skøn('kanKunVanskeligtFåArbejdeUdenPraktik', {
  etiket: { da: 'svært ved at få arbejde uden praktik', en: 'hard to get work without a placement' },
  spørgsmål: {
    da: 'Kan personen kun vanskeligt få eller fastholde arbejde på normale vilkår eller med løntilskud?',
    en: 'Is it hard for the person to get or keep work on normal terms or with a wage subsidy?',
  },
  udsagn: {
    ja: {
      da: 'du kun vanskeligt kan få eller fastholde arbejde uden praktik',
      en: 'it is hard for you to get or keep work without a placement',
    },
    nej: {
      da: 'du kan få eller fastholde arbejde uden praktik',
      en: 'you can get or keep work without a placement',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const harVanskeligtVedLøntilskud = skøn('harVanskeligtVedLøntilskud', {
  etiket: {
    da: 'langvarig ledighed eller svært ved løntilskud',
    en: 'long unemployment or hard to use a wage subsidy',
  },
  spørgsmål: {
    da: 'Mangler personen erfaring, har været ledig længe eller har svært ved at få arbejde med løntilskud?',
    en: 'Does the person lack experience, has been unemployed long or finds it hard to get work with a wage subsidy?',
  },
  udsagn: {
    ja: {
      da: 'du mangler erfaring, har været ledig længe eller har svært ved at få løntilskud',
      en: 'you lack experience, have been unemployed long or find it hard to get a wage subsidy',
    },
    nej: {
      da: 'du hverken mangler erfaring, har været ledig længe eller har svært ved at få løntilskud',
      en: 'you neither lack experience, have been unemployed long nor find it hard to get a wage subsidy',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})
