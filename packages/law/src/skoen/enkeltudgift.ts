import { skøn } from '@sagsvej/rules'

export const enkeltudgiftenErRimeligtBegrundet = skøn('enkeltudgiftenErRimeligtBegrundet', {
  etiket: { da: 'en rimeligt begrundet udgift', en: 'a reasonably grounded expense' },
  spørgsmål: { da: 'Er udgiften rimeligt begrundet?', en: 'Is the expense reasonably grounded?' },
  udsagn: {
    ja: { da: 'udgiften er rimeligt begrundet', en: 'the expense is reasonably grounded' },
    nej: { da: 'udgiften ikke er rimeligt begrundet', en: 'the expense is not reasonably grounded' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const forbrugetErUrimeligtHøjt = skøn('forbrugetErUrimeligtHøjt', {
  etiket: { da: 'et urimeligt højt forbrug', en: 'an unreasonably high use' },
  spørgsmål: {
    da: 'Skyldes regningen et forbrug, der er urimeligt højt for en lignende bolig og familie?',
    en: 'Is the bill due to a use that is unreasonably high for a similar home and family?',
  },
  udsagn: {
    ja: { da: 'forbruget er urimeligt højt', en: 'the use is unreasonably high' },
    nej: { da: 'forbruget ikke er urimeligt højt', en: 'the use is not unreasonably high' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})
