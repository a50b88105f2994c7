import { skøn } from '@sagsvej/rules'

export const funktionsnedsættelsenErVarigOgBetydelig = skøn('funktionsnedsættelsenErVarigOgBetydelig', {
  etiket: {
    da: 'en varig og betydelig funktionsnedsættelse',
    en: 'a permanent and substantial loss of function',
  },
  spørgsmål: {
    da: 'Er funktionsnedsættelsen varig og betydelig, og giver den behov for særlig personlig bistand?',
    en: 'Is the loss of function permanent and substantial, and does it make special personal help necessary?',
  },
  udsagn: {
    ja: {
      da: 'din funktionsnedsættelse er varig og betydelig og gør personlig bistand nødvendig',
      en: 'your loss of function is permanent and substantial and makes personal help necessary',
    },
    nej: {
      da: 'din funktionsnedsættelse ikke er varig og betydelig',
      en: 'your loss of function is not permanent and substantial',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})

export const funktionsnedsættelsenErMegetBetydelig = skøn('funktionsnedsættelsenErMegetBetydelig', {
  etiket: { da: 'en meget betydelig funktionsnedsættelse', en: 'a very substantial loss of function' },
  spørgsmål: {
    da: 'Er funktionsnedsættelsen meget betydelig?',
    en: 'Is the loss of function very substantial?',
  },
  udsagn: {
    ja: {
      da: 'din funktionsnedsættelse er meget betydelig',
      en: 'your loss of function is very substantial',
    },
    nej: {
      da: 'din funktionsnedsættelse ikke er meget betydelig',
      en: 'your loss of function is not very substantial',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'lægelige oplysninger', en: 'medical information' }],
})
