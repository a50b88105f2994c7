import { skøn } from '@sagsvej/rules'

export const behovetBortfalderEfterRevalidering = skøn('behovetBortfalderEfterRevalidering', {
  etiket: {
    da: 'behovet for hjælp falder væk efter revalideringen',
    en: 'the need of help ends after the rehabilitation',
  },
  spørgsmål: {
    da: 'Er det sandsynligt, at behovet for hjælp falder væk, når revalideringen er gennemført?',
    en: 'Is it likely that the need of help ends when the rehabilitation is finished?',
  },
  udsagn: {
    ja: {
      da: 'behovet for hjælp sandsynligvis falder væk efter revalideringen',
      en: 'the need of help will likely end after the rehabilitation',
    },
    nej: {
      da: 'behovet for hjælp sandsynligvis ikke falder væk efter revalideringen',
      en: 'the need of help will likely not end after the rehabilitation',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})
