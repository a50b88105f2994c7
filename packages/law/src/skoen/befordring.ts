import { skøn } from '@sagsvej/rules'

export const befordringEfterKonkretVurdering = skøn('befordringEfterKonkretVurdering', {
  etiket: { da: 'godtgørelse efter en konkret vurdering', en: 'a grant after a concrete assessment' },
  spørgsmål: {
    da: 'Skal der efter en konkret vurdering gives godtgørelse for transport?',
    en: 'Should a transport grant be given after a concrete assessment?',
  },
  udsagn: {
    ja: {
      da: 'du efter en konkret vurdering får godtgørelse for transport',
      en: 'you get a transport grant after a concrete assessment',
    },
    nej: {
      da: 'du efter en konkret vurdering ikke får godtgørelse for transport',
      en: 'you do not get a transport grant after a concrete assessment',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const merudgiftGodtgøresEfterRetningslinjer = skøn('merudgiftGodtgøresEfterRetningslinjer', {
  etiket: {
    da: 'godtgørelse efter kommunens retningslinjer',
    en: 'a grant under the municipality’s guidelines',
  },
  spørgsmål: {
    da: 'Skal udgiften godtgøres efter kommunens offentliggjorte retningslinjer?',
    en: 'Should the cost be covered under the municipality’s published guidelines?',
  },
  udsagn: {
    ja: {
      da: 'udgiften godtgøres efter kommunens retningslinjer',
      en: 'the cost is covered under the municipality’s guidelines',
    },
    nej: {
      da: 'udgiften ikke godtgøres efter kommunens retningslinjer',
      en: 'the cost is not covered under the municipality’s guidelines',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'kommunens egne retningslinjer', en: 'the municipality’s own guidelines' }],
})
