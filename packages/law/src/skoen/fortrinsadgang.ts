import { skøn } from '@sagsvej/rules'

export const ligeSåKvalificeret = skøn('ligeSåKvalificeret', {
  etiket: { da: 'lige så kvalificeret som de andre ansøgere', en: 'as qualified as the other applicants' },
  spørgsmål: {
    da: 'Er ansøgeren lige så kvalificeret som de øvrige ansøgere?',
    en: 'Is the applicant as qualified as the others?',
  },
  udsagn: {
    ja: {
      da: 'du er lige så kvalificeret som de øvrige ansøgere',
      en: 'you are as qualified as the other applicants',
    },
    nej: {
      da: 'du ikke er lige så kvalificeret som de øvrige ansøgere',
      en: 'you are not as qualified as the other applicants',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'arbejdsgiverens vurdering af ansøgerne', en: 'the employer’s assessment of the applicants' },
  ],
})

export const åbenbartRingereKvalificeret = skøn('åbenbartRingereKvalificeret', {
  etiket: { da: 'åbenbart ringere kvalificeret', en: 'plainly less qualified' },
  spørgsmål: {
    da: 'Er ansøgeren åbenbart ringere kvalificeret end de øvrige ansøgere til bevillingen?',
    en: 'Is the applicant plainly less qualified for the licence than the others?',
  },
  udsagn: {
    ja: {
      da: 'du er åbenbart ringere kvalificeret end de øvrige',
      en: 'you are plainly less qualified than the others',
    },
    nej: {
      da: 'du ikke er åbenbart ringere kvalificeret end de øvrige',
      en: 'you are not plainly less qualified than the others',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'myndighedens vurdering af ansøgerne', en: 'the authority’s assessment of the applicants' },
  ],
})
