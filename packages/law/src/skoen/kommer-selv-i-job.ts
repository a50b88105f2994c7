import { skøn } from '@sagsvej/rules'

/** From July 2026 the municipality may leave out those it finds will get a job by themselves, up to one in four. */
export const kommerSelvIJob = skøn('kommerSelvIJob', {
  etiket: { da: 'kommer selv i job', en: 'will get a job without help' },
  spørgsmål: {
    da: 'Undtages personen fra tilbud, fordi kommunen vurderer, at personen selv kommer i job?',
    en: 'Is the person left out of measures because the municipality finds that the person will get a job alone?',
  },
  udsagn: {
    ja: {
      da: 'du selv kommer i job og ikke skal have et tilbud',
      en: 'you will get a job by yourself and need no measure',
    },
    nej: {
      da: 'du ikke skal undtages fra tilbud',
      en: 'you are not to be left out of measures',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})
