import { datoFaktum } from '@sagsvej/rules'

export const assistanceSøgtDen = datoFaktum('assistanceSøgtDen', {
  etiket: {
    da: 'dagen, jobcenteret fik din ansøgning om assistance',
    en: 'the day your application for assistance was received',
  },
  spørgsmål: {
    da: 'Hvilken dag modtog kommunen din ansøgning om personlig assistance?',
    en: 'On which day did the municipality receive your application for personal assistance?',
  },
  udsagn: {
    da: 'Kommunen modtog din ansøgning om assistance den {}.',
    en: 'The municipality received your application for assistance on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const assistanceBegyndte = datoFaktum('assistanceBegyndte', {
  etiket: { da: 'dagen, assistancen begyndte', en: 'the day the assistance began' },
  spørgsmål: { da: 'Hvilken dag begyndte assistancen?', en: 'On which day did the assistance begin?' },
  udsagn: { da: 'Assistancen begyndte den {}.', en: 'The assistance began on {}.' },
  fra: ['borger', 'kommune'],
})

export const assistanceBevilgetDen = datoFaktum('assistanceBevilgetDen', {
  etiket: { da: 'dagen, assistancen blev bevilget', en: 'the day the assistance was granted' },
  spørgsmål: {
    da: 'Hvilken dag blev den personlige assistance bevilget?',
    en: 'On which day was the personal assistance granted?',
  },
  udsagn: { da: 'Assistancen blev bevilget den {}.', en: 'The assistance was granted on {}.' },
  fra: ['kommune'],
})
