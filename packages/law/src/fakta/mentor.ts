import { datoFaktum, valgFaktum } from '@sagsvej/rules'

export const mentorstøtteBegyndte = datoFaktum('mentorstøtteBegyndte', {
  etiket: { da: 'dagen, mentorstøtten begyndte', en: 'the day the mentor support began' },
  spørgsmål: {
    da: 'Hvilken dag begyndte den nuværende periode med mentorstøtte?',
    en: 'On which day did the present period of mentor support begin?',
  },
  udsagn: {
    da: 'Den nuværende periode med mentorstøtte begyndte den {}.',
    en: 'The present period of mentor support began on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const mentorensArbejdsgiver = valgFaktum(
  'mentorensArbejdsgiver',
  {
    virksomhed_eller_skole: {
      da: 'Virksomheden eller uddannelsesstedet',
      en: 'The business or the place of education',
    },
    kommune_eller_konsulent: { da: 'Kommunen eller en konsulent', en: 'The municipality or a consultant' },
  },
  {
    etiket: { da: 'den, der har mentoren', en: 'who has the mentor' },
    spørgsmål: { da: 'Hvem har mentoren?', en: 'Who has the mentor?' },
    udsagn: {
      virksomhed_eller_skole: {
        da: 'Virksomheden eller uddannelsesstedet har mentoren.',
        en: 'The business or the place of education has the mentor.',
      },
      kommune_eller_konsulent: {
        da: 'Kommunen eller en konsulent har mentoren.',
        en: 'The municipality or a consultant has the mentor.',
      },
    },
    fra: ['kommune'],
  },
)
