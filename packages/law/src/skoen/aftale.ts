import { skøn } from '@sagsvej/rules'

const LÆGEN = { da: 'Lægens oplysninger om lidelsen', en: 'What the doctor says of the illness' }

/** SDL.56.2.1 and SDL.58 a.2. A lasting need of fewer hours is no risk of absence (principafgørelse 3-21). */
export const risikoenErVæsentligtForøget = skøn('risikoenErVæsentligtForøget', {
  etiket: {
    da: 'risikoen for fravær er væsentligt forøget',
    en: 'the risk of absence is clearly raised',
  },
  spørgsmål: {
    da: 'Er risikoen for sygefravær væsentligt forøget på grund af lidelsen?',
    en: 'Is the risk of absence in sickness clearly raised because of the illness?',
  },
  udsagn: {
    ja: {
      da: 'risikoen for sygefravær er væsentligt forøget',
      en: 'the risk of absence in sickness is clearly raised',
    },
    nej: {
      da: 'risikoen for sygefravær ikke er væsentligt forøget',
      en: 'the risk of absence in sickness is not clearly raised',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [
    LÆGEN,
    {
      da: 'Om det er fravær i perioder eller en varig nedgang i arbejdstiden',
      en: 'Whether it is absence now and then or lastingly fewer hours',
    },
  ],
})

/** SDL.56.4 and SDL.58 a.5. */
export const væsentligeÆndringerVedUdløb = skøn('væsentligeÆndringerVedUdløb', {
  etiket: {
    da: 'væsentlige ændringer i arbejdet eller helbredet ved aftalens udløb',
    en: 'important changes in work or health when the agreement runs out',
  },
  spørgsmål: {
    da: 'Er der ved aftalens udløb sket væsentlige ændringer i arbejdet eller helbredet?',
    en: 'Have there been important changes in work or health when the agreement runs out?',
  },
  udsagn: {
    ja: {
      da: 'der er sket væsentlige ændringer i arbejdet eller helbredet',
      en: 'there have been important changes in work or health',
    },
    nej: {
      da: 'der ikke er sket væsentlige ændringer i arbejdet eller helbredet',
      en: 'there have been no important changes in work or health',
    },
  },
  hvem: ['sagsbehandler'],
  grundlag: [LÆGEN, { da: 'Arbejdets art før og nu', en: 'The kind of work before and now' }],
})
