import { skøn } from '@sagsvej/rules'

export const assistanceUdOver20Timer = skøn('assistanceUdOver20Timer', {
  etiket: { da: 'assistance ud over det normale antal timer', en: 'assistance beyond the normal hours' },
  spørgsmål: {
    da: 'Skal der efter en konkret vurdering gives assistance op til fuld tid?',
    en: 'Should assistance up to full time be given after a concrete assessment?',
  },
  udsagn: {
    ja: {
      da: 'du efter en konkret vurdering får assistance op til fuld tid',
      en: 'you get assistance up to full time after a concrete assessment',
    },
    nej: {
      da: 'du efter en konkret vurdering ikke får assistance op til fuld tid',
      en: 'you do not get assistance up to full time after a concrete assessment',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const særligtTilfældeUnderUddannelse = skøn('særligtTilfældeUnderUddannelse', {
  etiket: { da: 'et særligt tilfælde under uddannelse', en: 'a special case during education' },
  spørgsmål: {
    da: 'Er det et særligt tilfælde, hvor der skal gives assistance op til fuld tid under uddannelsen?',
    en: 'Is it a special case where assistance up to full time should be given during the education?',
  },
  udsagn: {
    ja: { da: 'det er et særligt tilfælde', en: 'it is a special case' },
    nej: { da: 'det ikke er et særligt tilfælde', en: 'it is not a special case' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})
