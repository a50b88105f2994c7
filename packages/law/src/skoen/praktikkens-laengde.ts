import { skøn } from '@sagsvej/rules'

export const praktikForlængesTil26Uger = skøn('praktikForlængesTil26Uger', {
  etiket: { da: 'praktik i op til 26 uger', en: 'a placement of up to 26 weeks' },
  spørgsmål: {
    da: 'Er der efter en konkret vurdering grund til at forlænge praktikken til op til 26 uger?',
    en: 'Is there reason after a concrete assessment to prolong the placement to up to 26 weeks?',
  },
  udsagn: {
    ja: { da: 'praktikken forlænges til op til 26 uger', en: 'the placement is prolonged to up to 26 weeks' },
    nej: {
      da: 'praktikken ikke forlænges til op til 26 uger',
      en: 'the placement is not prolonged to up to 26 weeks',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const særligtBehovForLængerePraktik = skøn('særligtBehovForLængerePraktik', {
  etiket: { da: 'særligt behov for længere praktik', en: 'a special need of a longer placement' },
  spørgsmål: {
    da: 'Har personen et helt særligt behov for praktik ud over 26 uger?',
    en: 'Does the person have a quite special need of a placement past 26 weeks?',
  },
  udsagn: {
    ja: {
      da: 'du har et helt særligt behov for længere praktik',
      en: 'you have a quite special need of a longer placement',
    },
    nej: {
      da: 'du ikke har et helt særligt behov for længere praktik',
      en: 'you have no quite special need of a longer placement',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})
