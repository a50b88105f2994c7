import { skøn } from '@sagsvej/rules'

/** FVL.7.1: so far as needed, and unasked where that is natural (SB-VEJ-1) */
export const vejledningErFornøden = skøn('vejledningErFornøden', {
  etiket: { da: 'vejledning og bistand er fornøden', en: 'guidance and help are needed' },
  spørgsmål: { da: 'Er der behov for vejledning og bistand?', en: 'Are guidance and help needed?' },
  udsagn: {
    ja: { da: 'vejledning og bistand er fornøden', en: 'guidance and help are needed' },
    nej: { da: 'vejledning og bistand ikke er fornøden', en: 'guidance and help are not needed' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Det, der spørges om', en: 'What is asked' },
    { da: 'Hvad det er naturligt også at sige', en: 'What it is natural to say as well' },
  ],
})
