import { skøn } from '@sagsvej/rules'

/** RSLBEK.11.5 */
export const klagenHaster = skøn('klagenHaster', {
  etiket: { da: 'klagen er hastende', en: 'the complaint is urgent' },
  spørgsmål: {
    da: 'Må klagen efter en konkret vurdering anses for hastende?',
    en: 'Must the complaint, on the facts of the case, be held to be urgent?',
  },
  udsagn: {
    ja: { da: 'klagen er hastende', en: 'the complaint is urgent' },
    nej: { da: 'klagen ikke er hastende', en: 'the complaint is not urgent' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'klagen', en: 'the complaint' },
    { da: 'hvad ventetiden betyder for den, der klager', en: 'what the wait means to the one who complains' },
  ],
})
