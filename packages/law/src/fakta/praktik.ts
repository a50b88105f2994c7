import { datoFaktum, sandtFaktum, valgFaktum } from '@sagsvej/rules'

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
