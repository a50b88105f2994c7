import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

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

export const udskrivesFraPsykiatrien = sandtFaktum('udskrivesFraPsykiatrien', {
  etiket: {
    da: 'om du udskrives fra en psykiatrisk afdeling',
    en: 'whether you are being discharged from a psychiatric ward',
  },
  spørgsmål: {
    da: 'Skal du udskrives, eller er du udskrevet, fra en psykiatrisk afdeling?',
    en: 'Are you to be discharged, or have you been discharged, from a psychiatric ward?',
  },
  udsagn: {
    ja: {
      da: 'Du udskrives fra en psykiatrisk afdeling.',
      en: 'You are being discharged from a psychiatric ward.',
    },
    nej: {
      da: 'Du udskrives ikke fra en psykiatrisk afdeling.',
      en: 'You are not being discharged from a psychiatric ward.',
    },
  },
  fra: ['læge', 'borger'],
  følsomhed: 'helbred',
})

export const udskrivningsdag = datoFaktum('udskrivningsdag', {
  etiket: { da: 'dagen, du udskrives', en: 'the day you are discharged' },
  spørgsmål: { da: 'Hvilken dag udskrives du?', en: 'On which day are you discharged?' },
  udsagn: { da: 'Du udskrives den {}.', en: 'You are discharged on {}.' },
  fra: ['læge', 'borger'],
  følsomhed: 'helbred',
})

export const optagetPåUddannelse = sandtFaktum('optagetPåUddannelse', {
  etiket: { da: 'om du er optaget på en uddannelse', en: 'whether you have been admitted to an education' },
  spørgsmål: {
    da: 'Er du optaget på en studie- eller erhvervskompetencegivende uddannelse?',
    en: 'Have you been admitted to an education that qualifies for study or a trade?',
  },
  udsagn: {
    ja: { da: 'Du er optaget på en uddannelse.', en: 'You have been admitted to an education.' },
    nej: { da: 'Du er ikke optaget på en uddannelse.', en: 'You have not been admitted to an education.' },
  },
  fra: ['borger'],
})

export const optagetPåUddannelseDen = datoFaktum('optagetPåUddannelseDen', {
  etiket: { da: 'dagen, du blev optaget på uddannelsen', en: 'the day you were admitted to the education' },
  spørgsmål: {
    da: 'Hvilken dag blev du optaget på uddannelsen?',
    en: 'On which day were you admitted to the education?',
  },
  udsagn: { da: 'Du blev optaget på uddannelsen den {}.', en: 'You were admitted to the education on {}.' },
  fra: ['borger'],
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

export const praktikkensFormål = valgFaktum(
  'praktikkensFormål',
  {
    optraening: { da: 'At komme tilbage til arbejde', en: 'To come back to work' },
    afklaring: { da: 'At finde ud af, hvad du kan', en: 'To find out what you can do' },
  },
  {
    etiket: { da: 'formålet med praktikken', en: 'the aim of the placement' },
    spørgsmål: { da: 'Hvad er formålet med praktikken?', en: 'What is the aim of the placement?' },
    udsagn: {
      optraening: {
        da: 'Praktikken skal hjælpe dig tilbage til arbejde.',
        en: 'The placement is to help you back to work.',
      },
      afklaring: {
        da: 'Praktikken skal vise, hvad du kan.',
        en: 'The placement is to show what you can do.',
      },
    },
    fra: ['kommune'],
  },
)

export const praktikBegyndte = datoFaktum('praktikBegyndte', {
  etiket: { da: 'dagen, praktikken begyndte', en: 'the day the placement began' },
  spørgsmål: { da: 'Hvilken dag begyndte praktikken?', en: 'On which day did the placement begin?' },
  udsagn: { da: 'Praktikken begyndte den {}.', en: 'The placement began on {}.' },
  fra: ['kommune', 'borger'],
})

export const ansatPåPraktikstedet = sandtFaktum('ansatPåPraktikstedet', {
  etiket: {
    da: 'om du er ansat på praktikstedet',
    en: 'whether you are employed at the place of the placement',
  },
  spørgsmål: {
    da: 'Er du ansat i den virksomhed, hvor du er i praktik?',
    en: 'Are you employed by the business where you have the placement?',
  },
  udsagn: {
    ja: {
      da: 'Du er ansat i virksomheden, hvor du er i praktik.',
      en: 'You are employed by the business where you have the placement.',
    },
    nej: {
      da: 'Du er ikke ansat i virksomheden, hvor du er i praktik.',
      en: 'You are not employed by the business where you have the placement.',
    },
  },
  fra: ['borger'],
})
