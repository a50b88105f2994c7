import { datoFaktum, sandtFaktum } from '@sagsvej/rules'

export const bedtOmIndsigtIOpslag = sandtFaktum('bedtOmIndsigtIOpslag', {
  etiket: {
    da: 'om der er bedt om at se opslagene i dine oplysninger',
    en: 'whether the look-ups in your information were asked for',
  },
  spørgsmål: {
    da: 'Har du bedt om at få at vide, hvornår og hvorfor der er slået op i dine oplysninger?',
    en: 'Have you asked when and why your information was looked up?',
  },
  udsagn: {
    ja: {
      da: 'Du har bedt om at få at vide, hvornår og hvorfor der er slået op.',
      en: 'You have asked when and why it was looked up.',
    },
    nej: { da: 'Du har ikke bedt om at få opslagene at vide.', en: 'You have not asked for the look-ups.' },
  },
  fra: ['kommune', 'borger'],
})

export const indsigtsanmodningModtaget = datoFaktum('indsigtsanmodningModtaget', {
  etiket: {
    da: 'den dag, anmodningen om indsigt i dine data blev modtaget',
    en: 'the day the request to see your data was received',
  },
  spørgsmål: {
    da: 'Hvilken dag modtog myndigheden din anmodning om indsigt i dine personoplysninger?',
    en: 'On which day did the authority receive your request to see your personal data?',
  },
  udsagn: {
    da: 'Anmodningen om indsigt i dine data blev modtaget den {}.',
    en: 'The request to see your data was received on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const indsigtsfristenErForlænget = sandtFaktum('indsigtsfristenErForlænget', {
  etiket: { da: 'om fristen for indsigt er forlænget', en: 'whether the deadline for the data is extended' },
  spørgsmål: {
    da: 'Har myndigheden inden en måned forlænget fristen og sagt hvorfor?',
    en: 'Has the authority within a month extended the deadline and said why?',
  },
  udsagn: {
    ja: { da: 'Fristen for indsigt er forlænget.', en: 'The deadline for the data is extended.' },
    nej: { da: 'Fristen for indsigt er ikke forlænget.', en: 'The deadline for the data is not extended.' },
  },
  fra: ['kommune', 'borger'],
})
