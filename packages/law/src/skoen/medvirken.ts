import { skøn } from '@sagsvej/rules'

/** SDL.21.1 no. 1 */
export const rimeligGrund = skøn('rimeligGrund', {
  etiket: { da: 'en rimelig grund til at blive væk', en: 'a reasonable ground for staying away' },
  spørgsmål: {
    da: 'Er der en rimelig grund til ikke at deltage?',
    en: 'Is there a reasonable ground for not taking part?',
  },
  udsagn: {
    ja: {
      da: 'der er en rimelig grund til ikke at deltage',
      en: 'there is a reasonable ground for not taking part',
    },
    nej: {
      da: 'der ikke er en rimelig grund til ikke at deltage',
      en: 'there is no reasonable ground for not taking part',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'Din forklaring', en: 'Your account' },
    { da: 'Hvordan og hvornår du blev indkaldt', en: 'How and when you were called' },
  ],
})

/** SDL.21.1 no. 2 */
export const nødvendigBehandling = skøn('nødvendigBehandling', {
  etiket: { da: 'behandlingen er nødvendig', en: 'the treatment is necessary' },
  spørgsmål: {
    da: 'Er indlæggelsen eller behandlingen nødvendig?',
    en: 'Is the admission or the treatment necessary?',
  },
  udsagn: {
    ja: {
      da: 'indlæggelsen eller behandlingen er nødvendig',
      en: 'the admission or the treatment is necessary',
    },
    nej: {
      da: 'indlæggelsen eller behandlingen ikke er nødvendig',
      en: 'the admission or the treatment is not necessary',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Lægens opfordring', en: 'The doctor’s advice' }],
})

/** SDL.21.1 no. 2 */
export const hensigtsmæssigOptræning = skøn('hensigtsmæssigOptræning', {
  etiket: { da: 'optræningen er hensigtsmæssig', en: 'the training is fitting' },
  spørgsmål: {
    da: 'Er optræningen hensigtsmæssig for at genvinde arbejdsevnen?',
    en: 'Is the training fitting for regaining the capacity to work?',
  },
  udsagn: {
    ja: {
      da: 'optræningen er hensigtsmæssig for at genvinde arbejdsevnen',
      en: 'the training is fitting to regain the capacity for work',
    },
    nej: {
      da: 'optræningen ikke er hensigtsmæssig for at genvinde arbejdsevnen',
      en: 'the training is not fitting to regain the capacity for work',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Lægens eller kommunens opfordring', en: 'The doctor’s or the municipality’s advice' }],
})

/** SDL.21a from 2019: treatment as far-reaching as an operation or ordered medicine. */
export const tilsvarendeIndgribende = skøn('tilsvarendeIndgribende', {
  etiket: {
    da: 'behandlingen er lige så indgribende som operation eller medicin',
    en: 'the treatment is as far-reaching as an operation or medicine',
  },
  spørgsmål: {
    da: 'Er lægebehandlingen af tilsvarende indgribende karakter som operation eller ordineret medicin?',
    en: 'Is the treatment by a doctor as far-reaching as an operation or ordered medicine?',
  },
  udsagn: {
    ja: {
      da: 'lægebehandlingen er lige så indgribende som operation eller ordineret medicin',
      en: 'the treatment is as far-reaching as an operation or ordered medicine',
    },
    nej: {
      da: 'lægebehandlingen ikke er lige så indgribende som operation eller ordineret medicin',
      en: 'the treatment is not as far-reaching as an operation or ordered medicine',
    },
  },
  hvem: ['sagsbehandler', 'lægekonsulent'],
  grundlag: [{ da: 'Lægens beskrivelse af behandlingen', en: 'The doctor’s account of the treatment' }],
})

/** SDL.21.1 no. 3 */
export const forhalerHelbredelsen = skøn('forhalerHelbredelsen', {
  etiket: { da: 'adfærden forhaler helbredelsen', en: 'the conduct delays recovery' },
  spørgsmål: { da: 'Forhaler du ved din adfærd helbredelsen?', en: 'Does your conduct delay recovery?' },
  udsagn: {
    ja: { da: 'du ved din adfærd forhaler helbredelsen', en: 'you delay recovery by your conduct' },
    nej: {
      da: 'du ikke ved din adfærd forhaler helbredelsen',
      en: 'you do not delay recovery by your conduct',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'Lægelige oplysninger', en: 'Medical information' }],
})
