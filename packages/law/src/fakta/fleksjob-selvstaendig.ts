import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

export const virksomhedErHovedbeskæftigelse = sandtFaktum('virksomhedErHovedbeskæftigelse', {
  etiket: {
    da: 'om virksomheden er din hovedbeskæftigelse her i landet',
    en: 'whether the business is your main occupation in Denmark',
  },
  spørgsmål: {
    da: 'Er virksomheden her i landet og din hovedbeskæftigelse?',
    en: 'Is the business in Denmark and your main occupation?',
  },
  udsagn: {
    ja: {
      da: 'Virksomheden er her i landet og din hovedbeskæftigelse.',
      en: 'The business is in Denmark and your main occupation.',
    },
    nej: {
      da: 'Virksomheden er ikke din hovedbeskæftigelse her i landet.',
      en: 'The business is not your main occupation in Denmark.',
    },
  },
  fra: ['borger'],
})

export const tilskuddetErFørsteGang = sandtFaktum('tilskuddetErFørsteGang', {
  etiket: {
    da: 'om det er første gang, du får tilskuddet',
    en: 'whether it is the first time you get the grant',
  },
  spørgsmål: {
    da: 'Er det første gang, du søger tilskuddet til din virksomhed?',
    en: 'Is it the first time you apply for the grant to your business?',
  },
  udsagn: {
    ja: {
      da: 'Det er første gang, du søger tilskuddet.',
      en: 'It is the first time you apply for the grant.',
    },
    nej: { da: 'Du har haft tilskuddet før.', en: 'You have had the grant before.' },
  },
  fra: ['kommune', 'borger'],
})

export const månederVirksomhedenBlevDrevet = talFaktum('månederVirksomhedenBlevDrevet', 'måneder', {
  min: 0,
  max: 24,
  etiket: {
    da: 'måneder, du drev virksomheden i væsentligt omfang',
    en: 'months you ran the business to a considerable extent',
  },
  spørgsmål: {
    da: 'I hvor mange af de seneste 24 måneder drev du virksomheden i mindst 30 timer om ugen?',
    en: 'In how many of the latest 24 months did you run the business for at least 30 hours a week?',
  },
  udsagn: {
    da: 'Du drev virksomheden i {} af de seneste 24.',
    en: 'You ran the business for {} of the latest 24.',
  },
  fra: ['borger'],
})

export const tilskudTilVirksomhedenFra = datoFaktum('tilskudTilVirksomhedenFra', {
  etiket: {
    da: 'den dag, tilskuddet til virksomheden er givet fra',
    en: 'the day the grant to the business runs from',
  },
  spørgsmål: {
    da: 'Fra hvilken dag er tilskuddet til din virksomhed givet?',
    en: 'From which day has the grant to your business been given?',
  },
  udsagn: {
    da: 'Tilskuddet til virksomheden er givet fra den {}.',
    en: 'The grant to the business runs from {}.',
  },
  fra: ['kommune', 'borger'],
})
