import { skøn } from '@sagsvej/rules'

/** FVL.27.1 before 2014; FVL.27.2-4 since */
export const hemmeligholdelseErNødvendig = skøn('hemmeligholdelseErNødvendig', {
  etiket: {
    da: 'det er nødvendigt at hemmeligholde oplysningen',
    en: 'it is necessary to keep the information secret',
  },
  spørgsmål: {
    da: 'Er det nødvendigt at hemmeligholde oplysningen for at varetage væsentlige hensyn til offentlige eller private interesser?',
    en: 'Is it necessary to keep the information secret for weighty public or private interests?',
  },
  udsagn: {
    ja: {
      da: 'det er nødvendigt at hemmeligholde oplysningen',
      en: 'it is necessary to keep the information secret',
    },
    nej: {
      da: 'det ikke er nødvendigt at hemmeligholde oplysningen',
      en: 'it is not necessary to keep the information secret',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Det hensyn, der skal beskyttes', en: 'The interest to be protected' }],
})

/** FVL.27.1 no. 2 */
export const væsentligØkonomiskBetydning = skøn('væsentligØkonomiskBetydning', {
  etiket: {
    da: 'det er af væsentlig økonomisk betydning, at oplysningen ikke gives videre',
    en: 'it is of essential economic importance that the information is not passed on',
  },
  spørgsmål: {
    da: 'Er det af væsentlig økonomisk betydning for virksomheden, at oplysningen ikke gives videre?',
    en: 'Is it of essential economic importance to the firm that the information is not passed on?',
  },
  udsagn: {
    ja: {
      da: 'det er af væsentlig økonomisk betydning, at oplysningen ikke gives videre',
      en: 'it is of essential economic importance that the information is not passed on',
    },
    nej: {
      da: 'det ikke er af væsentlig økonomisk betydning, om oplysningen gives videre',
      en: 'it is not of essential economic importance whether the information is passed on',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Hvad virksomheden kan tabe', en: 'What the firm may lose' }],
})

/** FVL.28.2 no. 3 */
export const væsentligForMyndigheden = skøn('væsentligForMyndigheden', {
  etiket: {
    da: 'oplysningen er af væsentlig betydning for den anden myndighed',
    en: 'the information is of essential importance to the other authority',
  },
  spørgsmål: {
    da: 'Må det antages, at oplysningen er af væsentlig betydning for den anden myndigheds virksomhed eller for en afgørelse, den skal træffe?',
    en: 'Must the information be taken to be of essential importance to the other authority’s work or to a decision it is to make?',
  },
  udsagn: {
    ja: {
      da: 'oplysningen er af væsentlig betydning for den anden myndighed',
      en: 'the information is of essential importance to the other authority',
    },
    nej: {
      da: 'oplysningen ikke er af væsentlig betydning for den anden myndighed',
      en: 'the information is not of essential importance to the other authority',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Hvad den anden myndighed skal bruge den til', en: 'What the other authority needs it for' },
  ],
})
