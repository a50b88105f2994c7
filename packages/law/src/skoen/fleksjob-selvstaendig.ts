import { skøn } from '@sagsvej/rules'
import { ARBEJDSEVNEN, LÆGELIGT } from './fleksjob-grundlag.ts'

/** LAB.126.1, no. 2. */
export const udnytterArbejdsevnenFuldtUd = skøn('udnytterArbejdsevnenFuldtUd', {
  etiket: {
    da: 'arbejdsevnen bruges fuldt ud i virksomheden',
    en: 'the ability to work is fully used in the business',
  },
  spørgsmål: {
    da: 'Bruger du din arbejdsevne fuldt ud i virksomheden?',
    en: 'Do you use your ability to work fully in the business?',
  },
  udsagn: {
    ja: {
      da: 'arbejdsevnen bruges fuldt ud i virksomheden',
      en: 'the ability to work is fully used in the business',
    },
    nej: {
      da: 'arbejdsevnen ikke bruges fuldt ud i virksomheden',
      en: 'the ability to work is not fully used in the business',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN],
})

/** LAB.126.1, no. 1. */
export const nedsatVarigtOgVæsentligtIVirksomheden = skøn('nedsatVarigtOgVæsentligtIVirksomheden', {
  etiket: {
    da: 'varigt og væsentligt nedsat arbejdsevne i virksomheden',
    en: 'a lastingly and significantly reduced ability to work in the business',
  },
  spørgsmål: {
    da: 'Er arbejdsevnen varigt og væsentligt nedsat i forhold til arbejdet i virksomheden?',
    en: 'Is the ability to work lastingly and significantly reduced for the work in the business?',
  },
  udsagn: {
    ja: {
      da: 'arbejdsevnen er varigt og væsentligt nedsat i forhold til virksomheden',
      en: 'the ability to work is lastingly and significantly reduced for the business',
    },
    nej: {
      da: 'arbejdsevnen ikke er varigt og væsentligt nedsat i forhold til virksomheden',
      en: 'the ability to work is not lastingly and significantly reduced for the business',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})

/** LAB.136.1, until 2013. */
export const sværtVedAtOpretholdeVirksomheden = skøn('sværtVedAtOpretholdeVirksomheden', {
  etiket: {
    da: 'varige begrænsninger gør det svært at drive virksomheden',
    en: 'lasting limits make it hard to keep up the business',
  },
  spørgsmål: {
    da: 'Har du på grund af varige begrænsninger i arbejdsevnen svært ved at opretholde arbejdet i virksomheden?',
    en: 'Do lasting limits in your ability to work make it hard to keep up the work in the business?',
  },
  udsagn: {
    ja: {
      da: 'varige begrænsninger i arbejdsevnen gør det svært at opretholde virksomheden',
      en: 'lasting limits in the ability to work make it hard to keep up the business',
    },
    nej: {
      da: 'varige begrænsninger i arbejdsevnen ikke gør det svært at opretholde virksomheden',
      en: 'lasting limits in the ability to work do not make it hard to keep up the business',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [ARBEJDSEVNEN, LÆGELIGT],
})
