import { datoFaktum, sandtFaktum, talFaktum } from '@sagsvej/rules'

export const folkepensionAnsøgtDen = datoFaktum('folkepensionAnsøgtDen', {
  etiket: { da: 'den dag, ansøgningen om folkepension kom frem', en: 'the day the application was received' },
  spørgsmål: {
    da: 'Hvilken dag modtog myndigheden din ansøgning om folkepension?',
    en: 'On which day did the authority receive your application for state pension?',
  },
  udsagn: {
    da: 'Ansøgningen om folkepension blev modtaget den {}.',
    en: 'The application for state pension was received on {}.',
  },
  fra: ['kommune', 'borger'],
})

export const hidtidigeFyrretyvendedele = talFaktum('hidtidigeFyrretyvendedele', 'antal', {
  etiket: {
    da: 'de fyrretyvendedele, din førtidspension er fastsat med',
    en: 'the fortieths your disability pension was set at',
  },
  spørgsmål: {
    da: 'Med hvor mange fyrretyvendedele er din førtidspension hidtil fastsat?',
    en: 'At how many fortieths has your disability pension been set until now?',
  },
  udsagn: {
    da: 'Din førtidspension er hidtil fastsat med {} fyrretyvendedele.',
    en: 'Your disability pension has been set at {} fortieths until now.',
  },
  fra: ['kommune', 'register'],
  min: 0,
  max: 40,
})

export const hidtidigProcentandel = talFaktum('hidtidigProcentandel', 'procent', {
  etiket: {
    da: 'den procentandel, din hidtidige pension er fastsat med',
    en: 'the percentage your pension was set at until now',
  },
  spørgsmål: {
    da: 'Med hvor mange procent af fuld pension er din hidtidige pension fastsat?',
    en: 'At which percentage of a full pension has your pension been set until now?',
  },
  udsagn: {
    da: 'Din hidtidige pension er fastsat med {}.',
    en: 'Your pension has been set at {} until now.',
  },
  fra: ['kommune', 'register'],
  min: 0,
  max: 100,
})

/** In the sense of the Social Pensions Act: the amounts are lower for two. */
export const giftEllerSamlevende = sandtFaktum('giftEllerSamlevende', {
  etiket: { da: 'om du er gift eller samlevende', en: 'whether you are married or live with a partner' },
  spørgsmål: { da: 'Er du gift eller samlevende?', en: 'Are you married or do you live with a partner?' },
  udsagn: {
    ja: { da: 'Du er gift eller samlevende.', en: 'You are married or live with a partner.' },
    nej: { da: 'Du er enlig.', en: 'You are single.' },
  },
  fra: ['borger', 'register'],
})
