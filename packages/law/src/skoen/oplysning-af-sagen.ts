import { skøn } from '@sagsvej/rules'

/** RSL.10 */
export const sagenErTilstrækkeligtOplyst = skøn('sagenErTilstrækkeligtOplyst', {
  etiket: {
    da: 'sagen er tilstrækkeligt oplyst til en afgørelse',
    en: 'the case is clear enough for a decision',
  },
  spørgsmål: {
    da: 'Er sagen oplyst så godt, at der kan træffes afgørelse?',
    en: 'Is the case so clear that a decision can be made?',
  },
  udsagn: {
    ja: { da: 'sagen er tilstrækkeligt oplyst', en: 'the case is clear enough' },
    nej: { da: 'sagen ikke er tilstrækkeligt oplyst', en: 'the case is not clear enough' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'sagens akter', en: 'the documents of the case' },
    { da: 'de oplysninger, der mangler', en: 'the information that is missing' },
  ],
})

/** RSL.6 */
export const behovForHjælpILængereTid = skøn('behovForHjælpILængereTid', {
  etiket: { da: 'du har brug for hjælp i længere tid', en: 'you need help for a longer time' },
  spørgsmål: {
    da: 'Har borgeren brug for hjælp i længere tid?',
    en: 'Does the person need help for a longer time?',
  },
  udsagn: {
    ja: { da: 'du har brug for hjælp i længere tid', en: 'you need help for a longer time' },
    nej: { da: 'du ikke har brug for hjælp i længere tid', en: 'you do not need help for a longer time' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'sagens akter', en: 'the documents of the case' }],
})

/** RSL.11c.1 */
export const oplysningenErNødvendigUdenSamtykke = skøn('oplysningenErNødvendigUdenSamtykke', {
  etiket: {
    da: 'det er nødvendigt for sagen at hente oplysningen uden samtykke',
    en: 'it is necessary to the case to obtain the information without consent',
  },
  spørgsmål: {
    da: 'Er det nødvendigt for sagens behandling at hente oplysningen uden samtykke?',
    en: 'Is it necessary for the handling of the case to obtain the information without consent?',
  },
  udsagn: {
    ja: {
      da: 'det er nødvendigt at hente oplysningen uden samtykke',
      en: 'it is necessary to obtain the information without consent',
    },
    nej: {
      da: 'det ikke er nødvendigt at hente oplysningen uden samtykke',
      en: 'it is not necessary to obtain the information without consent',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'sagens akter', en: 'the documents of the case' },
    { da: 'forsøget på at få samtykke', en: 'the attempt to get consent' },
  ],
})

/** SB-OFF-2 */
export const manglenVarUdenBetydning = skøn('manglenVarUdenBetydning', {
  etiket: {
    da: 'manglen ved grundlaget var uden betydning for afgørelsen',
    en: 'the lack in the basis did not matter to the decision',
  },
  spørgsmål: {
    da: 'Er det godtgjort, at manglen ved grundlaget var uden betydning for afgørelsen?',
    en: 'Is it shown that the lack in the basis did not matter to the decision?',
  },
  udsagn: {
    ja: { da: 'manglen ved grundlaget var uden betydning', en: 'the lack in the basis did not matter' },
    nej: {
      da: 'det ikke er godtgjort, at manglen var uden betydning',
      en: 'it is not shown that the lack did not matter',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'sagens akter', en: 'the documents of the case' }],
})
