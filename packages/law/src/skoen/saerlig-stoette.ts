import { skøn } from '@sagsvej/rules'

export const storForsørgerbyrdeEllerBoligudgift = skøn('storForsørgerbyrdeEllerBoligudgift', {
  etiket: {
    da: 'særligt vanskeligt stillet af boligudgift eller forsørgerbyrde',
    en: 'specially hard placed by housing cost or duty to provide',
  },
  spørgsmål: {
    da: 'Er ansøgeren særligt vanskeligt stillet, fordi boligudgiften er høj eller forsørgerbyrden stor?',
    en: 'Is the applicant specially hard placed because the housing cost is high or the duty to provide heavy?',
  },
  udsagn: {
    ja: {
      da: 'du er særligt vanskeligt stillet af din boligudgift eller forsørgerbyrde',
      en: 'you are specially hard placed by your housing cost or duty to provide',
    },
    nej: {
      da: 'du ikke er særligt vanskeligt stillet af din boligudgift eller forsørgerbyrde',
      en: 'you are not specially hard placed by your housing cost or duty to provide',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'oplysninger om indtægt, formue og udgifter', en: 'information on income, wealth and expenses' },
  ],
})

export const billigereBoligErRimelig = skøn('billigereBoligErRimelig', {
  etiket: { da: 'en rimelig, billigere bolig kan skaffes', en: 'a reasonable cheaper home can be had' },
  spørgsmål: {
    da: 'Kan der skaffes en rimelig, billigere bolig?',
    en: 'Can a reasonable cheaper home be had?',
  },
  udsagn: {
    ja: { da: 'du kan få en rimelig, billigere bolig', en: 'you can have a reasonable cheaper home' },
    nej: {
      da: 'du ikke kan få en rimelig, billigere bolig',
      en: 'you cannot have a reasonable cheaper home',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})
