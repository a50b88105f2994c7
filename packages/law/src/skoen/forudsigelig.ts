import { skøn } from '@sagsvej/rules'

export const behovetKunneIkkeForudses = skøn('behovetKunneIkkeForudses', {
  etiket: { da: 'et behov, der ikke kunne forudses', en: 'a need that could not be foreseen' },
  spørgsmål: {
    da: 'Kommer udgiften af et behov, der ikke har kunnet forudses?',
    en: 'Does the expense come from a need that could not be foreseen?',
  },
  udsagn: {
    ja: { da: 'behovet ikke kunne forudses', en: 'the need could not be foreseen' },
    nej: { da: 'behovet kunne forudses', en: 'the need could be foreseen' },
  },
  hvem: ['sagsbehandler'],
  grundlag: [{ da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' }],
})

export const udgiftenErHeltAfgørende = skøn('udgiftenErHeltAfgørende', {
  etiket: { da: 'en udgift af helt afgørende betydning', en: 'an expense of quite decisive importance' },
  spørgsmål: {
    da: 'Er udgiften undtagelsesvis af helt afgørende betydning for ansøgerens eller familiens liv?',
    en: 'Is the expense exceptionally of quite decisive importance for the life of the applicant or the family?',
  },
  udsagn: {
    ja: { da: 'udgiften er af helt afgørende betydning', en: 'the expense is of quite decisive importance' },
    nej: {
      da: 'udgiften ikke er af helt afgørende betydning',
      en: 'the expense is not of quite decisive importance',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    { da: 'ansøgningen og det, der er dokumenteret', en: 'the application and what is documented' },
    { da: 'oplysninger om indtægt, formue og udgifter', en: 'information on income, wealth and expenses' },
  ],
})
