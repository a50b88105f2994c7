import { skøn } from '@sagsvej/rules'

/** FVL.24.2: only so far as needed */
export const redegørelseForFaktaErFornøden = skøn('redegørelseForFaktaErFornøden', {
  etiket: { da: 'en kort redegørelse for fakta er fornøden', en: 'a short account of the facts is needed' },
  spørgsmål: {
    da: 'Er det fornødent at gøre kort rede for de oplysninger, der er tillagt væsentlig betydning?',
    en: 'Is a short account of the facts of essential weight needed?',
  },
  udsagn: {
    ja: {
      da: 'en kort redegørelse for sagens fakta er fornøden',
      en: 'a short account of the facts is needed',
    },
    nej: {
      da: 'en redegørelse for sagens fakta ikke er fornøden',
      en: 'an account of the facts is not needed',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'De oplysninger, afgørelsen bygger på', en: 'The information the decision rests on' }],
})
