import { datoFaktum, talFaktum } from '@sagsvej/rules'

export const tandplejeudgifterIÅret = talFaktum('tandplejeudgifterIÅret', 'kr', {
  min: 0,
  max: 1000000,
  etiket: { da: 'dine udgifter til tandlæge i kalenderåret', en: 'your dental costs in the calendar year' },
  spørgsmål: {
    da: 'Hvor meget har du selv betalt for tandpleje i kalenderåret?',
    en: 'How much have you paid yourself for dental care in the calendar year?',
  },
  udsagn: {
    da: 'Du har selv betalt {} for tandpleje i kalenderåret.',
    en: 'You have paid {} yourself for dental care in the calendar year.',
  },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

export const tandbehandlingensPris = talFaktum('tandbehandlingensPris', 'kr', {
  min: 0,
  max: 1000000,
  etiket: { da: 'prisen på hele behandlingen', en: 'the price of the whole course of treatment' },
  spørgsmål: {
    da: 'Hvad vil hele tandbehandlingen koste?',
    en: 'What will the whole course of dental treatment cost?',
  },
  udsagn: { da: 'Hele behandlingen koster {}.', en: 'The whole course of treatment costs {}.' },
  fra: ['borger'],
  følsomhed: 'økonomi',
})

export const tandbehandlingGodkendtDen = datoFaktum('tandbehandlingGodkendtDen', {
  etiket: {
    da: 'dagen, kommunen godkendte tandbehandlingen',
    en: 'the day the municipality approved the dental treatment',
  },
  spørgsmål: {
    da: 'Hvilken dag godkendte kommunen tandbehandlingen?',
    en: 'On which day did the municipality approve the dental treatment?',
  },
  udsagn: {
    da: 'Kommunen godkendte tandbehandlingen den {}.',
    en: 'The municipality approved the dental treatment on {}.',
  },
  fra: ['kommune'],
})
